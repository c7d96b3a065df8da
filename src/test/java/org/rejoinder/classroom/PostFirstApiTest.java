package org.rejoinder.classroom;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.rejoinder.newsroom.Newsroom.as;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.event.Delivered;
import org.rejoinder.newsroom.AllAtOnce;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** Where one writes first, nothing of the others is to be had by any door until one has written. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class PostFirstApiTest {

    private static final String CANARY = "The zyxcanary says that nurses need a night bus more than any bridge.";
    private static final String ANSWER = "Canary answer: the yxcanary bus would be empty on most nights of the year.";
    private static final String MINE = "My aunt works there, and she would rather walk than pay a toll each day.";

    @Inject
    Delivered delivered;

    @Test
    void nothingOfAnotherIsSeenByAnyDoorUntilOneHasWritten() {
        Homework work = Homework.postFirst("Every side door");
        RequestSpecification amina = work.lesson().student("Amina");
        RequestSpecification ben = work.lesson().student("Ben");
        String canary = work.says(amina, 1, CANARY);
        String answer = work.replies(as(Cast.CARLA), 1, canary, ANSWER);
        delivered.to("search");

        for (String id : List.of(canary, answer)) {
            for (String door : List.of("", "/replies", "/history")) {
                given(ben).get("/api/v1/comments/" + id + door).then().statusCode(404);
            }
            given(ben).put("/api/v1/comments/" + id + "/vote").then().statusCode(404);
            given(ben)
                    .body(Map.of("reason", "abuse"))
                    .post("/api/v1/comments/" + id + "/flags")
                    .then()
                    .statusCode(404);
            for (String door : List.of("", "/thread", "/history", "/changes", "/reply")) {
                sees(ben, "/comments/" + id + door, 404);
            }
            sees(ben, work.talk().page() + "?comment=" + id, 404);
            work.sends(ben, 1, MINE, Map.of("parent", id)).then().statusCode(400);
        }
        for (String sort : List.of("oldest", "newest", "best", "most-replied", "unanswered")) {
            given(ben)
                    .get(work.inRoom(work.talk().api() + "/comments?sort=" + sort))
                    .then()
                    .statusCode(200)
                    .body("items", empty());
            sees(ben, work.inRoom(work.talk().page() + "?sort=" + sort), 200);
            sees(ben, work.inRoom("/paragraphs/" + work.talk().paragraph(1) + "?sort=" + sort), 200);
        }
        given(ben)
                .get(work.inRoom(
                        work.talk().api() + "/comments?paragraph=" + work.talk().paragraph(1)))
                .then()
                .body("items", empty());
        given(ben)
                .get(work.inRoom(work.talk().api()))
                .then()
                .body("commentCount", equalTo(0))
                .body("paragraphs[0].commentCount", equalTo(0));
        sees(ben, work.inRoom(work.talk().page() + "/comments"), 200);
        sees(ben, work.inRoom("/search?q=zyxcanary"), 200);
        given(ben)
                .get(work.inRoom("/api/v1/search?q=zyxcanary&limit=1"))
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("next", equalTo(null));
        given(ben).get("/api/v1/me/export").then().body(not(containsString("canary")));

        work.says(ben, 1, MINE);
        given(ben).get("/api/v1/comments/" + canary).then().statusCode(200).body("body", equalTo(CANARY));
        given(ben).get(work.inRoom(work.talk().api() + "/comments")).then().body("items", hasSize(2));
        given(ben).get(work.inRoom(work.talk().api())).then().body("paragraphs[0].commentCount", equalTo(3));
        given(ben).get(work.inRoom("/api/v1/search?q=zyxcanary")).then().body("items", hasSize(1));
        assertThat(given(ben).get(work.inRoom(work.talk().page())).asString()).contains("zyxcanary");
    }

    @Test
    void whatOneWritesOpensThatParagraphAndNoOther() {
        Homework work = Homework.postFirst("One paragraph at a time");
        RequestSpecification amina = work.lesson().student("Amina");
        RequestSpecification ben = work.lesson().student("Ben");
        work.says(amina, 1, CANARY);
        String second = work.says(amina, 2, "The second zyxcanary is about the ferry, and who would keep it running.");
        work.says(ben, 1, MINE);
        given(ben).get("/api/v1/comments/" + second).then().statusCode(404);
        given(ben)
                .get(work.inRoom(work.talk().api() + "/comments"))
                .then()
                .body("items", hasSize(2))
                .body(not(containsString("second zyxcanary")));
        given(ben)
                .get(work.inRoom(work.talk().api()))
                .then()
                .body("paragraphs[0].commentCount", equalTo(2))
                .body("paragraphs[1].commentCount", equalTo(0));
    }

    @Test
    void aPageIsNotSharedBetweenThoseWhoHaveWrittenAndThoseWhoHaveNot() {
        Homework work = Homework.postFirst("Shared pieces");
        RequestSpecification amina = work.lesson().student("Amina");
        RequestSpecification ben = work.lesson().student("Ben");
        work.says(amina, 1, CANARY);
        String page = work.inRoom(work.talk().page());
        for (int round = 0; round < 2; round++) {
            assertThat(given(as(Cast.CARLA)).get(page).asString()).contains("zyxcanary");
            assertThat(given(amina).get(page).asString()).contains("zyxcanary");
            assertThat(given(ben).get(page).asString())
                    .doesNotContain("zyxcanary")
                    .contains("one writes first");
        }
    }

    @Test
    void whatDoesNotPassIsRefusedAndOpensNothing() {
        Homework work = Homework.postFirst("The floor");
        RequestSpecification amina = work.lesson().student("Amina");
        RequestSpecification ben = work.lesson().student("Ben");
        String canary = work.says(amina, 1, CANARY);
        for (String words : List.of(".", "aaaa ".repeat(20), CANARY, CANARY.replace("more", "rather"))) {
            work.sends(ben, 1, words).then().statusCode(400).body("violations.field", equalTo(List.of("body")));
            given(ben).get("/api/v1/comments/" + canary).then().statusCode(404);
        }
        given(ben).get(work.inRoom(work.talk().api())).then().body("commentCount", equalTo(0));
    }

    @Test
    void theFirstVersionStaysAndSoDoesWhatItOpened() {
        Homework work = Homework.postFirst("The first version");
        RequestSpecification amina = work.lesson().student("Amina");
        RequestSpecification ben = work.lesson().student("Ben");
        String canary = work.says(amina, 1, CANARY);
        String mine = work.says(ben, 1, MINE);
        given(ben)
                .body(Map.of("body", "."))
                .put("/api/v1/comments/" + mine)
                .then()
                .statusCode(200);
        given(ben).get("/api/v1/comments/" + canary).then().statusCode(200);
        as(Cast.CARLA).get("/api/v1/comments/" + mine + "/history").then().body("[0].body", equalTo(MINE));
        given(ben).delete("/api/v1/comments/" + mine).then().statusCode(204);
        given(ben).get("/api/v1/comments/" + canary).then().statusCode(200);
        given(ben).get("/api/v1/me/export").then().body(containsString(MINE));
        as(Cast.CARLA).get(work.lesson().api() + "/export").then().body(containsString(MINE));
    }

    @Test
    void theTeacherSeesAllAndOpensAParagraphToEverybody() {
        Homework work = Homework.postFirst("Revealed");
        RequestSpecification amina = work.lesson().student("Amina");
        RequestSpecification ben = work.lesson().student("Ben");
        String first = work.says(amina, 1, CANARY);
        String second = work.says(amina, 2, "The second one is about the ferry, and about who would keep it running.");
        as(Cast.CARLA).get("/api/v1/comments/" + first).then().statusCode(200);
        as(Cast.CARLA)
                .body(Map.of("paragraph", work.talk().paragraph(1)))
                .post(work.api() + "/reveals")
                .then()
                .statusCode(201)
                .body("revealedParagraphs", hasSize(1));
        given(ben).get("/api/v1/comments/" + first).then().statusCode(200);
        given(ben).get("/api/v1/comments/" + second).then().statusCode(404);
        as(Cast.CARLA).post(work.api() + "/reveals").then().statusCode(201);
        given(ben).get("/api/v1/comments/" + second).then().statusCode(200);
        work.sends(ben, 2, "Me too.").then().statusCode(201);
    }

    @Test
    void whatWasWrittenBeforeOneWroteFirstCounts() {
        Lesson lesson = Lesson.of("Later");
        Conversation talk = Conversation.on("Written before it was a rule");
        RequestSpecification amina = lesson.student("Amina");
        RequestSpecification ben = lesson.student("Ben");
        String canary = lesson.says(amina, talk, CANARY);
        String short1 = lesson.says(ben, talk, "Hm.");
        Homework work = Homework.set(lesson, talk, Map.of("postFirst", true));
        given(amina).get(work.inRoom(talk.api())).then().body("commentCount", equalTo(2));
        given(ben).get("/api/v1/comments/" + canary).then().statusCode(404);
        given(ben).get("/api/v1/comments/" + short1).then().statusCode(200).body("replyCount", equalTo(0));
        given(ben).get(work.inRoom(talk.api() + "/comments")).then().body("items.id", equalTo(List.of(short1)));
        given(ben).get(work.inRoom(talk.api())).then().body("commentCount", equalTo(1));
        assertThat(given(ben).get(work.inRoom(talk.page())).asString())
                .contains("c-" + short1)
                .doesNotContain("zyxcanary");
        work.replies(amina, 1, short1, "That zyxcanary of a reply is not for your eyes yet.");
        given(ben).get("/api/v1/comments/" + short1 + "/replies").then().body("items", empty());
        given(ben).get("/api/v1/comments/" + short1).then().body("replyCount", equalTo(0));
        assertThat(given(ben).get(work.inRoom(talk.page())).asString()).doesNotContain("zyxcanary");
        given(ben)
                .body(Map.of("body", MINE))
                .put("/api/v1/comments/" + short1)
                .then()
                .statusCode(200);
        given(ben).get("/api/v1/comments/" + canary).then().statusCode(200);
    }

    @Test
    void ofManyWhoSendTheSameAtOnceOneOpensTheParagraph() throws Exception {
        Homework work = Homework.postFirst("All at once");
        List<RequestSpecification> class8 = IntStream.range(0, 8)
                .mapToObj(number -> work.lesson().student("Student " + number))
                .toList();
        List<Integer> answers = AllAtOnce.run(
                8, number -> work.sends(class8.get(number), 1, CANARY).statusCode());
        assertThat(answers).containsOnly(201, 400).containsOnlyOnce(201);
        List<Integer> again = AllAtOnce.run(
                8,
                number -> work.sends(class8.get(0), 2, MINE + " Number " + number + " of eight tries of mine.")
                        .statusCode());
        assertThat(again).contains(201);
    }

    private static void sees(RequestSpecification viewer, String address, int status) {
        String page = given(viewer)
                .redirects()
                .follow(false)
                .accept("text/html")
                .get(address)
                .then()
                .statusCode(status)
                .extract()
                .asString();
        assertThat(page).as(address).doesNotContain("canary says").doesNotContain("Canary answer");
    }
}
