package org.rejoinder.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.asBrowser;
import static org.rejoinder.newsroom.Newsroom.browser;
import static org.rejoinder.newsroom.Newsroom.joins;
import static org.rejoinder.newsroom.Newsroom.token;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** Decisions about people, and appeals against decisions. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class SanctionsApiTest {

    private static final String COMMENTS = "/api/v1/comments/";
    private static final String ABUSE = "abuse";

    private final String handle = "x" + UUID.randomUUID().toString().substring(0, 12);
    private static String second = "";
    private String token = "";
    private Conversation bridge;

    @BeforeEach
    void somebodyHasJoined(TestInfo test) {
        bridge = Conversation.on("Sanctions: " + test.getDisplayName());
        joins(handle);
    }

    @Test
    void whoIsWarnedWritesAgainAfterReadingIt() {
        decide("warn").then().statusCode(201);
        says().then().statusCode(403);
        offender().post("/api/v1/me/moderation/acknowledgement").then().statusCode(204);
        says().then().statusCode(201);
    }

    @Test
    void whoIsMutedReadsAndReportsButDoesNotWrite() {
        String id = bridge.says(Cast.TOM, 1, "Hello.");
        decide("mute").then().statusCode(201);
        says().then().statusCode(403);
        offender().get(bridge.api()).then().statusCode(200);
        offender()
                .body(Map.of("reason", "spam"))
                .post(COMMENTS + id + "/flags")
                .then()
                .statusCode(201);
        decide("mute").then().statusCode(409);
        as(Cast.MOSES)
                .body(Map.of("decision", "lift"))
                .post("/api/v1/accounts/" + handle + "/decisions")
                .then()
                .statusCode(201);
        says().then().statusCode(201);
    }

    @Test
    void whoIsBannedIsOutEverywhereAndStaysOut() {
        RequestSpecification program = offender();
        RequestSpecification window = browser(handle, Cast.PASSWORD);
        decide("ban").then().statusCode(201);
        program.get("/api/v1/me").then().statusCode(401);
        window.get("/account").then().statusCode(303);
        asAnyone()
                .body(Map.of("handle", handle, "password", Cast.PASSWORD))
                .post("/api/v1/tokens")
                .then()
                .statusCode(403)
                .body("detail", containsString("banned"));
        asBrowser()
                .formParam("handle", handle)
                .formParam("password", Cast.PASSWORD)
                .post("/login")
                .then()
                .statusCode(403);
    }

    @Test
    void aBannedPersonAppealsAtTheDoorAndIsLetInAgain() {
        decide("ban").then().statusCode(201);
        asBrowser()
                .formParam("handle", handle)
                .formParam("password", Cast.PASSWORD)
                .formParam("words", "It was my brother.")
                .post("/appeal")
                .then()
                .statusCode(200)
                .body(containsString("has arrived"));
        String appeal = appealOf(handle);
        hear(as(Cast.MOSES), appeal, true).then().statusCode(403);
        hear(otherModerator(), appeal, true).then().statusCode(204);
        hear(otherModerator(), appeal, false).then().statusCode(409);
        asAnyone()
                .body(Map.of("handle", handle, "password", Cast.PASSWORD))
                .post("/api/v1/tokens")
                .then()
                .statusCode(201);
    }

    @Test
    void aSuspensionHasAnEnd() {
        decide("suspend").then().statusCode(400);
        as(Cast.MOSES)
                .body(Map.of("decision", "suspend", "reason", ABUSE, "until", "2999-01-01T00:00:00Z"))
                .post("/api/v1/accounts/" + handle + "/decisions")
                .then()
                .statusCode(201);
    }

    @Test
    void everythingOfWhoIsUnderReviewWaits() {
        decide("review").then().statusCode(201);
        says().then().statusCode(201).body("status", equalTo("pending"));
    }

    @Test
    void nobodyDecidesAboutThemselfOrSomebodyAbove() {
        as(Cast.MOSES)
                .body(Map.of("decision", "ban", "reason", ABUSE))
                .post("/api/v1/accounts/" + Cast.ADA.handle() + "/decisions")
                .then()
                .statusCode(403);
        as(Cast.MOSES)
                .body(Map.of("decision", "warn", "reason", ABUSE))
                .post("/api/v1/accounts/" + Cast.MOSES.handle() + "/decisions")
                .then()
                .statusCode(403);
        as(Cast.BRAM)
                .body(Map.of("decision", "ban", "reason", ABUSE))
                .post("/api/v1/accounts/" + handle + "/decisions")
                .then()
                .statusCode(403);
    }

    @Test
    void anAuthorAppealsOnceAndAReversedDecisionIsRestoredInPlace() {
        String id = says().path("id");
        String decision = as(Cast.MOSES)
                .body(Map.of("decision", "hide", "reason", ABUSE, "note", "Too harsh."))
                .post(COMMENTS + id + "/decisions")
                .path("id");
        offender()
                .get("/api/v1/me/moderation")
                .then()
                .body("decisions[0].id", equalTo(decision))
                .body("decisions[0].note", equalTo("Too harsh."));
        Map<String, String> words = Map.of("decision", decision, "words", "It was irony.");
        as(Cast.BRAM).body(words).post("/api/v1/me/moderation/appeals").then().statusCode(404);
        offender().body(words).post("/api/v1/me/moderation/appeals").then().statusCode(201);
        offender().body(words).post("/api/v1/me/moderation/appeals").then().statusCode(409);
        hear(otherModerator(), appealOf(handle), true).then().statusCode(204);
        asAnyone().get(COMMENTS + id).then().statusCode(200).body("status", equalTo("visible"));
        offender()
                .get("/api/v1/me/moderation")
                .then()
                .body("decisions.find{it.id=='" + decision + "'}.appeal", containsString("reversed"));
    }

    @Test
    void thePagesOfAnAuthorSayWhyAndTakeTheAppeal() {
        String id = says().path("id");
        String decision = as(Cast.MOSES)
                .body(Map.of("decision", "hide", "reason", ABUSE))
                .post(COMMENTS + id + "/decisions")
                .path("id");
        RequestSpecification window = browser(handle, Cast.PASSWORD);
        assertThat(window.get("/account/moderation").asString()).contains("took it from view", "Abuse");
        assertThat(window.get("/account/moderation/decisions/" + decision).asString())
                .contains("On what ground", "Appeal below until")
                .doesNotContain("moses", "Moses");
        browser(Cast.BRAM.handle(), Cast.PASSWORD)
                .get("/account/moderation/decisions/" + decision)
                .then()
                .statusCode(404);
    }

    @Test
    void notesOfModeratorsAreForModerators() {
        RequestSpecification moses = browser(Cast.MOSES.handle(), Cast.PASSWORD);
        assertThat(moses.get("/moderation/people/" + handle).asString()).contains("A note, for moderators only");
        offender().get("/moderation/people/" + handle).then().statusCode(403);
    }

    private RequestSpecification offender() {
        if (token.isEmpty()) {
            token = token(handle, Cast.PASSWORD);
        }
        return asAnyone().header("Authorization", "Bearer " + token);
    }

    private Response says() {
        return offender().body(bridge.words(1, "A word " + UUID.randomUUID())).post(bridge.api() + "/comments");
    }

    private Response decide(String decision) {
        return as(Cast.MOSES)
                .body(Map.of("decision", decision, "reason", ABUSE))
                .post("/api/v1/accounts/" + handle + "/decisions");
    }

    private static String appealOf(String person) {
        List<String> found = as(Cast.MOSES)
                .get("/api/v1/moderation/appeals?limit=100")
                .path("items.findAll{it.person=='" + person + "'}.id");
        return found.get(0);
    }

    private static Response hear(RequestSpecification moderator, String appeal, boolean upheld) {
        return moderator
                .body(Map.of("upheld", upheld, "answer", "Seen."))
                .post("/api/v1/moderation/appeals/" + appeal + "/hearing");
    }

    private static synchronized RequestSpecification otherModerator() {
        if (second.isEmpty()) {
            String name = "second-" + UUID.randomUUID().toString().substring(0, 8);
            joins(name);
            as(Cast.ADA)
                    .body(Map.of("roles", List.of("moderator")))
                    .put("/api/v1/accounts/" + name + "/roles")
                    .then()
                    .statusCode(200);
            second = token(name, Cast.PASSWORD);
        }
        return asAnyone().header("Authorization", "Bearer " + second);
    }
}
