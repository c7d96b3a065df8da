package org.rejoinder.classroom;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.browserSession;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.rejoinder.demo.Cast;
import org.rejoinder.event.Delivered;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** The teachers of a class moderate its room; the moderators of the site see nothing of it, but what is illegal. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class TeachersModerateApiTest {

    @Inject
    Delivered delivered;

    private static final String COMMENTS = "/api/v1/comments/";
    private static final String QUEUE = "/api/v1/moderation/queue?limit=100&state=";
    private static final Map<String, String> HIDE = Map.of("decision", "hide", "reason", "abuse");

    private final String canary = "canary-" + UUID.randomUUID();
    private Lesson lesson;
    private Conversation talk;
    private RequestSpecification mina;
    private RequestSpecification jun;
    private String comment;

    @BeforeEach
    void aStudentHasSaidSomething(TestInfo test) {
        lesson = Lesson.of("Moderated: " + test.getDisplayName());
        talk = Conversation.on("Class: " + test.getDisplayName());
        mina = lesson.student("Mina");
        jun = lesson.student("Jun");
        comment = lesson.says(mina, talk, canary);
    }

    @Test
    void theTeacherHidesAndRestores() {
        decides(as(Cast.CARLA), HIDE).then().statusCode(201);
        given(jun).get(COMMENTS + comment).then().statusCode(404);
        given(mina).get(COMMENTS + comment).then().body("status", equalTo("hidden"));
        as(Cast.CARLA).get(COMMENTS + comment).then().body("body", equalTo(canary));
        decides(as(Cast.CARLA), Map.of("decision", "restore", "reason", "mistake"))
                .then()
                .statusCode(201);
        given(jun).get(COMMENTS + comment).then().body("body", equalTo(canary));
    }

    @Test
    void aStudentModeratesNothing() {
        decides(given(jun), HIDE).then().statusCode(403);
        given(jun).get(QUEUE + "unreviewed").then().statusCode(403);
        given(jun).get("/api/v1/moderation/appeals").then().statusCode(403);
    }

    @Test
    void theTeachersQueueHoldsTheirClass() {
        talk.says(Cast.FARID, 1, "In public, " + canary);
        as(Cast.CARLA)
                .get(QUEUE + "unreviewed&room=" + lesson.id())
                .then()
                .body("items.id", equalTo(List.of(comment)))
                .body("items[0].author.displayName", equalTo("Mina"))
                .body("items[0].author.handle", equalTo(null));
        assertThat(browserSession(Cast.CARLA)
                        .get("/moderation?state=unreviewed&room=" + lesson.id())
                        .asString())
                .contains(canary)
                .doesNotContain("In public");
    }

    @Test
    void nobodyOutsideSeesAnythingOfIt() {
        for (Cast outsider : List.of(Cast.MOSES, Cast.ADA, Cast.ELLA)) {
            decides(as(outsider), HIDE).then().statusCode(404);
            as(outsider).get(COMMENTS + comment).then().statusCode(404);
        }
        decides(as(Cast.CARLA), Map.of("decision", "hide", "reason", "abuse", "note", canary));
        for (String address : List.of(
                QUEUE + "unreviewed",
                QUEUE + "rejected",
                QUEUE + "unreviewed&room=" + lesson.id(),
                "/moderation",
                "/moderation?state=rejected",
                "/moderation?state=rejected&room=" + lesson.id(),
                "/moderation/log",
                "/moderation/news?comment=" + comment,
                "/comments/" + comment + "/review",
                "/comments/" + comment + "/review/thread",
                "/moderation/appeals",
                "/moderation/articles/" + talk.slug(),
                talk.page(),
                "/moderation/rooms/" + lesson.id())) {
            for (Cast outsider : List.of(Cast.MOSES, Cast.ADA)) {
                assertThat(browserSession(outsider).get(address).asString())
                        .as(address)
                        .doesNotContain(canary, "Mina");
                assertThat(as(outsider).get(address).asString()).as(address).doesNotContain(canary, "Mina");
            }
        }
    }

    @Test
    void aReportGoesToTheTeacherAlone() {
        report("abuse").then().statusCode(201);
        as(Cast.CARLA).get(QUEUE + "reported").then().body("items.id", hasItem(comment));
        as(Cast.MOSES).get(QUEUE + "reported").then().body("items.id", not(hasItem(comment)));
        decides(as(Cast.MOSES), HIDE).then().statusCode(404);
    }

    @Test
    void whatIsReportedAsIllegalIsShownToTheModeratorsOfTheSiteTooAndNothingElse() {
        String reply = lesson.says(jun, talk, "Beside it: " + canary);
        report("illegal").then().statusCode(201);
        as(Cast.MOSES)
                .get(QUEUE + "reported")
                .then()
                .body("items.id", hasItem(comment))
                .body("items.id", not(hasItem(reply)))
                .body("items.find{it.id=='" + comment + "'}.author.displayName", equalTo("Somebody of the class"))
                .body("items.find{it.id=='" + comment + "'}.room", equalTo("a class"));
        as(Cast.CARLA).get(QUEUE + "reported&room=" + lesson.id()).then().body("items[0].escalated", equalTo(true));
        delivered.to("notification");
        as(Cast.CARLA).get("/api/v1/notifications?limit=100").then().body("items.type", hasItem("escalation"));
        String page = browserSession(Cast.MOSES)
                .get("/comments/" + comment + "/review")
                .asString();
        assertThat(page).contains(canary, "reported as illegal").doesNotContain("Beside it", "Mina", lesson.id());
        as(Cast.MOSES).get(COMMENTS + comment).then().statusCode(404);
        as(Cast.MOSES).get(COMMENTS + comment + "/replies").then().statusCode(404);
        decides(as(Cast.ADA), HIDE).then().statusCode(404);
        assertThat(browserSession(Cast.CARLA)
                        .get("/moderation?room=" + lesson.id())
                        .asString())
                .contains("the moderators of the site see this comment of a class too");
        decides(as(Cast.MOSES), Map.of("decision", "remove", "reason", "illegal"))
                .then()
                .statusCode(201);
        given(jun).get(COMMENTS + comment).then().statusCode(404);
    }

    @Test
    void aTeacherDecidesNowhereElse() {
        String elsewhere = talk.says(Cast.FARID, 1, "In public.");
        as(Cast.CARLA)
                .body(HIDE)
                .post(COMMENTS + elsewhere + "/decisions")
                .then()
                .statusCode(403);
        as(Cast.CARLA)
                .body(Map.of("mode", "closed"))
                .put(talk.api() + "/modes")
                .then()
                .statusCode(403);
    }

    @Test
    void anAppealIsHeardByAnotherTeacherIfThereIsOne() {
        String decision = decides(as(Cast.CARLA), HIDE).path("id");
        Map<String, String> words = Map.of("decision", decision, "words", "I meant the bridge.");
        given(mina).body(words).post("/api/v1/me/moderation/appeals").then().statusCode(409);
        as(Cast.INES);
        as(Cast.CARLA)
                .body(Map.of("handle", "ines"))
                .post(lesson.api() + "/teachers")
                .then()
                .statusCode(204);
        given(mina).body(words).post("/api/v1/me/moderation/appeals").then().statusCode(201);
        String appeal = as(Cast.INES).get("/api/v1/moderation/appeals").path("items[0].id");
        hear(as(Cast.CARLA), appeal).then().statusCode(403);
        hear(as(Cast.MOSES), appeal).then().statusCode(404);
        hear(as(Cast.INES), appeal).then().statusCode(204);
        given(jun).get(COMMENTS + comment).then().body("body", equalTo(canary));
    }

    @Test
    void theRoomHasTheModeThatItsTeacherSets() {
        String mode = "/api/v1/rooms/" + lesson.id() + "/mode";
        given(jun).body(Map.of("mode", "closed")).put(mode).then().statusCode(403);
        as(Cast.MOSES).body(Map.of("mode", "closed")).put(mode).then().statusCode(404);
        as(Cast.CARLA).body(Map.of("mode", "approve")).put(mode).then().statusCode(200);
        lesson.sends(jun, talk, "It waits.").then().statusCode(201).body("status", equalTo("pending"));
        as(Cast.CARLA).body(Map.of("mode", "locked")).put(mode).then().statusCode(200);
        lesson.sends(jun, talk, "Too late.").then().statusCode(409);
        given(jun).get(mode).then().body("mode", equalTo("locked"));
        as(Cast.CARLA).body(Map.of("mode", "open")).put(mode).then().statusCode(200);
        as(Cast.MOSES)
                .body(Map.of("mode", "closed"))
                .put(talk.api() + "/modes")
                .then()
                .statusCode(200);
        lesson.sends(jun, talk, "The class goes on.").then().statusCode(201);
        browserSession(Cast.CARLA)
                .get("/moderation/rooms/" + lesson.id())
                .then()
                .statusCode(200);
    }

    @Test
    void theNumbersForEverybodyLeaveClassesOut() {
        String before =
                browserSession(Cast.MOSES).get("/transparency/decisions.csv").asString();
        decides(as(Cast.CARLA), Map.of("decision", "lock", "reason", "off-topic"));
        assertThat(before).isNotEmpty();
        assertThat(browserSession(Cast.MOSES).get("/transparency").asString()).doesNotContain("Mina");
    }

    private Response report(String reason) {
        return given(jun).body(Map.of("reason", reason)).post(COMMENTS + comment + "/flags");
    }

    private Response decides(RequestSpecification moderator, Map<String, ?> decision) {
        return moderator.body(decision).post(COMMENTS + comment + "/decisions");
    }

    private static Response hear(RequestSpecification moderator, String appeal) {
        return moderator.body(Map.of("upheld", true)).post("/api/v1/moderation/appeals/" + appeal + "/hearing");
    }
}
