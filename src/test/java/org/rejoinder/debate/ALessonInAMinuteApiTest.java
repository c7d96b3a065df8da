package org.rejoinder.debate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.asBrowser;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.AllAtOnce;
import org.rejoinder.newsroom.PostgreSql;
import org.rejoinder.web.MovedTime;

/**
 * Thirty students argue through all rounds, while a reader outside looks for them. The sums were done by hand: before, 12
 * are for, 6 against and 12 undecided (40, 20 and 40 of a hundred); after, 12 are for, 15 against and 3 undecided (40, 50
 * and 10).
 */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class ALessonInAMinuteApiTest {

    private static final String CANARY = "Nightingale of the class";

    private final List<RequestSpecification> students = new ArrayList<>();

    @AfterEach
    void putTheClockRight() {
        MovedTime.putRight();
    }

    @Test
    void thirtyStudentsArgueAndNobodyOutsideHearsThem() throws Exception {
        Hall hall = Hall.of("A lesson in a minute", Map.of("seats", 10));
        for (int i = 0; i < 30; i++) {
            students.add(hall.lesson().student("Student " + i));
        }
        takeSides(hall);
        vote(hall, "before", "for", 0, 12, null);
        vote(hall, "before", "against", 12, 18, null);
        vote(hall, "before", "undecided", 18, 30, null);

        hall.moves("start").then().statusCode(200);
        assertThat(all(i -> hall.says(students.get(i), 1, CANARY))).containsOnly(409);

        Hall.nextRound();
        List<String> points = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            points.add(hall.says(students.get(i), i % 9 + 1, CANARY)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
        assertThat(hall.says(students.get(25), 1, CANARY).statusCode()).isEqualTo(409);
        nothingIsHeardOutside(hall, points.get(0));

        Hall.nextRound();
        assertThat(AllAtOnce.run(
                        10,
                        i -> hall.rebuts(students.get(i + 10), i % 9 + 1, points.get(i), CANARY, CANARY)
                                .statusCode()))
                .containsOnly(201);
        Hall.nextRound();
        hall.says(students.get(0), 1, CANARY).then().body("side", equalTo("against"));
        Hall.nextRound();
        hall.says(students.get(0), 1, CANARY).then().body("side", equalTo("for"));

        Hall.nextRound();
        assertThat(all(i -> hall.says(students.get(i), 1, CANARY))).containsOnly(409);
        vote(hall, "after", "for", 0, 10, null);
        vote(hall, "after", "against", 10, 18, null);
        vote(hall, "after", "against", 18, 25, hall.talk().paragraph(7));
        vote(hall, "after", "for", 25, 27, hall.talk().paragraph(3));
        vote(hall, "after", "undecided", 27, 30, hall.talk().paragraph(7));
        given(students.get(0)).get(hall.api() + "/result").then().statusCode(409);

        Hall.nextRound();
        theSumsAreRight(given(students.get(29)).get(hall.api() + "/result"), hall);
        nothingIsHeardOutside(hall, points.get(0));
    }

    /** Ten on each side, one after the other so that neither is ever too large; the rest listens. */
    private void takeSides(Hall hall) {
        for (int i = 0; i < 10; i++) {
            hall.takes(students.get(i), "for").then().statusCode(200);
            hall.takes(students.get(i + 10), "against").then().statusCode(200);
        }
        hall.takes(students.get(20), "for").then().statusCode(409);
    }

    private void vote(Hall hall, String poll, String choice, int from, int to, @Nullable String moved) {
        for (RequestSpecification student : students.subList(from, to)) {
            Response vote =
                    moved == null ? hall.votes(student, poll, choice) : hall.votes(student, poll, choice, moved);
            vote.then().statusCode(200);
        }
    }

    private List<Integer> all(IntFunction<Response> deed) {
        return IntStream.range(0, students.size())
                .mapToObj(deed)
                .map(Response::statusCode)
                .toList();
    }

    /**
     * The side for (0 to 9): all for, before and after. Against (10 to 19): 2 for, 6 against and 2 undecided before, all
     * against afterwards. The audience (20 to 29): all undecided before; 2 for, 5 against, 3 undecided afterwards.
     */
    private static void theSumsAreRight(Response result, Hall hall) {
        result.then()
                .statusCode(200)
                .body("all.before", equalTo(Map.of("for", 12, "against", 6, "undecided", 12)))
                .body("all.after", equalTo(Map.of("for", 12, "against", 15, "undecided", 3)))
                .body("all.swing", equalTo(Map.of("for", 0.0f, "against", 30.0f, "undecided", -30.0f)))
                .body("all.winner", equalTo("against"))
                .body("sides.name", contains("For", "Against", "Audience"))
                .body("sides[0].swing.for", equalTo(0.0f))
                .body("sides[1].sharesBefore.against", equalTo(60.0f))
                .body("sides[1].swing.against", equalTo(40.0f))
                .body("sides[1].swing.for", equalTo(-20.0f))
                .body("sides[2].swing.for", equalTo(20.0f))
                .body("sides[2].swing.undecided", equalTo(-70.0f))
                .body(
                        "paragraphs.paragraph",
                        contains(hall.talk().paragraph(7), hall.talk().paragraph(3)))
                .body("paragraphs.named", contains(10, 2))
                .body("paragraphs.away", contains(7, 0))
                .body("paragraphs.towards", contains(0, 2))
                .body("moved.towards", equalTo(2))
                .body("moved.away", equalTo(9))
                .body("moved.stayed", equalTo(19))
                .body("few", equalTo(false));
    }

    private static void nothingIsHeardOutside(Hall hall, String comment) {
        for (RequestSpecification other : List.of(asAnyone(), as(Cast.BRAM), as(Cast.MOSES), as(Cast.ADA))) {
            given(other).get("/api/v1/comments/" + comment).then().statusCode(404);
            given(other).get(hall.talk().api()).then().body("commentCount", equalTo(0));
            given(other).get(hall.talk().api() + "/comments").then().body(not(containsString(CANARY)));
            given(other)
                    .get("/api/v1/search?q=Nightingale")
                    .then()
                    .statusCode(200)
                    .body(not(containsString(CANARY)));
        }
        for (String page : List.of("/", hall.talk().page(), hall.talk().page() + "/comments.atom")) {
            asBrowser().get(page).then().body(not(containsString(CANARY))).body(not(containsString(Hall.MOTION)));
        }
    }
}
