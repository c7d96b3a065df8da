package org.rejoinder.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asBrowser;
import static org.rejoinder.newsroom.Newsroom.browser;
import static org.rejoinder.newsroom.Newsroom.browserSession;
import static org.rejoinder.newsroom.Newsroom.formToken;
import static org.rejoinder.newsroom.Newsroom.joins;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.event.Delivered;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class NotificationPagesTest {

    @Inject
    Delivered delivered;

    private final String handle = "p" + UUID.randomUUID().toString().substring(0, 12);

    @BeforeEach
    void tomHasJoined() {
        as(Cast.TOM);
    }

    @Test
    void theMastheadCountsAndTheLinkOfANotificationMarksItAsRead() {
        Conversation talk = Conversation.on("A bridge on the masthead");
        joins(handle);
        String id = talk.says(Cast.HANA, 1, "Look, @" + handle + " <i>here</i>");
        talk.says(Cast.HANA, 1, "And @" + handle + " here");
        delivered.to("notification");
        assertThat(count(me())).isEqualTo("2 unread");
        Document page = page(me(), "/notifications");
        assertThat(page.select(".told .unread")).hasSize(2);
        Element item = page.select(".told li").last();
        assertThat(item.selectFirst("a").text()).isEqualTo("Hana Min mentioned you");
        assertThat(item.select("i")).isEmpty();
        me().get(item.selectFirst("a").attr("href"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/comments/" + id));
        assertThat(count(me())).isEqualTo("1 unread");
        press(me(), "/notifications", "/notifications/read");
        assertThat(page(me(), "/").select(".masthead .count")).isEmpty();
        browserSession(Cast.TOM).get(item.selectFirst("a").attr("href")).then().statusCode(404);
    }

    @Test
    void theButtonsFollowAndEndItWithoutScript() {
        Conversation talk = Conversation.on("A bridge with buttons");
        joins(handle);
        String thread = talk.says(Cast.HANA, 1, "A thread.");
        String reply = talk.replies(Cast.TOM, thread, "A reply.");
        RequestSpecification me = me();
        assertThat(page(me, talk.page()).select("#c-" + reply + " > .acts .follow"))
                .isEmpty();
        for (String button : new String[] {
            "/follows/articles/" + talk.slug(),
            "/follows/paragraphs/" + talk.paragraph(1),
            "/follows/threads/" + thread,
            "/mutes/threads/" + thread
        }) {
            press(me, talk.page(), button);
            Element pressed = page(me, talk.page()).selectFirst("button[formaction=" + button + "/back]");
            assertThat(pressed.attr("aria-pressed")).isEqualTo("true");
        }
        assertThat(page(me, talk.page())
                        .selectFirst("button[formaction=/follows/threads/" + thread + "]")
                        .attr("aria-pressed"))
                .isEqualTo("false");
        press(me, talk.page(), "/follows/articles/" + talk.slug() + "/back");
        assertThat(page(me, "/account/notifications").select(".attended li")).hasSize(1);
        assertThat(page(me, "/account/notifications?list=muted").select(".attended li"))
                .hasSize(1);
    }

    @Test
    void aButtonWithoutTheTokenIsRefused() {
        Conversation talk = Conversation.on("A bridge forged to follow");
        browserSession(Cast.TOM).post("/follows/articles/" + talk.slug()).then().statusCode(403);
    }

    @Test
    void sharedPagesHaveNoButtonsForThoseWhoAreNotSignedIn() {
        Conversation talk = Conversation.on("A bridge shared");
        talk.says(Cast.HANA, 1, "A thread.");
        page(browserSession(Cast.TOM), talk.page());
        Document page = Jsoup.parse(asBrowser().get(talk.page()).asString());
        assertThat(page.select(".follow, .muted, .masthead .count")).isEmpty();
        assertThat(page.html()).doesNotContain("\uE000", "\uE001");
    }

    @Test
    void thePageOfAPersonLetsOneFollowAndMuteThem() {
        joins(handle);
        press(me(), "/@tom", "/follows/people/tom");
        assertThat(page(me(), "/@tom").select("button[aria-pressed=true]").text())
                .isEqualTo("Follow this person");
        press(me(), "/@tom", "/mutes/people/tom");
        assertThat(page(me(), "/@tom").select("button[aria-pressed=true]").text())
                .isEqualTo("Mute this person");
        assertThat(page(me(), "/@" + handle).select("main button")).isEmpty();
        assertThat(asBrowser().get("/@tom").asString()).doesNotContain("Follow this");
    }

    @Test
    void theWordsOfSomebodyMutedAreFoldedAwayForTheOneWhoMutesThem() {
        Conversation talk = Conversation.on("A bridge folded");
        joins(handle);
        String id = talk.says(Cast.TOM, 1, "Loud.");
        String other = talk.says(Cast.HANA, 1, "Quiet.");
        press(me(), "/@tom", "/mutes/people/tom");
        Document mine = page(me(), talk.page());
        assertThat(mine.select("#c-" + id + " > details.muted > .body").text()).isEqualTo("Loud.");
        assertThat(mine.select("#c-" + id + " > details.muted").hasAttr("open")).isFalse();
        assertThat(mine.select("#c-" + other + " > .body")).hasSize(1);
        assertThat(page(browserSession(Cast.RAVI), talk.page()).select("#c-" + id + " > .body"))
                .hasSize(1);
    }

    @Test
    void whatIsFollowedIsEndedInTheListToo() {
        joins(handle);
        press(me(), "/@tom", "/follows/people/tom");
        Document page = page(me(), "/account/notifications");
        assertThat(page.select(".attended a").text()).isEqualTo("Tom Okafor");
        String end = page.selectFirst(".attended form").attr("action");
        RequestSpecification me = me();
        me.formParam("token", formToken(me.get("/account/notifications")))
                .post(end)
                .then()
                .statusCode(303);
        assertThat(page(me(), "/account/notifications").select(".attended li")).isEmpty();
    }

    @Test
    void whoDoesNotWantToFollowTheirOwnThreadsSaysSo() {
        Conversation talk = Conversation.on("A bridge unfollowed");
        joins(handle);
        press(me(), "/account/notifications", "/account/notifications/own-threads");
        RequestSpecification me = me();
        me.formParam("token", formToken(me.get(talk.page())))
                .formParam("body", "Mine.")
                .post("/paragraphs/" + talk.paragraph(1) + "/comments")
                .then()
                .statusCode(303);
        delivered.to("notification");
        assertThat(page(me(), "/account/notifications").select(".attended li")).isEmpty();
    }

    @Test
    void whoIsNotSignedInIsLedToSignIn() {
        asBrowser().get("/notifications").then().statusCode(303).header("Location", endsWith("next=%2Fnotifications"));
        asBrowser().get("/account/notifications").then().statusCode(303);
    }

    private RequestSpecification me() {
        return browser(handle, Cast.PASSWORD);
    }

    private static void press(RequestSpecification browser, String page, String action) {
        Response shown = browser.get(page);
        assertThat(shown.asString()).contains("\"" + action + "\"");
        given(browser)
                .redirects()
                .follow(false)
                .formParam("token", formToken(shown))
                .post(action)
                .then()
                .statusCode(303);
    }

    private static Document page(RequestSpecification browser, String path) {
        Response answer = browser.get(path);
        answer.then().statusCode(200);
        return Jsoup.parse(answer.asString());
    }

    private static String count(RequestSpecification browser) {
        return page(browser, "/").select(".masthead .count").text();
    }
}
