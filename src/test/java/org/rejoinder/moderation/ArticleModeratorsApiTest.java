package org.rejoinder.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.rejoinder.moderation.Moderators.decides;
import static org.rejoinder.moderation.Moderators.program;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.browser;
import static org.rejoinder.newsroom.Newsroom.browserSession;
import static org.rejoinder.newsroom.Newsroom.formToken;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** Somebody moderates one article, and nothing else. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class ArticleModeratorsApiTest {

    private static final Map<String, String> HIDE = Map.of("decision", "hide", "reason", "abuse");
    private static final String QUEUE = "/api/v1/moderation/queue?state=unreviewed&limit=100";

    private final String canary = "canary-" + UUID.randomUUID();
    private Conversation own;
    private Conversation other;
    private String here;
    private String there;
    private String handle;

    @BeforeEach
    void somebodyModeratesOneOfTwoArticles(TestInfo test) {
        own = Conversation.on("Own: " + test.getDisplayName());
        other = Conversation.on("Other: " + test.getDisplayName());
        here = own.says(Cast.FARID, 1, "Here.");
        there = other.says(Cast.FARID, 1, canary);
        handle = Moderators.of(own);
    }

    @Test
    void theyDecideThereAndNowhereElse() {
        decides(program(handle), here, HIDE).then().statusCode(201);
        decides(program(handle), there, HIDE).then().statusCode(403);
        program(handle).get("/api/v1/comments/" + here).then().body("body", equalTo("Here."));
        decides(as(Cast.MOSES), there, HIDE).then().statusCode(201);
        decides(program(handle), there, Map.of("decision", "restore", "reason", "mistake"))
                .then()
                .statusCode(404);
    }

    @Test
    void theirQueueHoldsThatArticleAlone() {
        program(handle).get(QUEUE).then().statusCode(200).body("items.id", equalTo(java.util.List.of(here)));
        program(handle).get(QUEUE + "&article=" + other.slug()).then().body("items.size()", equalTo(0));
        assertThat(browser(handle, Cast.PASSWORD)
                        .get("/moderation?state=unreviewed")
                        .asString())
                .contains("Here.")
                .doesNotContain(canary);
        assertThat(browser(handle, Cast.PASSWORD).get("/moderation/log").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theirLogHoldsThatArticleAlone() {
        String words = "words-" + canary;
        decides(as(Cast.MOSES), there, Map.of("decision", "hide", "reason", "abuse", "note", words));
        decides(as(Cast.MOSES), here, Map.of("decision", "hide", "reason", "abuse", "note", "Not here."));
        assertThat(browser(handle, Cast.PASSWORD).get("/moderation/log").asString())
                .contains("Not here.")
                .doesNotContain(words);
        assertThat(browserSession(Cast.MOSES).get("/moderation/log").asString()).contains(words);
    }

    @Test
    void theySetTheModesOfThatArticleAlone() {
        Map<String, String> closed = Map.of("mode", "closed");
        program(handle).body(closed).put(own.api() + "/modes").then().statusCode(200);
        program(handle).body(closed).put(other.api() + "/modes").then().statusCode(403);
        browser(handle, Cast.PASSWORD)
                .get("/moderation/articles/" + own.slug())
                .then()
                .statusCode(200);
        browser(handle, Cast.PASSWORD)
                .get("/moderation/articles/" + other.slug())
                .then()
                .statusCode(403);
    }

    @Test
    void whatIsOfTheWholeSiteIsNotTheirs() {
        RequestSpecification window = browser(handle, Cast.PASSWORD);
        for (String address : new String[] {
            "/moderation/words", "/moderation/people", "/moderation/people/farid", "/moderation/log/check"
        }) {
            assertThat(window.get(address).statusCode()).as(address).isEqualTo(403);
        }
        program(handle)
                .body(Map.of("decision", "warn", "reason", "abuse"))
                .post("/api/v1/accounts/farid/decisions")
                .then()
                .statusCode(403);
    }

    @Test
    void theyDecideAboutNobodyAboveThem() {
        String moderators = own.says(Cast.MOSES, 1, "I have the role.");
        decides(program(handle), moderators, HIDE).then().statusCode(403);
        String theirs = program(handle)
                .body(own.words(1, "My own."))
                .post(own.api() + "/comments")
                .path("id");
        decides(program(handle), theirs, HIDE).then().statusCode(403);
    }

    @Test
    void administratorsAppointAndDismiss() {
        String address = own.api() + "/moderators/" + handle;
        as(Cast.ADA).get(own.api() + "/moderators").then().statusCode(200).body("handle", hasItem(handle));
        as(Cast.ADA).put(own.api() + "/moderators/nobody-at-all").then().statusCode(404);
        as(Cast.MOSES).put(address).then().statusCode(403);
        as(Cast.ELLA).delete(address).then().statusCode(403);
        asAnyone().put(address).then().statusCode(401);
        as(Cast.ADA).delete(address).then().statusCode(204);
        decides(program(handle), here, HIDE).then().statusCode(403);
        program(handle).get(QUEUE).then().statusCode(403);
    }

    @Test
    void thePageOfAdministratorsAppointsToo() {
        RequestSpecification ada = browserSession(Cast.ADA);
        Response page = ada.get("/admin/moderators");
        assertThat(page.asString()).contains(handle);
        String another = Moderators.newcomer();
        browserSession(Cast.ADA)
                .formParam("token", formToken(page))
                .formParam("article", other.slug())
                .formParam("handle", "@" + another)
                .post("/admin/moderators")
                .then()
                .statusCode(403);
        RequestSpecification again = browserSession(Cast.ADA);
        again.formParam("token", formToken(again.get("/admin/moderators")))
                .formParam("article", other.slug())
                .formParam("handle", "@" + another)
                .post("/admin/moderators")
                .then()
                .statusCode(303);
        decides(program(another), there, HIDE).then().statusCode(201);
        browserSession(Cast.MOSES).get("/admin/moderators").then().statusCode(403);
    }

    @Test
    void anAppealAgainstThemIsHeardByAnother() {
        String decision = decides(program(handle), here, HIDE).path("id");
        as(Cast.FARID)
                .body(Map.of("decision", decision, "words", "It was mild."))
                .post("/api/v1/me/moderation/appeals")
                .then()
                .statusCode(201);
        String appeal = program(handle).get("/api/v1/moderation/appeals").path("items[0].id");
        hear(program(handle), appeal).then().statusCode(403);
        hear(program(Moderators.of(other)), appeal).then().statusCode(404);
        hear(program(Moderators.of(own)), appeal).then().statusCode(204);
        asAnyone().get("/api/v1/comments/" + here).then().body("status", equalTo("visible"));
    }

    private static Response hear(RequestSpecification moderator, String appeal) {
        return moderator.body(Map.of("upheld", true)).post("/api/v1/moderation/appeals/" + appeal + "/hearing");
    }
}
