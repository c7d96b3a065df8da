package org.rejoinder.debate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.classroom.Lesson;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.AllAtOnce;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;
import org.rejoinder.web.MovedTime;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class DebatesApiTest {

    @AfterEach
    void putTheClockRight() {
        MovedTime.putRight();
    }

    @Test
    void aTeacherProposesADebateAndAStudentDoesNot() {
        Lesson lesson = Lesson.of("Proposing");
        Conversation talk = Conversation.on("Proposing");
        Hall.proposes(as(Cast.CARLA), lesson, talk, Map.of())
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/debates/"))
                .body("state", equalTo("planned"))
                .body("poll", equalTo("before"))
                .body("rounds", hasSize(6))
                .body("rounds[0].opensAt", nullValue());
        Hall.proposes(lesson.student("Amina"), lesson, talk, Map.of()).then().statusCode(403);
        Hall.proposes(as(Cast.ADA), lesson, talk, Map.of()).then().statusCode(404);
        Hall.proposes(asAnyone(), lesson, talk, Map.of()).then().statusCode(401);
        as(Cast.CARLA).get(lesson.api() + "/debates").then().body("items", hasSize(1));
    }

    @Test
    void whatCannotBeArguedIsRefusedAtTheField() {
        Lesson lesson = Lesson.of("Bad proposals");
        Conversation talk = Conversation.on("Bad proposals");
        refuses(lesson, talk, "motion", Map.of("motion", " "));
        refuses(lesson, talk, "article", Map.of("article", "no-such-article"));
        refuses(lesson, talk, "seats", Map.of("seats", 0));
        refuses(lesson, talk, "assignment", Map.of("assignment", "by-height"));
        refuses(lesson, talk, "rounds", Map.of("rounds", List.of(Map.of("kind", "opening", "seconds", 4))));
        refuses(lesson, talk, "rounds", Map.of("rounds", List.of(Map.of("kind", "opening", "seconds", 5))));
        refuses(lesson, talk, "rounds", Map.of("rounds", Hall.ROUNDS.subList(2, 6)));
        refuses(
                lesson,
                talk,
                "rounds",
                Map.of("rounds", List.of(Hall.ROUNDS.get(5), Hall.ROUNDS.get(1), Hall.ROUNDS.get(0))));
    }

    private static void refuses(Lesson lesson, Conversation talk, String field, Map<String, ?> wish) {
        Hall.proposes(as(Cast.CARLA), lesson, talk, wish)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(field));
    }

    @Test
    void nobodyOutsideTheClassKnowsOfIt() {
        Hall hall = Hall.of("Behind the door");
        RequestSpecification stranger = Lesson.of("Next door").student("Zoe");
        for (RequestSpecification other : List.of(as(Cast.BRAM), as(Cast.MOSES), as(Cast.ADA), stranger)) {
            hall.seenBy(other).then().statusCode(404);
            hall.moves(other, Map.of("move", "start")).then().statusCode(404);
            hall.takes(other, "for").then().statusCode(404);
            hall.votes(other, "before", "for").then().statusCode(404);
            given(other).get(hall.api() + "/result").then().statusCode(404);
            given(other).delete(hall.api()).then().statusCode(404);
            given(other).get(hall.lesson().api() + "/debates").then().statusCode(404);
        }
        hall.seenBy(asAnyone()).then().statusCode(401);
    }

    @Test
    void aStudentAttendsAndTheTeacherChairs() {
        Hall hall = Hall.of("Who may what in a debate");
        RequestSpecification amina = hall.lesson().student("Amina");
        hall.seenBy(amina).then().statusCode(200).body("you.teaches", equalTo(false));
        hall.moves(amina, Map.of("move", "start")).then().statusCode(403);
        given(amina).post(hall.api() + "/draw").then().statusCode(403);
        given(amina).delete(hall.api()).then().statusCode(403);
        given(amina)
                .body(Map.of("paragraph", hall.talk().paragraph(7)))
                .put(hall.api() + "/call")
                .then()
                .statusCode(403);
        hall.takes(as(Cast.CARLA), "for").then().statusCode(403);
        hall.votes(as(Cast.CARLA), "before", "for").then().statusCode(403);
    }

    @Test
    void roundsOpenAndCloseWritingByThemselves() {
        Hall hall = Hall.of("Rounds");
        RequestSpecification fay = hall.studentOn("for", "Fay");
        RequestSpecification abe = hall.studentOn("against", "Abe");
        RequestSpecification amy = hall.lesson().student("Amy");
        hall.says(amy, 1, "Before the start everybody may.").then().statusCode(201);
        hall.moves("start").then().statusCode(200).body("round", equalTo("reading"));

        Response early = hall.says(fay, 1, "Too early.");
        early.then().statusCode(409).body("detail", containsString("seconds"));
        assertThat(Integer.parseInt(early.header("Retry-After"))).isBetween(90, 100);

        Hall.nextRound();
        hall.seenBy(fay).then().body("round", equalTo("opening")).body("you.mayWrite", equalTo(true));
        hall.seenBy(amy).then().body("you.mayWrite", equalTo(false));
        String point =
                hall.says(fay, 1, "They work.").then().statusCode(201).extract().path("id");
        hall.says(abe, 2, "They hurt.").then().statusCode(201).body("side", equalTo("against"));
        hall.says(amy, 2, "May I?").then().statusCode(409);
        hall.says(as(Cast.CARLA), 2, "May a teacher?").then().statusCode(409);

        Hall.nextRound();
        hall.says(abe, 1, "A new point.").then().statusCode(409).body("violations[0].field", equalTo("parent"));
        hall.rebuts(abe, 1, point, null, "No.").then().statusCode(400).body("violations[0].field", equalTo("restates"));
        hall.rebuts(fay, 1, point, "Me.", "My own side.").then().statusCode(409);
        hall.rebuts(abe, 1, point, "Sanctions work.", "They do not.")
                .then()
                .statusCode(201)
                .body("restates", equalTo("Sanctions work."));

        Hall.nextRound();
        hall.says(fay, 3, "For the other side now.").then().statusCode(201).body("side", equalTo("against"));
        Hall.nextRound();
        hall.says(fay, 3, "For my own again.").then().statusCode(201).body("side", equalTo("for"));
        Hall.nextRound();
        hall.says(fay, 3, "Too late.").then().statusCode(409);
        Hall.nextRound();
        hall.seenBy(fay)
                .then()
                .body("state", equalTo("over"))
                .body("comments.for", equalTo(2))
                .body("comments.against", equalTo(3));
        hall.says(amy, 3, "Afterwards?").then().statusCode(409);
        hall.moves("release").then().statusCode(200).body("floor", equalTo(false));
        hall.says(amy, 3, "Now.").then().statusCode(201);
    }

    @Test
    void onlyTheRoomOfTheClassIsGoverned() {
        Hall hall = Hall.of("Only the room");
        hall.moves("start");
        hall.talk().says(Cast.BRAM, 1, "In public everybody may.");
        Hall otherClass = new Hall(Lesson.of("Another class"), hall.talk(), hall.id());
        otherClass
                .says(otherClass.lesson().student("Zoe"), 1, "And here too.")
                .then()
                .statusCode(201);
        Conversation elsewhere = Conversation.on("Another article");
        RequestSpecification amy = hall.lesson().student("Amy");
        new Hall(hall.lesson(), elsewhere, hall.id())
                .says(amy, 1, "And there.")
                .then()
                .statusCode(201);
    }

    @Test
    void aPauseHoldsTheClockAndAnExtensionMovesTheEnd() {
        Hall hall = Hall.of("Pause and extension");
        RequestSpecification fay = hall.studentOn("for", "Fay");
        hall.moves("start");
        Hall.nextRound();
        hall.moves("pause")
                .then()
                .body("state", equalTo("paused"))
                .body("round", equalTo("opening"))
                .body("endsAt", nullValue());
        hall.says(fay, 1, "In a pause?").then().statusCode(409).body("detail", containsString("paused"));
        MovedTime.forward(Duration.ofHours(3));
        hall.moves("resume")
                .then()
                .body("state", equalTo("running"))
                .body("round", equalTo("opening"))
                .body("endsAt", notNullValue());
        hall.moves(as(Cast.CARLA), Map.of("move", "extend", "seconds", 50))
                .then()
                .statusCode(200);
        hall.moves(as(Cast.CARLA), Map.of("move", "extend")).then().statusCode(400);
        MovedTime.forward(Duration.ofSeconds(120));
        hall.says(fay, 1, "Still the opening.").then().statusCode(201);
        MovedTime.forward(Duration.ofSeconds(30));
        hall.seenBy(fay).then().body("round", equalTo("rebuttal"));
        hall.moves("next").then().body("round", equalTo("switch"));
        hall.moves("start").then().statusCode(409);
        hall.moves("resume").then().statusCode(409);
        hall.moves("release").then().statusCode(409);
    }

    @Test
    void inOneRoomOneDebateAboutAnArticleRunsAtATime() {
        Hall one = Hall.of("One at a time");
        Hall two = Hall.of(one.lesson(), one.talk(), Map.of());
        one.moves("start").then().statusCode(200);
        two.moves("start").then().statusCode(409);
        MovedTime.forward(Duration.ofSeconds(600));
        two.moves("start").then().statusCode(200);
        one.moves("release").then().statusCode(409);
    }

    @Test
    void sidesAreChosenWithinTheImbalanceUntilTheArgumentBegins() {
        Hall hall = Hall.of("Choosing", Map.of("imbalance", 1));
        RequestSpecification fay = hall.studentOn("for", "Fay");
        RequestSpecification fin = hall.lesson().student("Fin");
        hall.takes(fin, "for").then().statusCode(409).body("violations[0].field", equalTo("side"));
        hall.takes(fin, "against").then().statusCode(200).body("sides.against", equalTo(1));
        hall.takes(fay, "against").then().statusCode(409);
        hall.takes(fay, "audience").then().statusCode(200).body("sides.for", equalTo(0));
        hall.takes(fay, "for").then().statusCode(200);
        hall.takes(fay, "somewhere").then().statusCode(400);
        given(fay).body(Map.of()).put(hall.api() + "/side").then().statusCode(400);
        hall.moves("start");
        Hall.nextRound();
        hall.takes(fay, "audience").then().statusCode(409);
        String member = memberCalled(hall, "Fay");
        given(fay)
                .body(Map.of("side", "against"))
                .put(hall.api() + "/sides/" + member)
                .then()
                .statusCode(403);
        as(Cast.CARLA)
                .body(Map.of("side", "against"))
                .put(hall.api() + "/sides/" + member)
                .then()
                .statusCode(200)
                .body("sides.against", equalTo(2));
    }

    private static String memberCalled(Hall hall, String name) {
        return as(Cast.CARLA).get(hall.lesson().api() + "/members").path("items.find { it.name == '" + name + "' }.id");
    }

    @Test
    void sidesAreDrawnAtTheStartAndForThoseWhoComeLater() {
        Hall hall = Hall.of("Drawing", Map.of("assignment", "balanced", "seats", 3));
        List<RequestSpecification> seven = IntStream.range(0, 7)
                .mapToObj(i -> hall.lesson().student("S" + i))
                .toList();
        hall.moves("start")
                .then()
                .body("sides.for", equalTo(3))
                .body("sides.against", equalTo(3))
                .body("sides.audience", equalTo(1));
        hall.takes(seven.get(0), "for").then().statusCode(409);
        RequestSpecification late = hall.lesson().student("Late");
        given(late)
                .body(Map.of())
                .put(hall.api() + "/side")
                .then()
                .statusCode(200)
                .body("you.side", equalTo("audience"));
    }

    @Test
    void theLastPlaceOnASideGoesToOneAlone() throws Exception {
        Hall hall = Hall.of("The last place", Map.of("seats", 1, "imbalance", 100));
        List<RequestSpecification> students = IntStream.range(0, 8)
                .mapToObj(i -> hall.lesson().student("S" + i))
                .toList();
        List<Integer> answers =
                AllAtOnce.run(8, i -> hall.takes(students.get(i), "for").statusCode());
        assertThat(answers).containsOnlyOnce(200).contains(409);
        hall.seenBy(as(Cast.CARLA)).then().body("sides.for", equalTo(1));
    }

    @Test
    void aVoteIsSecretAndCanBeChangedUntilItCloses() {
        Hall hall = Hall.of("Secret");
        RequestSpecification fay = hall.studentOn("for", "Fay");
        RequestSpecification abe = hall.lesson().student("Abe");
        hall.votes(fay, "before", "undecided").then().statusCode(200);
        hall.votes(fay, "before", "against")
                .then()
                .statusCode(200)
                .body("you.before", equalTo("against"))
                .body("turnout.before", equalTo(1));
        hall.votes(fay, "before", "perhaps").then().statusCode(400);
        hall.votes(fay, "between", "for").then().statusCode(404);
        hall.votes(fay, "after", "for").then().statusCode(409);
        for (RequestSpecification other : List.of(abe, as(Cast.CARLA))) {
            hall.seenBy(other).then().body("you.before", nullValue());
            given(other).get(hall.api() + "/result").then().statusCode(409);
        }
        as(Cast.CARLA).get(hall.lesson().api() + "/export").then().body(not(containsString("against\"")));
        hall.moves("start");
        Hall.nextRound();
        hall.votes(fay, "before", "for").then().statusCode(409);
        hall.votes(fay, "after", "for").then().statusCode(409);
        MovedTime.forward(Duration.ofSeconds(400));
        hall.votes(fay, "after", "for", hall.talk().paragraph(7)).then().statusCode(200);
        hall.votes(abe, "after", "for", hall.lesson().id()).then().statusCode(400);
        Hall.nextRound();
        hall.votes(fay, "after", "against").then().statusCode(409);
        given(abe)
                .get(hall.api() + "/result")
                .then()
                .statusCode(200)
                .body("all.before.against", equalTo(1))
                .body("all.after.for", equalTo(1))
                .body("all.swing.for", equalTo(100.0f))
                .body("all.winner", equalTo("for"))
                .body("paragraphs[0].paragraph", equalTo(hall.talk().paragraph(7)))
                .body("paragraphs[0].towards", equalTo(1))
                .body("few", equalTo(true));
    }

    @Test
    void twoVotesOfOnePersonAtOnceAreOne() throws Exception {
        Hall hall = Hall.of("Twice at once");
        RequestSpecification fay = hall.lesson().student("Fay");
        List<Integer> answers = AllAtOnce.run(
                6,
                i -> hall.votes(fay, "before", i % 2 == 0 ? "for" : "against").statusCode());
        assertThat(answers).containsOnly(200);
        hall.seenBy(fay).then().body("turnout.before", equalTo(1));
    }

    @Test
    void whosePointIsRestatedSaysWhetherItIsFair() {
        Hall hall = Hall.of("Fairness");
        RequestSpecification fay = hall.studentOn("for", "Fay");
        RequestSpecification abe = hall.studentOn("against", "Abe");
        hall.moves("start");
        Hall.nextRound();
        String point = hall.says(fay, 1, "They work.").path("id");
        Hall.nextRound();
        String reply = hall.rebuts(abe, 1, point, "You say they work.", "No.").path("id");
        String fairness = "/api/v1/comments/" + reply + "/fairness";
        given(abe).body(Map.of("fair", true)).put(fairness).then().statusCode(403);
        given(fay).body(Map.of()).put(fairness).then().statusCode(400);
        as(Cast.BRAM).body(Map.of("fair", true)).put(fairness).then().statusCode(404);
        given(fay)
                .body(Map.of("fair", true))
                .put(fairness)
                .then()
                .statusCode(200)
                .body("restatedFairly", equalTo(true));
        given(abe).get("/api/v1/comments/" + reply).then().body("restatedFairly", equalTo(true));
        given(fay).delete(fairness).then().statusCode(200).body("restatedFairly", nullValue());
        given(fay)
                .body(Map.of("fair", true))
                .put("/api/v1/comments/" + point + "/fairness")
                .then()
                .statusCode(403);
    }

    @Test
    void whatWasSaidIsChangedOnlyWhileOneMaySpeak() {
        Hall hall = Hall.of("Editing");
        RequestSpecification fay = hall.studentOn("for", "Fay");
        hall.moves("start");
        Hall.nextRound();
        String comment = "/api/v1/comments/" + hall.says(fay, 1, "They work.").path("id");
        given(fay).body(Map.of("body", "They do work.")).put(comment).then().statusCode(200);
        hall.moves("pause");
        given(fay).body(Map.of("body", "Otherwise.")).put(comment).then().statusCode(409);
        given(fay).delete(comment).then().statusCode(204);
        hall.seenBy(fay).then().body("comments.for", equalTo(0));
    }

    @Test
    void aPostAtTheLastMomentIsEitherInTimeOrNot() throws Exception {
        Hall hall = Hall.of("The last moment");
        RequestSpecification fay = hall.studentOn("for", "Fay");
        hall.moves("start");
        Hall.nextRound();
        List<Integer> answers = AllAtOnce.run(
                6,
                i -> i == 3
                        ? hall.moves("pause").statusCode()
                        : hall.says(fay, i + 1, "In time?").statusCode());
        Response view = hall.seenBy(fay);
        assertThat(answers.get(3)).isEqualTo(200);
        assertThat(view.<Integer>path("comments.for")).isEqualTo(Collections.frequency(answers, 201));
        assertThat(answers).containsAnyOf(201, 409);
    }

    @Test
    void everybodyIsCalledToAParagraph() {
        Hall hall = Hall.of("Calling");
        RequestSpecification fay = hall.lesson().student("Fay");
        as(Cast.CARLA)
                .body(Map.of("paragraph", hall.talk().paragraph(7)))
                .put(hall.api() + "/call")
                .then()
                .statusCode(200)
                .body("call.number", equalTo(7));
        as(Cast.CARLA)
                .body(Map.of("paragraph", hall.id()))
                .put(hall.api() + "/call")
                .then()
                .statusCode(400);
        given(fay)
                .body(Map.of("follow", true))
                .put(hall.api() + "/follow")
                .then()
                .statusCode(200)
                .body("you.follows", equalTo(true))
                .body("you.side", nullValue())
                .body("call.paragraph", equalTo(hall.talk().paragraph(7)));
    }

    @Test
    void whoIsErasedTakesTheirSideAlongAndAnOldVoteLosesItsName() {
        Hall hall = Hall.of("Erasing");
        RequestSpecification fay = hall.studentOn("for", "Fay");
        RequestSpecification abe = hall.lesson().student("Abe");
        hall.votes(fay, "before", "for");
        hall.votes(abe, "before", "against");
        given(fay)
                .get("/api/v1/me/export")
                .then()
                .body("debates[0].side", equalTo("for"))
                .body("debates[0].before", equalTo("for"));
        given(abe).delete("/api/v1/me").then().statusCode(204);
        hall.seenBy(fay).then().body("turnout.before", equalTo(1));
        hall.moves("start");
        MovedTime.forward(Duration.ofSeconds(600));
        given(fay).delete("/api/v1/me").then().statusCode(204);
        as(Cast.CARLA)
                .get(hall.api() + "/result")
                .then()
                .body("all.before.for", equalTo(1))
                .body("all.before.against", equalTo(0));
        hall.seenBy(as(Cast.CARLA)).then().body("sides.for", equalTo(0));
    }

    @Test
    void theClassTakesItsDebatesAlongAndAway() {
        Hall hall = Hall.of("Taking along");
        RequestSpecification fay = hall.studentOn("for", "Fay");
        hall.votes(fay, "before", "for");
        hall.moves("start");
        Hall.nextRound();
        hall.says(fay, 1, "They work.");
        as(Cast.CARLA)
                .get(hall.lesson().api() + "/export")
                .then()
                .statusCode(200)
                .body("debates[0].motion", equalTo(Hall.MOTION))
                .body("debates[0].sides[0].name", equalTo("Fay"))
                .body("debates[0].comments", hasSize(1))
                .body("debates[0].result", nullValue());
        as(Cast.CARLA).delete(hall.lesson().api()).then().statusCode(204);
        hall.seenBy(as(Cast.CARLA)).then().statusCode(404);
    }

    @Test
    void aDebateIsTakenAwayAndItsWordsStay() {
        Hall hall = Hall.of("Taken away");
        RequestSpecification fay = hall.studentOn("for", "Fay");
        hall.moves("start");
        Hall.nextRound();
        String comment = hall.says(fay, 1, "They work.").path("id");
        as(Cast.CARLA).delete(hall.api()).then().statusCode(204);
        hall.seenBy(fay).then().statusCode(404);
        given(fay).get("/api/v1/comments/" + comment).then().statusCode(200);
        hall.says(fay, 1, "Free again.").then().statusCode(201);
    }

    @Test
    void inAnArchivedClassNothingMoves() {
        Hall hall = Hall.of("Archived");
        RequestSpecification fay = hall.lesson().student("Fay");
        hall.lesson().changes(Map.of("archived", true));
        hall.moves("start").then().statusCode(409);
        hall.votes(fay, "before", "for").then().statusCode(409);
        hall.seenBy(fay).then().statusCode(200);
    }
}
