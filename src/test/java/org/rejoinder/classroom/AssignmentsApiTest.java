package org.rejoinder.classroom;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.rejoinder.newsroom.Newsroom.as;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class AssignmentsApiTest {

    private static final String PAST = "2018-03-08T09:00:00Z";
    private static final String FUTURE = "2199-03-08T09:00:00Z";

    @Test
    void aStudentReadsWhatIsDoneAndWhatIsMissing() {
        Lesson lesson = Lesson.of("Progress");
        Homework work = Homework.set(
                lesson,
                Conversation.on("Two comments and a reply"),
                Map.of("required", Map.of("comments", 2, "replies", 1, "paragraphs", 2, "kinds", 1)));
        RequestSpecification amina = lesson.student("Amina");
        RequestSpecification ben = lesson.student("Ben");
        String comment = work.says(amina, 1, "A first comment.");
        work.says(amina, 2, "A second comment.");
        work.replies(ben, 1, comment, "A reply.");
        given(amina)
                .get(work.api() + "/progress")
                .then()
                .statusCode(200)
                .body("items.find { it.what == 'comments' }.missing", equalTo(0))
                .body("items.find { it.what == 'replies' }.missing", equalTo(1))
                .body("items.find { it.what == 'kinds' }.missing", equalTo(1))
                .body("complete", equalTo(false));
        given(ben).get(work.api() + "/progress").then().body("items.find { it.what == 'replies' }.done", equalTo(1));
        given(amina)
                .get(lesson.api() + "/assignments")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].prompt", equalTo("Argue with it."))
                .body("items[0].state", equalTo("open"));
    }

    @Test
    void nobodyWritesBeforeTheStartAfterTheEndOrWhileItIsFrozen() {
        Lesson lesson = Lesson.of("Times");
        RequestSpecification amina = lesson.student("Amina");
        Homework early = Homework.set(lesson, Conversation.on("Not yet"), Map.of("startsAt", FUTURE));
        early.sends(amina, 1, "Too early.").then().statusCode(409).body("detail", containsString("starts at"));
        Homework over = Homework.set(
                lesson, Conversation.on("No more"), Map.of("startsAt", PAST, "cutoffAt", "2018-03-09T09:00:00Z"));
        over.sends(amina, 1, "Too late.").then().statusCode(409).body("detail", containsString("ended at"));
        over.sends(as(Cast.CARLA), 1, "The teacher may.").then().statusCode(201);
        Homework late = Homework.set(
                lesson, Conversation.on("Late"), Map.of("startsAt", PAST, "dueAt", "2018-03-09T09:00:00Z"));
        String comment = late.says(amina, 1, "Late is better than never.");
        given(amina).get(late.api() + "/progress").then().body("late", equalTo(1));
        as(Cast.CARLA).put(late.api() + "/freeze").then().statusCode(200).body("state", equalTo("frozen"));
        late.sends(amina, 1, "Frozen.").then().statusCode(409).body("detail", containsString("frozen"));
        given(amina)
                .body(Map.of("body", "Otherwise."))
                .put("/api/v1/comments/" + comment)
                .then()
                .statusCode(409);
        as(Cast.CARLA).delete(late.api() + "/freeze").then().statusCode(200).body("state", equalTo("late"));
        late.says(amina, 1, "Thawed.");
    }

    @Test
    void anAssignmentOnSomeParagraphsLeavesTheOthersFree() {
        Lesson lesson = Lesson.of("Some paragraphs");
        Conversation talk = Conversation.on("Only the second one");
        Homework work = Homework.set(
                lesson, talk, Map.of("paragraphs", List.of(talk.paragraph(2)), "startsAt", FUTURE, "postFirst", true));
        RequestSpecification amina = lesson.student("Amina");
        work.says(amina, 1, "Free.");
        work.sends(amina, 2, "Not yet.").then().statusCode(409);
        as(Cast.CARLA)
                .body(Map.of("paragraph", talk.paragraph(1)))
                .post(work.api() + "/reveals")
                .then()
                .statusCode(400);
    }

    @Test
    void classmatesKnowEachOtherAsTheAssignmentSaysAndTheTeacherKnowsThemAll() {
        Lesson lesson = Lesson.of("Names of an assignment");
        Homework work = Homework.set(lesson, Conversation.on("Anonymous here"), Map.of("naming", "anonymous"));
        Conversation elsewhere = Conversation.on("By name there");
        RequestSpecification amina = lesson.student("Amina Canary");
        RequestSpecification ben = lesson.student("Ben");
        String here = "/api/v1/comments/" + work.says(amina, 1, "Who am I here?");
        String there = "/api/v1/comments/" + lesson.says(amina, elsewhere, "Who am I there?");
        given(ben).get(here).then().body("author.displayName", equalTo("Classmate"));
        given(ben).get(there).then().body("author.displayName", equalTo("Amina Canary"));
        as(Cast.CARLA).get(here).then().body("author.displayName", containsString("Amina Canary"));
        for (String door : List.of(
                work.talk().api() + "/comments",
                work.talk().page(),
                work.talk().page() + "/comments",
                "/paragraphs/" + work.talk().paragraph(1),
                "/api/v1/search?q=who")) {
            String found = given(ben)
                    .get(work.inRoom(door))
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(found.replace("Who am I there?", "")).as(door).contains("Classmate");
        }
        assertThat(given(ben).get(work.inRoom(work.talk().page())).asString()).doesNotContain("Amina Canary");
        assertThat(as(Cast.CARLA).get(work.inRoom(work.talk().page())).asString())
                .contains("Amina Canary");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    article    | no-such-article
                    prompt     | ''
                    dueAt      | 2017-01-01T00:00:00Z
                    cutoffAt   | 2017-01-01T00:00:00Z
                    floor      | 0
                    rubric     | No points
                    """)
    void whatCantBeSetIsNamed(String field, String value) {
        Lesson lesson = Lesson.of("Refused");
        Map<String, Object> wish = new HashMap<>(
                Map.of("article", Conversation.on("Refused terms").slug(), "prompt", "Argue.", "startsAt", PAST));
        wish.put(field, value);
        as(Cast.CARLA)
                .body(wish)
                .post(lesson.api() + "/assignments")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of(field)));
    }

    @Test
    void termsAreChangedAndAnAssignmentIsDeletedWhileTheWordsStay() {
        Homework work = Homework.postFirst("Changed and deleted");
        RequestSpecification amina = work.lesson().student("Amina");
        String comment = work.says(amina, 1, "What I write here stays here, whatever becomes of the task.");
        as(Cast.CARLA)
                .body(Map.of("prompt", "Otherwise.", "floor", 5))
                .put(work.api())
                .then()
                .statusCode(200)
                .body("prompt", equalTo("Otherwise."))
                .body("postFirst", equalTo(false));
        as(Cast.CARLA).delete(work.api()).then().statusCode(204);
        as(Cast.CARLA).get(work.api()).then().statusCode(404);
        given(amina).get("/api/v1/comments/" + comment).then().statusCode(200);
    }

    @Test
    void anAssignmentIsForItsClassAndItsTermsForItsTeachers() {
        Homework work = Homework.postFirst("Whose assignment");
        Lesson next = Lesson.of("Next door to it");
        RequestSpecification amina = work.lesson().student("Amina");
        RequestSpecification stranger = next.student("Zoe");
        as(Cast.CARLA).get(next.api() + "/assignments/" + work.id()).then().statusCode(404);
        for (RequestSpecification other :
                List.of(as(Cast.BRAM), as(Cast.MOSES), as(Cast.ADA), as(Cast.ELLA), stranger)) {
            expects(404, other, work);
            given(other).get(work.api()).then().statusCode(404).body(not(containsString("Argue")));
            given(other).get(work.api() + "/progress").then().statusCode(404);
            given(other).get(work.lesson().api() + "/assignments").then().statusCode(404);
        }
        expects(403, amina, work);
        given(amina).get(work.api()).then().statusCode(200);
    }

    private static void expects(int status, RequestSpecification other, Homework work) {
        Map<String, Object> wish = Map.of("article", work.talk().slug(), "prompt", "Mine.");
        given(other)
                .body(wish)
                .post(work.lesson().api() + "/assignments")
                .then()
                .statusCode(status);
        given(other).body(wish).put(work.api()).then().statusCode(status);
        given(other).put(work.api() + "/freeze").then().statusCode(status);
        given(other).delete(work.api() + "/freeze").then().statusCode(status);
        given(other).post(work.api() + "/reveals").then().statusCode(status);
        given(other).delete(work.api()).then().statusCode(status);
    }
}
