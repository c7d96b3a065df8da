package org.rejoinder.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.BrowserStory;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.Newsroom;
import org.rejoinder.newsroom.Visitor;

/** Hana reads an op-ed while others argue about it: her page tells her, and moves nothing by itself. */
@QuarkusTest
class AnOpenPageIsToldStoryTest extends BrowserStory {

    @Test
    void whatOthersWriteIsOfferedAndShownOnAClick() {
        Conversation talk = Conversation.on("An open page is told");
        talk.says(Cast.TOM, 2, "It was here before the page was opened.");
        Visitor hana = signedIn(Cast.HANA);
        OpEdPage page = OpEdPage.of(hana, talk.slug());
        page.opensDiscussion(2);
        hana.settles();

        talk.says(Cast.LIN, 2, "It came while the page was open.");
        Locator offer = page.discussion(2).locator("> .pill");
        assertThat(offer).hasText("1 new");
        assertThat(page.bubble(2)).containsText("2 comments on paragraph 2");
        assertThat(page.comment("It came while")).hasCount(0);
        hana.meetsNoBarrier();

        offer.click();
        assertThat(page.comment("It came while")).isFocused();
        assertThat(offer).hasCount(0);
    }

    @Test
    void aReplyThatIsBeingWrittenStaysWhenTheNewIsShownByKey() {
        Conversation talk = Conversation.on("A reply in the making");
        talk.says(Cast.TOM, 1, "Somebody is about to answer this.");
        Visitor hana = signedIn(Cast.HANA);
        OpEdPage page = OpEdPage.of(hana, talk.slug());
        page.opensDiscussion(1);
        page.comment("about to answer").locator("> .acts").getByText("Reply").click();
        Locator reply = page.comment("about to answer").locator(".reply-place textarea");
        reply.fill("Half a sent");
        talk.says(Cast.LIN, 1, "Somebody else was quicker.");
        assertThat(page.discussion(1).locator("> .pill")).hasText("1 new");
        page.bubble(1).focus();
        hana.page().keyboard().press("n");
        assertThat(page.comment("was quicker")).isFocused();
        assertThat(reply).hasValue("Half a sent");
    }

    @Test
    void whatIsTakenFromViewGoesAtOnce() {
        Conversation talk = Conversation.on("Taken from view");
        String comment = talk.says(Cast.TOM, 1, "These words will be hidden.");
        Visitor hana = signedIn(Cast.HANA);
        OpEdPage page = OpEdPage.of(hana, talk.slug());
        page.opensDiscussion(1);
        hana.settles();
        Newsroom.as(Cast.MOSES)
                .body(Map.of("decision", "hide", "reason", "abuse"))
                .post("/api/v1/comments/" + comment + "/decisions")
                .then()
                .statusCode(201);
        assertThat(page.comment("These words")).hasCount(0);
        assertThat(page.bubble(1)).containsText("Start the discussion");
    }
}
