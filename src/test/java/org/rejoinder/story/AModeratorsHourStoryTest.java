package org.rejoinder.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.moderation.Moderators;
import org.rejoinder.newsroom.BrowserStory;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.Newsroom;
import org.rejoinder.newsroom.Visitor;
import org.rejoinder.newsroom.Window;

/** Moses works through the queues by keyboard, and another moderator does too. */
@QuarkusTest
class AModeratorsHourStoryTest extends BrowserStory {

    private static final HasCountOptions SOON = new HasCountOptions().setTimeout(15_000);

    @Test
    void aDecisionIsUndoneByOneKeyAndTheCardComesBack() {
        Conversation talk = Conversation.on("Undone by a key");
        String first = talk.says(Cast.TOM, 1, "The first of two.");
        talk.says(Cast.LIN, 1, "The second of two.");
        Visitor moses = signedIn(Cast.MOSES);
        moses.opens("/moderation?state=unreviewed&article=" + talk.slug());
        keys(moses).press("h");
        assertThat(moses.page().locator(".said")).containsText("1 Abuse");
        keys(moses).press("1");
        assertThat(moses.page().locator(".said")).containsText("Decided: hide");
        assertThat(cards(moses)).hasCount(1);
        keys(moses).press("u");
        assertThat(moses.page().locator(".said")).containsText("Undone");
        assertThat(cards(moses)).hasCount(2);
        assertThat(moses.page().locator("#card-" + first)).isFocused();
        assertThat(isVisible(first)).isTrue();
    }

    @Test
    void theSecondModeratorSeesWhatTheFirstDecided() {
        Conversation talk = pending("Two at once");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(talk.says(Cast.TOM, 1, "One of three, number " + i));
        }
        Visitor moses = signedIn(Cast.MOSES);
        moses.opens("/moderation?state=pending&article=" + talk.slug());
        Visitor second = second();
        second.opens("/moderation?state=pending&article=" + talk.slug());
        assertThat(second.page().locator("#card-" + ids.get(0))).containsText("Moses Adeyemi has it open");
        keys(second).press("a");
        assertThat(cards(second)).hasCount(2);
        keys(second).press("j");
        keys(second).press("a");
        assertThat(cards(second)).hasCount(1);
        assertThat(cards(moses)).hasCount(2, SOON);
        assertThat(moses.page().locator("#card-" + ids.get(0) + " .claimed")).containsText("approved it");
        moses.expectsRefusal(409);
        keys(moses).press("r");
        keys(moses).press("1");
        assertThat(moses.page().locator(".said")).containsText("approved it");
        assertThat(isVisible(ids.get(0))).isTrue();
    }

    @Test
    void whatIsTickedIsDecidedTogether() {
        Conversation talk = pending("Together");
        for (int i = 0; i < 4; i++) {
            talk.says(Cast.RAVI, 1, "One of four, number " + i);
        }
        Visitor moses = signedIn(Cast.MOSES);
        moses.opens("/moderation?state=pending&article=" + talk.slug());
        keys(moses).press("x");
        keys(moses).press("j");
        keys(moses).press("x");
        moses.page().locator("#bulk button").focus();
        keys(moses).press("Enter");
        assertThat(moses.page().locator(".said")).containsText("2 decided.");
        assertThat(cards(moses)).hasCount(2);
    }

    @Test
    void theThreadAndThePreviewComeOnDemand() {
        Conversation talk = Conversation.on("On demand");
        String parent = talk.says(Cast.HANA, 2, "The bridge will pay for itself.");
        talk.replies(Cast.TOM, parent, "It will not.");
        Visitor moses = signedIn(Cast.MOSES);
        moses.opens("/moderation?state=unreviewed&article=" + talk.slug());
        keys(moses).press("j");
        keys(moses).press("t");
        Locator card = moses.page().locator(".card.on");
        assertThat(card.locator(".thread")).containsText("The bridge will pay for itself.");
        keys(moses).press("w");
        keys(moses).type("Say why.");
        keys(moses).press("Escape");
        card.locator(".do select[name=reason]").selectOption("off-topic");
        keys(moses).press("Escape");
        card.focus();
        keys(moses).press("p");
        assertThat(card.locator(".preview")).containsText("A moderator took it from view, because: Off topic");
        assertThat(card.locator(".preview")).containsText("Say why.");
        keys(moses).press("?");
        assertThat(moses.page().locator("dialog")).containsText("approve");
        moses.meetsNoBarrier();
    }

    @Test
    void noPageOfModerationHasABarrier() {
        Conversation talk = pending("Every page");
        String comment = talk.says(Cast.TOM, 1, "A word for every page.");
        Newsroom.as(Cast.BRAM).body(Map.of("reason", "spam")).post("/api/v1/accounts/ravi/flags");
        List<String> pages = List.of(
                "/moderation",
                "/moderation?state=pending&article=" + talk.slug(),
                "/moderation?state=rejected",
                "/moderation/appeals",
                "/moderation/people",
                "/moderation/people/tom",
                "/moderation/articles/" + talk.slug(),
                "/moderation/words",
                "/moderation/log",
                "/moderation/log/check",
                "/comments/" + comment + "/review",
                "/transparency");
        Visitor moses = signedIn(Cast.MOSES);
        pages.forEach(moses::opens);
        Visitor onThePhone = visitor(Window.PHONE).signsIn(Cast.MOSES);
        for (String address : pages) {
            onThePhone.page().navigate(address);
            onThePhone.scrollsOnlyDown();
        }
        Visitor plain = visitor(Window.WIDE.withoutScript()).signsIn(Cast.MOSES);
        List.of(pages.get(1), pages.get(3), pages.get(10)).forEach(plain::opens);
    }

    private static Conversation pending(String title) {
        Conversation talk = Conversation.on(title);
        Newsroom.as(Cast.MOSES)
                .body(Map.of("mode", "approve"))
                .put(talk.api() + "/modes")
                .then()
                .statusCode(200);
        return talk;
    }

    private Visitor second() {
        Visitor visitor = visitor();
        visitor.opens("/login");
        visitor.fills("Handle", Moderators.ofSite());
        visitor.fills("Password", Cast.PASSWORD);
        visitor.presses("main", "Sign in");
        visitor.page().locator(".masthead a.face").waitFor();
        return visitor;
    }

    private static boolean isVisible(String comment) {
        return Newsroom.asAnyone().get("/api/v1/comments/" + comment).statusCode() == 200;
    }

    private static Locator cards(Visitor moderator) {
        return moderator.page().locator(".card");
    }

    private static Keyboard keys(Visitor moderator) {
        return moderator.page().keyboard();
    }
}
