package org.rejoinder.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.token;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rejoinder.article.FirstEdition;

/** The class of the demo, as its teacher and a student find it. */
@QuarkusTest
@TestProfile(OpeningTest.Demo.class)
class SampleClassTest {

    private final Lesson lesson = Lesson.read(new ObjectMapper());

    @Test
    void theTeacherSeesAnAssignmentThatIsHalfDone() {
        String grid = classroom() + "/assignments/" + assignment() + "/desk/grid";
        Response seen = carla().get(grid);
        seen.then().statusCode(200).body("rows", hasSize(12)).body("columns", hasSize(7));
        List<Integer> written = seen.path("rows.comments");
        List<Boolean> complete = seen.path("rows.complete");
        assertThat(written).contains(0).anyMatch(comments -> comments > 3);
        assertThat(complete).contains(true, false);
        assertThat(seen.<List<Integer>>path("columns.comments")).contains(0);
    }

    /** By hand: 7 for, 3 against, 2 undecided; then 3, 7 and 2. */
    @Test
    void theRoomWasMoved() {
        String debate = carla().get(classroom() + "/debates").path("items[1].id");
        carla().get("/api/v1/debates/" + debate + "/result")
                .then()
                .statusCode(200)
                .body("all.before", equalTo(Map.of("for", 7, "against", 3, "undecided", 2)))
                .body("all.after", equalTo(Map.of("for", 3, "against", 7, "undecided", 2)))
                .body("all.winner", equalTo("against"))
                .body("groups", hasSize(3))
                .body("paragraphs.named", hasItems(4, 4, 2));
        carla().get(classroom() + "/debates")
                .then()
                .body("items.state", equalTo(List.of("planned", "over")))
                .body("items[1].comments", equalTo(mapOf(7, 8)));
    }

    @Test
    void theStudentOfTheReadmeComesBack() {
        RequestSpecification mina = mina();
        mina.get("/api/v1/articles/" + FirstEdition.SLUG + "/comments?room=" + room())
                .then()
                .statusCode(200);
        mina.get(classroom() + "/publications").then().body("items", hasSize(1));
        mina.get(classroom() + "/assignments").then().body("items[0].id", notNullValue());
    }

    @Test
    void theTypographyIsThatOfANewspaper() {
        Stream<String> spoken = Stream.of(
                        lesson.first(),
                        lesson.debate().opening(),
                        lesson.debate().rebuttal(),
                        lesson.debate().closing())
                .flatMap(List::stream)
                .flatMap(entry -> Stream.of(entry.words(), entry.restates()))
                .filter(Objects::nonNull);
        assertThat(spoken).noneMatch(text -> text.matches("(?s).*(['\"]|\\.\\.\\.|--| - ).*"));
    }

    private static Map<String, Object> mapOf(int inFavour, int against) {
        Map<String, Object> sizes = new java.util.HashMap<>();
        sizes.put("for", inFavour);
        sizes.put("against", against);
        sizes.put("audience", null);
        return sizes;
    }

    private RequestSpecification mina() {
        String token = asAnyone()
                .body(Map.of(
                        "code", lesson.code(),
                        "name", lesson.students().get(0).name(),
                        "words", lesson.words()))
                .post("/api/v1/classes/return")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        return asAnyone().header("Authorization", "Bearer " + token);
    }

    private static RequestSpecification carla() {
        return asAnyone().header("Authorization", "Bearer " + token(Cast.CARLA.handle(), Cast.PASSWORD));
    }

    private static String room() {
        return carla().get("/api/v1/classes").path("items[0].id");
    }

    private static String classroom() {
        return "/api/v1/classes/" + room();
    }

    private static String assignment() {
        return carla().get(classroom() + "/assignments").path("items[0].id");
    }
}
