package org.rejoinder.classroom;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.rejoinder.newsroom.Newsroom.as;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.AllAtOnce;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** What a teacher sees and says, and what students see of it. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class AssignmentDeskApiTest {

    private static final String PAST = "2018-03-08T09:00:00Z";
    private static final String FUTURE = "2199-03-08T09:00:00Z";

    @Test
    void standsArePrivateUntilTheTeacherRevealsThem() {
        Homework work = with("Stands", Map.of("stands", true));
        RequestSpecification amina = work.lesson().student("Amina");
        RequestSpecification ben = work.lesson().student("Ben");
        takes(amina, work, 1, "before", "agree").then().statusCode(200);
        takes(ben, work, 1, "before", "unsure").then().statusCode(200);
        takes(ben, work, 1, "before", "agree").then().statusCode(200);
        work.says(amina, 1, "I have written, so before is over.");
        takes(amina, work, 1, "before", "unsure").then().statusCode(409);
        takes(amina, work, 2, "after", "agree").then().statusCode(409);
        takes(amina, work, 1, "after", "disagree")
                .then()
                .statusCode(200)
                .body("own[0].before", equalTo("agree"))
                .body("own[0].after", equalTo("disagree"))
                .body("table", nullValue());
        as(Cast.CARLA)
                .get(work.api() + "/stands")
                .then()
                .body("table.rows[0].before.agree", equalTo(2))
                .body("table.rows[0].after.disagree", equalTo(1))
                .body("table.rows[0].moved", equalTo(1));
        as(Cast.CARLA).put(work.api() + "/stands/reveal").then().statusCode(200);
        given(ben).get(work.api() + "/stands").then().body("table.rows[0].moved", equalTo(1));
        as(Cast.CARLA).delete(work.api() + "/stands/reveal").then().statusCode(200);
        given(ben).get(work.api() + "/stands").then().body("table", nullValue());
        takes(ben, work, 1, "sometime", "agree").then().statusCode(400);
        takes(as(Cast.CARLA), work, 1, "before", "agree").then().statusCode(403);
    }

    @Test
    void aStandIsTakenOnceHoweverOftenItIsSentAtOnce() throws Exception {
        Homework work = with("Stands at once", Map.of("stands", true));
        RequestSpecification amina = work.lesson().student("Amina");
        assertThat(AllAtOnce.run(
                        8, number -> takes(amina, work, 1, "before", "agree").statusCode()))
                .containsOnly(200);
        as(Cast.CARLA).get(work.api() + "/stands").then().body("table.rows[0].before.agree", equalTo(1));
    }

    @Test
    void objectionsWithoutAnAnswerAreListedToThoseWhoMaySeeThem() {
        Homework work = Homework.postFirst("Objections");
        RequestSpecification amina = work.lesson().student("Amina");
        RequestSpecification ben = work.lesson().student("Ben");
        String objection = work.sends(
                        amina,
                        1,
                        "I object, since the nurses of the night shift need a bus and not a bridge.",
                        Map.of("kind", "objects"))
                .path("id");
        as(Cast.CARLA)
                .get(work.api() + "/objections")
                .then()
                .statusCode(200)
                .body("comment", equalTo(List.of(objection)))
                .body("[0].author", equalTo("Amina"));
        given(ben).get(work.api() + "/objections").then().body("", empty());
        work.says(ben, 1, "My aunt works there, and she would rather walk than pay a toll each day.");
        given(ben).get(work.api() + "/objections").then().body("", hasSize(1));
        work.replies(ben, 1, objection, "Buses need roads too.");
        as(Cast.CARLA).get(work.api() + "/objections").then().body("", empty());
    }

    @Test
    void theGridAndTheTableHaveTheSums() {
        Homework work =
                with("Grid", Map.of("required", Map.of("comments", 2, "replies", 0, "paragraphs", 0, "kinds", 0)));
        RequestSpecification amina = work.lesson().student("=Amina");
        work.lesson().student("Ben");
        work.says(amina, 1, "Three little words.");
        as(Cast.CARLA)
                .get(work.api() + "/desk/grid")
                .then()
                .statusCode(200)
                .body("rows.name", equalTo(List.of("Ben", "=Amina")))
                .body("rows[1].comments", equalTo(1))
                .body("rows[1].words", equalTo(3))
                .body("rows[1].cells[0].words", equalTo(3))
                .body("columns[0].comments", equalTo(1));
        String csv = as(Cast.CARLA)
                .accept(ContentType.ANY)
                .get(work.api() + "/desk/table.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).contains("\"'=Amina\",").contains("\"50\"").contains("\"Ben\"");
    }

    @Test
    void feedbackIsHeldUntilItIsReleased() {
        Homework work = with("Feedback", Map.of("rubric", "Uses the text: 4\nAnswers others: 6"));
        RequestSpecification amina = work.lesson().student("Amina");
        String student = work.api() + "/students/" + memberId(work, "Amina");
        as(Cast.CARLA)
                .body("{\"feedback\": \"Canary of praise\", \"points\": [3, null]}")
                .put(student + "/assessment")
                .then()
                .statusCode(204);
        as(Cast.CARLA)
                .body(Map.of("points", List.of(5)))
                .put(student + "/assessment")
                .then()
                .statusCode(400);
        given(amina).get(work.api() + "/assessment").then().statusCode(404);
        given(amina).get("/api/v1/me/export").then().body(not(containsString("Canary of praise")));
        as(Cast.CARLA).post(work.api() + "/desk/release").then().statusCode(204);
        given(amina)
                .get(work.api() + "/assessment")
                .then()
                .statusCode(200)
                .body("feedback", equalTo("Canary of praise"))
                .body("marks[0].points", equalTo(3))
                .body("marks[1].points", nullValue());
        given(amina).get("/api/v1/me/export").then().body(containsString("Canary of praise"));
        as(Cast.CARLA).get(student).then().body("grade.points", equalTo(3)).body("grade.most", equalTo(10));
    }

    @Test
    void whatIsGivenBackIsWrittenAgainAfterTheEnd() {
        Homework work = with("Given back", Map.of("startsAt", PAST, "cutoffAt", "2018-03-09T09:00:00Z"));
        RequestSpecification amina = work.lesson().student("Amina");
        RequestSpecification ben = work.lesson().student("Ben");
        String student = work.api() + "/students/" + memberId(work, "Amina");
        work.sends(amina, 1, "Too late.").then().statusCode(409);
        as(Cast.CARLA)
                .body(Map.of("until", PAST))
                .put(student + "/return")
                .then()
                .statusCode(400);
        as(Cast.CARLA)
                .body(Map.of("until", FUTURE))
                .put(student + "/return")
                .then()
                .statusCode(204);
        work.says(amina, 1, "Once again.");
        work.sends(ben, 1, "And I?").then().statusCode(409);
        as(Cast.CARLA).delete(student + "/return").then().statusCode(204);
        work.sends(amina, 1, "Too late again.").then().statusCode(409);
    }

    @Test
    void aStudentSeesANudgeOnTheNextPageUntilTheySaySo() {
        Homework work = with("Nudge", Map.of());
        RequestSpecification amina = work.lesson().student("Amina");
        RequestSpecification ben = work.lesson().student("Ben");
        String student = work.api() + "/students/" + memberId(work, "Amina");
        as(Cast.CARLA)
                .body(Map.of("words", "Nudge <canary>"))
                .post(student + "/nudges")
                .then()
                .statusCode(201);
        as(Cast.CARLA)
                .body(Map.of("words", " "))
                .post(student + "/nudges")
                .then()
                .statusCode(400);
        for (String page : List.of(
                "/classes/" + work.lesson().id(), work.inRoom(work.talk().page()))) {
            assertThat(given(amina).get(page).asString()).contains("Nudge &lt;canary&gt;");
            assertThat(given(ben).get(page).asString()).doesNotContain("canary");
        }
    }

    @Test
    void groupsAreDealtOrMadeByHand() {
        Homework work = with("Groups", Map.of());
        for (int i = 0; i < 5; i++) {
            work.lesson().student("Student " + i);
        }
        as(Cast.CARLA)
                .body(Map.of("count", 2, "balanced", true))
                .post(work.api() + "/groups/deals")
                .then()
                .statusCode(201)
                .body("name", equalTo(List.of("Group 1", "Group 2")));
        as(Cast.CARLA)
                .body(Map.of("count", 0))
                .post(work.api() + "/groups/deals")
                .then()
                .statusCode(400);
        String first = memberId(work, "Student 0");
        as(Cast.CARLA)
                .body(Map.of("groups", Map.of("Readers", List.of(first))))
                .put(work.api() + "/groups")
                .then()
                .statusCode(200)
                .body("name", equalTo(List.of("Readers")));
        as(Cast.CARLA)
                .get(work.api() + "/desk/grid")
                .then()
                .body("rows.find { it.name == 'Student 0' }.group", equalTo("Readers"));
    }

    @Test
    void theDeskIsForTheTeachersOfTheClassAlone() {
        Homework work = with("Whose desk", Map.of("stands", true));
        RequestSpecification amina = work.lesson().student("Amina");
        RequestSpecification stranger = Lesson.of("Next desk").student("Zoe");
        RequestSpecification tom = as(Cast.TOM);
        as(Cast.CARLA)
                .body(Map.of("handle", Cast.TOM.handle()))
                .post(work.lesson().api() + "/teachers")
                .then()
                .statusCode(204);
        String student = work.api() + "/students/" + memberId(work, "Amina");
        for (RequestSpecification other :
                List.of(as(Cast.BRAM), as(Cast.MOSES), as(Cast.ADA), as(Cast.ELLA), stranger)) {
            expects(404, other, work, student);
            for (String door : List.of("/stands", "/objections", "/groups", "/progress", "/assessment")) {
                given(other).get(work.api() + door).then().statusCode(404);
            }
        }
        expects(403, amina, work, student);
        given(tom).get(work.api() + "/desk/grid").then().statusCode(200);
        given(tom).get(student).then().statusCode(200);
    }

    private static void expects(int status, RequestSpecification other, Homework work, String student) {
        given(other).get(work.api() + "/desk/grid").then().statusCode(status);
        given(other)
                .accept(ContentType.ANY)
                .get(work.api() + "/desk/table.csv")
                .then()
                .statusCode(status);
        given(other).post(work.api() + "/desk/release").then().statusCode(status);
        given(other).get(student).then().statusCode(status);
        given(other)
                .body(Map.of("feedback", "x"))
                .put(student + "/assessment")
                .then()
                .statusCode(status);
        given(other)
                .body(Map.of("until", FUTURE))
                .put(student + "/return")
                .then()
                .statusCode(status);
        given(other).delete(student + "/return").then().statusCode(status);
        given(other).body(Map.of("words", "x")).post(student + "/nudges").then().statusCode(status);
        given(other)
                .body(Map.of("count", 2))
                .post(work.api() + "/groups/deals")
                .then()
                .statusCode(status);
        given(other)
                .body(Map.of("groups", Map.of()))
                .put(work.api() + "/groups")
                .then()
                .statusCode(status);
        given(other).put(work.api() + "/stands/reveal").then().statusCode(status);
        given(other).delete(work.api() + "/stands/reveal").then().statusCode(status);
    }

    @Test
    void aStudentWhoLeavesAndAClassThatIsDeletedTakeAllOfItAlong() {
        Homework work = with("Leaving nothing", Map.of("stands", true, "postFirst", true));
        RequestSpecification amina = work.lesson().student("Amina");
        work.lesson().student("Ben");
        takes(amina, work, 1, "before", "agree").then().statusCode(200);
        work.says(amina, 1, "What I wrote on the nurses and their bus goes when I go from here.");
        String student = work.api() + "/students/" + memberId(work, "Amina");
        as(Cast.CARLA)
                .body(Map.of("feedback", "Good."))
                .put(student + "/assessment")
                .then()
                .statusCode(204);
        as(Cast.CARLA)
                .body(Map.of("words", "Come back."))
                .post(student + "/nudges")
                .then()
                .statusCode(201);
        as(Cast.CARLA)
                .body(Map.of("count", 1))
                .post(work.api() + "/groups/deals")
                .then()
                .statusCode(201);
        given(amina).delete("/api/v1/me").then().statusCode(204);
        as(Cast.CARLA).get(work.api() + "/stands").then().body("table.rows[0].before.agree", equalTo(0));
        as(Cast.CARLA).get(work.lesson().api() + "/export").then().body(not(containsString("nurses")));
        as(Cast.CARLA).delete(work.lesson().api()).then().statusCode(204);
        as(Cast.CARLA).get(work.api()).then().statusCode(404);
    }

    private static Homework with(String name, Map<String, ?> terms) {
        return Homework.set(Lesson.of(name), Conversation.on(name), terms);
    }

    private static Response takes(
            RequestSpecification student, Homework work, int paragraph, String moment, String position) {
        return given(student)
                .body(Map.of("moment", moment, "position", position))
                .put(work.api() + "/stands/" + work.talk().paragraph(paragraph));
    }

    private static String memberId(Homework work, String name) {
        return as(Cast.CARLA)
                .get(work.lesson().api() + "/members?limit=100")
                .path("items.find { it.name == '" + name + "' }.id");
    }
}
