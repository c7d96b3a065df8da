package org.rejoinder.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.BrowserStory;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.Visitor;

/** A computer that several people use: what somebody was writing stays theirs, and goes when they sign out. */
@QuarkusTest
class DraftsOnASharedComputerStoryTest extends BrowserStory {

    private static final String WORDS = "Nobody else is to read this.";

    @Test
    void signingOutInOneTabWipesWhatIsWrittenInAnother() {
        Conversation talk = Conversation.on("A draft in two tabs");
        Visitor hana = signedIn(Cast.HANA);
        OpEdPage page = OpEdPage.of(hana, talk.slug());
        Locator text = writes(page, hana);
        Page other = hana.opensTab("/");
        other.locator(".masthead form[action='/logout'] button").press("Enter");
        assertThat(other.locator(".masthead .join")).isVisible();
        assertThat(hana.page().locator(".masthead .join")).isVisible();
        page.bubble(1).press("Enter");
        assertThat(text).hasValue("");
        hana.signsIn(Cast.HANA);
        OpEdPage.of(hana, talk.slug()).bubble(1).press("Enter");
        assertThat(text).hasValue("");
        hana.meetsNoBarrier();
    }

    @Test
    void aSessionThatRanOutKeepsTheDraftForItsAuthorAlone() {
        Conversation talk = Conversation.on("A draft and two people");
        Visitor computer = signedIn(Cast.HANA);
        OpEdPage page = OpEdPage.of(computer, talk.slug());
        Locator text = writes(page, computer);
        computer.losesCookies();
        computer.signsIn(Cast.TOM);
        OpEdPage.of(computer, talk.slug()).bubble(1).press("Enter");
        assertThat(text).hasValue("");
        computer.losesCookies();
        OpEdPage.of(computer, talk.slug()).bubble(1).press("Enter");
        assertThat(text).hasValue("");
        computer.signsIn(Cast.HANA);
        OpEdPage.of(computer, talk.slug()).bubble(1).press("Enter");
        assertThat(text).hasValue(WORDS);
    }

    private static Locator writes(OpEdPage page, Visitor writer) {
        page.bubble(1).press("Enter");
        Locator form = page.discussion(1).locator("> .write");
        form.locator("textarea").focus();
        writer.page().keyboard().type(WORDS);
        assertThat(form.locator(".hint").last()).containsText("Draft kept");
        return form.locator("textarea");
    }
}
