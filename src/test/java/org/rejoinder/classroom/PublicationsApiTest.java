package org.rejoinder.classroom;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.asBrowser;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.event.Delivered;
import org.rejoinder.newsroom.AllAtOnce;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** What of a class everybody reads: what its author lets them, as long as they do. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class PublicationsApiTest {

    private static final String WORDS = "A published canary on nurses and their bus.";

    @Inject
    Delivered delivered;

    @Inject
    Retention retention;

    @Inject
    Clock clock;

    @Test
    void aCommentIsShownToEverybodyWhileItsAuthorAgrees() {
        Lesson lesson = Lesson.of("Published");
        Conversation talk = Conversation.on("A class in public");
        RequestSpecification amina = lesson.student("Amina Canary");
        String comment = lesson.says(amina, talk, WORDS);
        String asked = ask(lesson, comment);
        asAnyone().get(talk.api() + "/comments").then().body("items", empty());
        given(amina)
                .get(lesson.api() + "/publications")
                .then()
                .body("items", hasSize(1))
                .body("items[0].agreedAt", nullValue());
        String shown = given(amina)
                .put(asked + "/consent")
                .then()
                .statusCode(200)
                .body("publicComment", notNullValue())
                .extract()
                .path("publicComment");
        asAnyone()
                .get(talk.api() + "/comments")
                .then()
                .body("items.id", equalTo(List.of(shown)))
                .body("items[0].body", equalTo(WORDS))
                .body("items[0].author.handle", nullValue())
                .body(not(containsString("Amina")));
        assertThat(asBrowser().get(talk.page()).asString())
                .contains("published canary")
                .doesNotContain("Amina");
        given(amina).delete(asked + "/consent").then().statusCode(200).body("publicComment", nullValue());
        asAnyone().get(talk.api() + "/comments").then().body("items", empty());
        asAnyone().get("/api/v1/comments/" + shown).then().statusCode(404);
        given(amina).get("/api/v1/comments/" + comment).then().statusCode(200).body("body", equalTo(WORDS));
    }

    @Test
    void whoAgreesManyTimesAtOnceIsShownOnce() throws Exception {
        Lesson lesson = Lesson.of("Published once");
        Conversation talk = Conversation.on("Once in public");
        RequestSpecification amina = lesson.student("Amina");
        String asked = ask(lesson, lesson.says(amina, talk, WORDS));
        assertThat(AllAtOnce.run(
                        6, number -> given(amina).put(asked + "/consent").statusCode()))
                .containsOnly(200);
        asAnyone().get(talk.api() + "/comments").then().body("items", hasSize(1));
    }

    @Test
    void whoLeavesOrTakesTheirWordsBackIsShownNoMore() {
        Lesson lesson = Lesson.of("Published and gone");
        Conversation talk = Conversation.on("In public and gone");
        RequestSpecification amina = lesson.student("Amina");
        String first = lesson.says(amina, talk, WORDS);
        String second = lesson.says(amina, talk, WORDS + " Again.");
        given(amina).put(ask(lesson, first) + "/consent").then().statusCode(200);
        given(amina).put(ask(lesson, second) + "/consent").then().statusCode(200);
        given(amina).delete("/api/v1/comments/" + first).then().statusCode(204);
        delivered.to("first words");
        asAnyone().get(talk.api() + "/comments").then().body("items", hasSize(1));
        given(amina).delete("/api/v1/me").then().statusCode(204);
        asAnyone().get(talk.api() + "/comments").then().body("items", empty());
    }

    @Test
    void teachersAskAndOnlyTheAuthorAgrees() {
        Lesson lesson = Lesson.of("Who agrees");
        Conversation talk = Conversation.on("Who may agree");
        RequestSpecification amina = lesson.student("Amina");
        RequestSpecification ben = lesson.student("Ben");
        String comment = lesson.says(amina, talk, WORDS);
        Map<String, Object> wish = Map.of("comment", comment);
        RequestSpecification stranger = Lesson.of("Next to it").student("Zoe");
        for (RequestSpecification other : List.of(as(Cast.BRAM), as(Cast.MOSES), as(Cast.ADA), stranger)) {
            given(other).body(wish).post(lesson.api() + "/publications").then().statusCode(404);
            given(other).get(lesson.api() + "/publications").then().statusCode(404);
        }
        given(amina).body(wish).post(lesson.api() + "/publications").then().statusCode(403);
        String asked = ask(lesson, comment);
        as(Cast.CARLA).body(wish).post(lesson.api() + "/publications").then().statusCode(409);
        as(Cast.CARLA).put(asked + "/consent").then().statusCode(403);
        as(Cast.CARLA).delete(asked + "/consent").then().statusCode(403);
        given(ben).put(asked + "/consent").then().statusCode(404);
        given(ben).delete(asked + "/consent").then().statusCode(404);
        given(ben).get(lesson.api() + "/publications").then().body("items", empty());
        given(stranger).put(asked + "/consent").then().statusCode(404);
        given(amina).delete(asked).then().statusCode(403);
        String elsewhere = talk.says(Cast.HANA, 1, "In public already.");
        as(Cast.CARLA)
                .body(Map.of("comment", elsewhere))
                .post(lesson.api() + "/publications")
                .then()
                .statusCode(400);
        given(amina).put(asked + "/consent").then().statusCode(200);
        as(Cast.CARLA).delete(asked).then().statusCode(204);
        asAnyone().get(talk.api() + "/comments").then().body("items", hasSize(1));
    }

    @Test
    void aClassThatWasArchivedForLongEnoughIsDeletedWithAllOfIt() {
        Lesson kept = Lesson.of("Kept");
        Lesson old = Lesson.of("Old");
        Conversation talk = Conversation.on("An old class");
        RequestSpecification amina = old.student("Amina");
        old.says(amina, talk, WORDS);
        old.changes(Map.of("archived", true)).then().statusCode(200);
        retention.sweep(clock.instant().minus(Duration.ofDays(1)));
        as(Cast.CARLA).get(old.api()).then().statusCode(200);
        retention.sweep();
        as(Cast.CARLA).get(old.api()).then().statusCode(200);
        retention.sweep(clock.instant().plusSeconds(1));
        as(Cast.CARLA).get(old.api()).then().statusCode(404);
        given(amina).get("/api/v1/me").then().statusCode(401);
        as(Cast.CARLA).get(kept.api()).then().statusCode(200);
    }

    private static String ask(Lesson lesson, String comment) {
        String id = as(Cast.CARLA)
                .body(Map.of("comment", comment))
                .post(lesson.api() + "/publications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return lesson.api() + "/publications/" + id;
    }
}
