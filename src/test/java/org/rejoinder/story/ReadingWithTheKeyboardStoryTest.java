package org.rejoinder.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.BrowserStory;
import org.rejoinder.newsroom.Visitor;

/** Everything can be reached without a mouse, and Escape leads back. */
@QuarkusTest
class ReadingWithTheKeyboardStoryTest extends BrowserStory {

    private String slug;

    @BeforeEach
    void anOpEdWithAnArgument() {
        slug = Edition.publishes("The key and the quay");
        String first = Edition.comment(Cast.HANA, slug, 2, "Both banks **asked**, yes.");
        Edition.reply(Cast.TOM, slug, first, "And both will pay.");
    }

    @Test
    void enterOpensADiscussionAndEscapeGivesTheFocusBack() {
        Visitor reader = visitor();
        OpEdPage page = OpEdPage.of(reader, slug);
        page.bubble(2).focus();
        keys(reader).press("Enter");
        assertThat(page.discussion(2)).isVisible();
        keys(reader).press("Tab");
        keys(reader).press("Tab");
        assertThat(page.discussion(2).locator(":focus")).isVisible();
        keys(reader).press("Escape");
        assertThat(page.discussion(2)).isHidden();
        assertThat(page.bubble(2)).isFocused();
    }

    @Test
    void singleKeysWalkThroughTheCommentsAndReply() {
        Visitor reader = signedIn(Cast.LIN);
        OpEdPage page = OpEdPage.of(reader, slug);
        page.opensDiscussion(2);
        keys(reader).press("j");
        keys(reader).press("j");
        Locator reply = page.comment("And both will pay.").last();
        assertThat(reply).isFocused();
        keys(reader).press("r");
        assertThat(reply.locator(".reply-place textarea")).isFocused();
        keys(reader).type("In instalments.");
        keys(reader).press("Control+Enter");
        assertThat(page.comment("In instalments.").last()).isFocused();
    }

    @Test
    void escapeClosesAReplyFormBeforeTheDiscussion() {
        Visitor reader = signedIn(Cast.LIN);
        OpEdPage page = OpEdPage.of(reader, slug);
        page.opensDiscussion(2);
        Locator comment = page.comment("And both will pay.").last();
        comment.locator("> .acts").getByText("Reply").click();
        assertThat(comment.locator("textarea")).isFocused();
        reader.meetsNoBarrier();
        keys(reader).press("Escape");
        assertThat(comment.locator("textarea")).hasCount(0);
        assertThat(page.discussion(2)).isVisible();
        keys(reader).press("Escape");
        assertThat(page.discussion(2)).isHidden();
    }

    @Test
    void aReplyFormIsClosedByItsButtonToo() {
        Visitor reader = signedIn(Cast.LIN);
        OpEdPage page = OpEdPage.of(reader, slug);
        page.opensDiscussion(2);
        Locator comment = page.comment("And both will pay.").last();
        comment.locator("> .acts").getByText("Reply").click();
        comment.locator("textarea").fill("Or neither.");
        comment.getByText("Cancel").click();
        assertThat(comment.locator("textarea")).hasCount(0);
        assertThat(comment.locator("> .acts a").first()).isFocused();
        comment.locator("> .acts").getByText("Reply").click();
        assertThat(comment.locator("textarea")).hasValue("Or neither.");
    }

    @Test
    void theHelpNamesTheKeys() {
        Visitor reader = visitor();
        OpEdPage.of(reader, slug);
        keys(reader).press("?");
        assertThat(reader.page().locator("dialog")).containsText("The next comment");
        reader.meetsNoBarrier();
        keys(reader).press("Escape");
        assertThat(reader.page().locator("dialog")).hasCount(0);
    }

    private static Keyboard keys(Visitor reader) {
        return reader.page().keyboard();
    }
}
