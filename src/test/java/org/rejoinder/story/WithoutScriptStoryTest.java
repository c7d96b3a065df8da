package org.rejoinder.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.BrowserStory;
import org.rejoinder.newsroom.Newsroom;
import org.rejoinder.newsroom.Visitor;
import org.rejoinder.newsroom.Window;

/** The same argument with JavaScript switched off. */
@QuarkusTest
class WithoutScriptStoryTest extends BrowserStory {

    private static final Window PLAIN = Window.WIDE.withoutScript();
    private static final String CLAIM = "A toll in the morning is a tax on those who clean.";

    private String slug;

    @BeforeEach
    void anOpEd() {
        slug = Edition.publishes("A bridge without script");
    }

    @Test
    void wordsWrittenBeforeSigningInAreKept() {
        Newsroom.as(Cast.INES);
        Visitor ines = visitor(PLAIN);
        OpEdPage page = OpEdPage.of(ines, slug);
        page.opensDiscussion(7).locator("textarea").fill(CLAIM);
        ines.expectsRefusal(401);
        page.discussion(7).locator("> .write button.primary").click();
        assertThat(ines.page().locator("blockquote.quoted")).hasText(CLAIM);
        ines.meetsNoBarrier();
        ines.fills("Handle", Cast.INES.handle());
        ines.fills("Password", Cast.PASSWORD);
        ines.presses("main", "Sign in");
        assertThat(ines.page().getByLabel("Your text")).hasValue(CLAIM);
        ines.meetsNoBarrier();
        ines.presses("main", "Go on");
        assertThat(page.comment(CLAIM).first()).isVisible();
        ines.scrollsOnlyDown();
    }

    @Test
    void somebodyRepliesOnAPageOfItsOwnThenEditsAndWithdraws() {
        String claim = Edition.comment(Cast.HANA, slug, 7, CLAIM);
        Visitor tom = visitor(PLAIN).signsIn(Cast.TOM);
        Page browser = tom.opens("/comments/" + claim);
        OpEdPage page = OpEdPage.before(tom);
        acts(page.comment(CLAIM), "Reply");
        browser.locator("textarea").fill("Then let the hotels pay.");
        tom.meetsNoBarrier();
        tom.presses("form.write", "Reply");
        Locator reply = page.comment("Then let the hotels pay.").last();
        assertThat(reply).isVisible();
        assertThat(browser).hasURL(Pattern.compile("#c-"));

        acts(reply, "Edit");
        tom.meetsNoBarrier();
        tom.fills("Your comment", "Then let the hotels pay, by the bed.");
        tom.presses("main", "Save");
        Locator edited = page.comment("by the bed").last();
        assertThat(edited.locator("> .top .edited")).isVisible();
        acts(edited, "Withdraw");
        tom.meetsNoBarrier();
        tom.presses("main", "Withdraw it");
        assertThat(page.comment("by the bed")).hasCount(0);
    }

    @Test
    void theOtherPagesHaveNoBarrierEither() {
        Newsroom.as(Cast.INES);
        Visitor reader = visitor(PLAIN);
        for (String address : List.of("/", "/login", "/register", "/password", "/@ines", "/articles/" + slug)) {
            reader.opens(address);
        }
        reader.signsIn(Cast.INES).opens("/account");
        visitor(PLAIN).signsIn(Cast.ELLA).opens("/articles/new");
    }

    @Test
    void theOrderIsALink() {
        Edition.comment(Cast.HANA, slug, 3, "The first word.");
        Edition.comment(Cast.TOM, slug, 3, "The last word.");
        OpEdPage page = OpEdPage.of(visitor(PLAIN), slug);
        page.opensDiscussion(3).getByText("Newest").click();
        assertThat(page.discussion(3).locator(".comment > .body"))
                .hasText(new String[] {"The last word.", "The first word."});
        assertThat(page.discussion(3)).isVisible();
    }

    private static void acts(Locator comment, String act) {
        comment.last().locator("> .acts").getByText(act).click();
    }
}
