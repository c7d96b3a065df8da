package org.rejoinder.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.BrowserStory;
import org.rejoinder.newsroom.Visitor;

/** Two readers argue about paragraph 7 of the op-ed that came with the program. */
@QuarkusTest
class TwoReadersArgueStoryTest extends BrowserStory {

    private static final String DIGEST = "amid-talks-hope-sprouts";
    private static final String TITLE = "Amid talks, hope sprouts on Korean Peninsula";
    private static final String PASSAGE = "a state that can be made safe";
    private static final String CLAIM =
            "Made safe by whom? A pledge costs its author nothing until the day it is called in.";
    private static final String ANSWER = "By those who sign it, and by those who watch them.";

    @Test
    void aReaderJoinsQuotesAndIsAnswered() {
        Visitor noor = visitor();
        findsTheOpEd(noor);
        joins(noor);
        OpEdPage page = OpEdPage.of(noor, DIGEST);
        quotesAndWrites(noor, page);

        Visitor tom = signedIn(Cast.TOM);
        OpEdPage his = OpEdPage.of(tom, DIGEST);
        his.opensDiscussion(7);
        assertThat(his.comment(CLAIM).first().locator("> .body .quoted")).hasText(PASSAGE);
        his.repliesTo(CLAIM, ANSWER);
        assertThat(his.comment(CLAIM).first().locator("> .replies > .comment")).hasCount(1);
        tom.meetsNoBarrier();

        followsALink(noor);
        editsAndWithdraws(noor);
    }

    private void findsTheOpEd(Visitor reader) {
        Page page = reader.opens("/");
        while (link(page, TITLE).count() == 0) {
            reader.opens(link(page, "Older op-eds").getAttribute("href"));
        }
        link(page, TITLE).click();
        reader.settles();
        OpEdPage opEd = OpEdPage.before(reader);
        Locator discussion = opEd.opensDiscussion(7);
        assertThat(discussion.getByRole(AriaRole.HEADING)).containsText("Paragraph 7");
        assertThat(page).hasURL(Pattern.compile("#p7$"));
        reader.meetsNoBarrier();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private void joins(Visitor reader) {
        reader.opens("/register");
        reader.fills("Handle", "noor");
        reader.fills("Name (optional)", "Noor Aziz");
        reader.fills("Password", Cast.PASSWORD);
        reader.presses("main .form", "Join");
        assertThat(reader.page().locator(".masthead a.face")).containsText("Noor Aziz");
    }

    private void quotesAndWrites(Visitor reader, OpEdPage page) {
        page.selects(7, PASSAGE);
        page.quotes(7);
        assertThat(page.discussion(7).locator(".chip .quoted")).hasText(PASSAGE);
        page.discussion(7)
                .getByText("objects", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        page.writes(7, CLAIM);
        Locator comment = page.comment(CLAIM);
        assertThat(comment).hasClass(Pattern.compile("highlighted"));
        assertThat(comment).isInViewport();
        assertThat(comment.locator(".kind")).hasText("objects");
        assertThat(comment.locator(".age")).hasText("now");
        assertThat(page.discussion(7).locator("> .write textarea")).hasValue("");
        assertThat(page.bubble(7)).containsText(Pattern.compile("comments? on paragraph 7"));
        reader.meetsNoBarrier();
    }

    /** A lasting address opens all that the comment hangs on, and shows where it is. */
    private void followsALink(Visitor reader) {
        OpEdPage page = OpEdPage.of(reader, DIGEST);
        page.opensDiscussion(7);
        page.comment(ANSWER).last().locator("> .top .age").click();
        reader.settles();
        Locator answer = page.comment(ANSWER).last();
        assertThat(answer).isInViewport();
        assertThat(page.comment(CLAIM).first()).isVisible();
        assertThat(reader.page()).hasURL(Pattern.compile("#c-[0-9a-f-]+$"));
        reader.meetsNoBarrier();
    }

    private void editsAndWithdraws(Visitor reader) {
        OpEdPage page = OpEdPage.before(reader);
        page.comment(CLAIM).first().locator("> .acts").getByText("Edit").click();
        reader.meetsNoBarrier();
        reader.fills("Your comment", CLAIM + " As in 1994.");
        reader.presses("main", "Save");
        reader.settles();
        Locator edited = page.comment("As in 1994.").first();
        assertThat(edited.locator("> .top .edited")).isVisible();
        edited.locator("> .acts").getByText("Withdraw").click();
        reader.meetsNoBarrier();
        reader.presses("main", "Withdraw it");
        reader.settles();
        assertThat(page.comment(CLAIM)).hasCount(0);
        assertThat(page.comment(ANSWER).last()).isVisible();
        reader.meetsNoBarrier();
    }
}
