package org.rejoinder.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.BrowserStory;
import org.rejoinder.newsroom.Newsroom;
import org.rejoinder.newsroom.Visitor;

/** What somebody typed is still there after a reload, a refusal, and signing in. */
@QuarkusTest
class NothingIsLostStoryTest extends BrowserStory {

    private String slug;

    @BeforeEach
    void anOpEd() {
        slug = Edition.publishes("A bridge and a draft");
    }

    @Test
    void aDraftSurvivesAReload() {
        Visitor reader = signedIn(Cast.BRAM);
        OpEdPage page = OpEdPage.of(reader, slug);
        Locator form = page.opensDiscussion(3).locator("> .write");
        page.selects(3, "eleven metres high");
        page.quotes(3);
        form.locator("textarea").fill("Measured at which tide?");
        assertThat(form.locator(".hint")).containsText("Draft kept");
        reader.page().reload();
        reader.settles();
        assertThat(form.locator("textarea")).hasValue("Measured at which tide?");
        assertThat(form.locator(".chip")).containsText("eleven metres high");
        page.writes(3, "Measured at which tide? And when?");
        reader.opens("/articles/" + slug);
        assertThat(form.locator("textarea")).hasValue("");
    }

    @Test
    void aRefusedCommentStaysInItsFieldWithTheReason() {
        Visitor reader = signedIn(Cast.BRAM);
        OpEdPage page = OpEdPage.of(reader, slug);
        Locator form = page.opensDiscussion(3).locator("> .write");
        form.locator("textarea").fill("x".repeat(10_001));
        reader.expectsRefusal(400);
        form.locator("button.primary").click();
        assertThat(form.locator(".error")).isVisible();
        assertThat(form.locator("textarea")).hasValue("x".repeat(10_001));
        assertThat(form.locator("textarea")).hasAttribute("aria-invalid", "true");
        assertThat(form.locator("textarea")).isFocused();
        reader.meetsNoBarrier();
        page.writes(3, "Shorter, then.");
    }

    @Test
    void wordsWrittenBeforeSigningInAreThereAfterwards() {
        Newsroom.as(Cast.FARID);
        Visitor reader = visitor();
        OpEdPage page = OpEdPage.of(reader, slug);
        Locator form = page.opensDiscussion(6).locator("> .write");
        form.locator("textarea").fill("Six people know that river.");
        reader.expectsRefusal(401);
        form.locator("button.primary").click();
        reader.page().waitForURL(Pattern.compile("/login"));
        reader.meetsNoBarrier();
        reader.fills("Handle", Cast.FARID.handle());
        reader.fills("Password", Cast.PASSWORD);
        reader.presses("main", "Sign in");
        reader.settles();
        assertThat(page.discussion(6)).isVisible();
        assertThat(form.locator("textarea")).hasValue("Six people know that river.");
        form.locator("button.primary").click();
        assertThat(page.comment("Six people know that river.")).isVisible();
    }
}
