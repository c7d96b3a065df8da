package org.rejoinder.debate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asBrowser;
import static org.rejoinder.newsroom.Newsroom.browserSession;
import static org.rejoinder.newsroom.Newsroom.formToken;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.classroom.Lesson;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;
import org.rejoinder.web.MovedTime;

/** The pages of a debate without any script. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class DebatePagesTest {

    @AfterEach
    void putTheClockRight() {
        MovedTime.putRight();
    }

    @Test
    void aTeacherProposesADebateByTheForm() {
        Lesson lesson = Lesson.of("By the form");
        Conversation talk = Conversation.on("By the form");
        RequestSpecification carla = browserSession(Cast.CARLA);
        String page = "/classes/" + lesson.id() + "/debates";
        carla.get("/classes/" + lesson.id()).then().body(containsString(page));
        Map<String, String> form = new HashMap<>(Map.of("article", talk.slug(), "motion", "To be <b>bold</b>"));
        form.putAll(Map.of("round-opening", "600", "round-vote", "4", "seats", "", "assignment", "choice"));
        send(carla, page, page, form).then().statusCode(400).body(containsString("rounds-error"));
        form.put("round-vote", "60");
        Response made = send(carla, page, page, form);
        made.then().statusCode(303);
        carla.get(made.header("Location"))
                .then()
                .statusCode(200)
                .body(containsString("To be &lt;b&gt;bold&lt;/b&gt;"))
                .body(containsString("Start the debate"));
        carla.get(page).then().body(containsString("To be &lt;b&gt;bold"));
    }

    @Test
    void aStudentTakesASideAndVotesByTheForms() {
        Hall hall = Hall.of("By forms alone");
        RequestSpecification fay = browserOf(hall.lesson(), "Fay");
        send(fay, hall.page(), hall.page() + "/side", Map.of("side", "for", "follow", "yes"))
                .then()
                .statusCode(303);
        send(fay, hall.page(), hall.page() + "/votes/before", Map.of("choice", "undecided"))
                .then()
                .statusCode(303);
        Document page = page(fay, hall.page());
        assertThat(page.select("input[name=choice][checked]").val()).isEqualTo("undecided");
        assertThat(page.select("input[name=side][checked]").val()).isEqualTo("for");
        assertThat(page.text()).contains("Your vote is in.");
        send(fay, hall.page(), hall.page() + "/votes/after", Map.of("choice", "for"))
                .then()
                .statusCode(409)
                .body(containsString("The second vote opens"));
        send(fay, hall.page(), hall.page() + "/follow", Map.of("follow", "no"))
                .then()
                .statusCode(303);
        send(fay, hall.page(), hall.page() + "/desk/moves", Map.of("move", "start"))
                .then()
                .statusCode(403);
    }

    @Test
    void overTheTextStandsWhatMayBeDoneNow() {
        Hall hall = Hall.of("Over the text");
        RequestSpecification fay = browserOf(hall.lesson(), "Fay");
        send(fay, hall.page(), hall.page() + "/side", Map.of("side", "for"));
        String text = hall.talk().page() + "?room=" + hall.lesson().id();
        assertThat(page(fay, text).select("#debate-banner").text()).contains(Hall.MOTION, "Not begun");
        RequestSpecification carla = browserSession(Cast.CARLA);
        send(carla, hall.page(), hall.page() + "/desk/moves", Map.of("move", "start"))
                .then()
                .statusCode(303);
        assertThat(page(fay, text).select("#debate-banner").attr("data-floor")).isEqualTo("closed");
        Hall.nextRound();
        assertThat(page(fay, text).select("#debate-banner").attr("data-floor")).isEqualTo("open");
        assertThat(page(fay, text).select("#debate-banner").text()).contains("Opening", "You write for the side For");
        send(
                        carla,
                        hall.page(),
                        hall.page() + "/desk/call",
                        Map.of("paragraph", hall.talk().paragraph(7)))
                .then()
                .statusCode(303);
        assertThat(page(fay, text).select("#debate-banner a[href=#p7]")).hasSize(1);
        assertThat(page(fay, hall.talk().page()).select("#debate-banner")).isEmpty();
    }

    @Test
    void aReplyInTheRebuttalAsksForThePointInOneLine() {
        Hall hall = Hall.of("One line");
        RequestSpecification fay = hall.studentOn("for", "Fay");
        RequestSpecification abe = browserOf(hall.lesson(), "Abe");
        send(abe, hall.page(), hall.page() + "/side", Map.of("side", "against"));
        hall.moves("start");
        Hall.nextRound();
        String point = hall.says(fay, 1, "They work.").path("id");
        String reply = "/comments/" + point + "/reply";
        assertThat(page(abe, reply).select("[name=restates]")).isEmpty();
        Hall.nextRound();
        assertThat(page(abe, reply).select("[name=restates]")).hasSize(1);
        String address = "/paragraphs/" + hall.talk().paragraph(1) + "/comments";
        Map<String, String> words =
                new HashMap<>(Map.of("parent", point, "room", hall.lesson().id(), "body", "No."));
        Response refused = send(abe, reply, address, words);
        refused.then().statusCode(400);
        assertThat(Jsoup.parse(refused.asString()).select("[name=restates]").attr("aria-invalid"))
                .isEqualTo("true");
        words.put("restates", "You say <they> work.");
        Response posted = send(abe, reply, address, words);
        posted.then().statusCode(303);
        String comment = posted.header("Location").replaceFirst(".*/", "");
        Document text = page(abe, hall.talk().page() + "?room=" + hall.lesson().id());
        assertThat(text.select("#c-" + comment + " .restates").text()).contains("You say <they> work.");
        assertThat(text.select("#c-" + comment + " > .top .side").text()).isEqualTo("Against");
        assertThat(text.select("#c-" + point + " > .top .side").text()).isEqualTo("For");
        assertThat(text.select("form.judge")).isEmpty();
    }

    @Test
    void whoIsRestatedFindsTheButtonsToJudgeIt() {
        Hall hall = Hall.of("Judging");
        RequestSpecification fay = browserOf(hall.lesson(), "Fay");
        send(fay, hall.page(), hall.page() + "/side", Map.of("side", "for"));
        RequestSpecification abe = hall.studentOn("against", "Abe");
        hall.moves("start");
        Hall.nextRound();
        String text = hall.talk().page() + "?room=" + hall.lesson().id();
        String address = "/paragraphs/" + hall.talk().paragraph(1) + "/comments";
        String point = send(fay, text, address, Map.of("room", hall.lesson().id(), "body", "They work."))
                .header("Location")
                .replaceFirst(".*/", "");
        Hall.nextRound();
        String reply = hall.rebuts(abe, 1, point, "They work, you say.", "No.").path("id");
        assertThat(page(fay, text).select("#c-" + reply + " form.judge")).hasSize(1);
        send(fay, text, "/comments/" + reply + "/fairness", Map.of("fair", "yes"))
                .then()
                .statusCode(303);
        assertThat(page(fay, text).select("#c-" + reply + " .restated").text()).isEqualTo("accepted as fair");
    }

    @Test
    void theWallAndTheRecordShowTheResultInPicturesAndTables() {
        Hall hall = Hall.of("On the wall", Map.of("rounds", List.of(Hall.ROUNDS.get(1), Hall.ROUNDS.get(5))));
        RequestSpecification fay = hall.studentOn("for", "=Fay");
        hall.votes(fay, "before", "undecided");
        hall.moves("start");
        hall.says(fay, 3, "They **work**.");
        Hall.nextRound();
        hall.votes(fay, "after", "for", hall.talk().paragraph(7));
        RequestSpecification carla = browserSession(Cast.CARLA);
        Document wall = page(carla, hall.page() + "/projector");
        assertThat(wall.select("h1").text()).isEqualTo(Hall.MOTION);
        assertThat(wall.select(".debate-clock time")).hasSize(1);
        assertThat(wall.select(".scores dd").get(0).text()).startsWith("1");
        assertThat(wall.text()).doesNotContain("Fay");
        Hall.nextRound();
        Document record = page(carla, hall.page() + "/record");
        assertThat(record.select(".plot svg rect")).isNotEmpty();
        assertThat(record.select("[style]")).isEmpty();
        assertThat(record.select(".numbers").text()).contains("+100.0", "Paragraph 7");
        assertThat(record.select(".speeches strong").text()).isEqualTo("work");
        assertThat(record.select(".speakers").text()).contains("=Fay");
        carla.get(hall.page() + "/record/csv")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString("\"'=Fay\""));
    }

    @Test
    void namesAreThoseThatTheReaderMayKnow() {
        Hall hall = Hall.of("Names");
        hall.lesson().changes(Map.of("naming", "alias"));
        RequestSpecification fay = hall.studentOn("for", "Fay Canary");
        RequestSpecification abe = browserOf(hall.lesson(), "Abe");
        hall.moves("start");
        Hall.nextRound();
        hall.says(fay, 1, "Who am I?");
        abe.get(hall.page() + "/record")
                .then()
                .statusCode(200)
                .body(containsString("Who am I?"))
                .body(not(containsString("Canary")));
        abe.get(hall.page() + "/record/csv").then().statusCode(403);
        abe.get(hall.page()).then().body(not(containsString("Canary")));
        abe.get(hall.page() + "/projector").then().body(not(containsString("Canary")));
        browserSession(Cast.CARLA).get(hall.page() + "/record").then().body(containsString("Fay Canary"));
    }

    @Test
    void nobodyOutsideTheClassOpensAnyOfThem() {
        Hall hall = Hall.of("Closed pages");
        for (Cast other : List.of(Cast.BRAM, Cast.MOSES, Cast.ADA)) {
            RequestSpecification browser = browserSession(other);
            for (String page : List.of("", "/projector", "/record", "/record/csv", "/banner")) {
                browser.get(hall.page() + page).then().statusCode(404).body(not(containsString(Hall.MOTION)));
            }
            browser.get("/classes/" + hall.lesson().id() + "/debates").then().statusCode(404);
        }
        asBrowser().get(hall.page()).then().statusCode(303);
    }

    @Test
    void theTeacherMovesPeopleAndTakesADebateAway() {
        Hall hall = Hall.of("At the desk");
        hall.lesson().student("Fay");
        String member = as(Cast.CARLA).get(hall.lesson().api() + "/members").path("items.find { it.name == 'Fay' }.id");
        RequestSpecification carla = browserSession(Cast.CARLA);
        send(carla, hall.page(), hall.page() + "/desk/sides/" + member, Map.of("side", "against"))
                .then()
                .statusCode(303);
        assertThat(page(carla, hall.page()).select("#debate-desk td").get(0).text())
                .isEqualTo("Against");
        send(carla, hall.page(), hall.page() + "/desk/draw", Map.of()).then().statusCode(303);
        send(carla, hall.page(), hall.page() + "/desk/moves", Map.of("move", "pause"))
                .then()
                .statusCode(409)
                .body(containsString("has not begun"));
        send(carla, hall.page(), hall.page() + "/desk/moves", Map.of("move", "start"));
        send(carla, hall.page(), hall.page() + "/desk/moves", Map.of("move", "extend", "seconds", "many"))
                .then()
                .statusCode(400);
        send(carla, hall.page(), hall.page() + "/desk/moves", Map.of("move", "extend", "seconds", "20"))
                .then()
                .statusCode(303);
        MovedTime.forward(Duration.ofSeconds(110));
        carla.get(hall.page()).then().body(containsString("Read the text. Nobody writes yet."));
        send(carla, hall.page(), hall.page() + "/desk/cancel", Map.of()).then().statusCode(303);
        carla.get(hall.page()).then().statusCode(404);
    }

    private static RequestSpecification browserOf(Lesson lesson, String name) {
        Response joined = asBrowser().formParam("name", name).post("/join/" + lesson.code());
        joined.then().statusCode(200);
        return asBrowser().cookie(joined.detailedCookie("rejoinder"));
    }

    private static Document page(RequestSpecification browser, String address) {
        Response page = given(browser).redirects().follow(false).get(address);
        page.then().statusCode(200);
        return Jsoup.parse(page.asString());
    }

    private static Response send(
            RequestSpecification browser, String page, String address, Map<String, String> fields) {
        String token = formToken(given(browser).redirects().follow(false).get(page));
        return given(browser)
                .redirects()
                .follow(false)
                .formParams(fields)
                .formParam("token", token)
                .post(address);
    }
}
