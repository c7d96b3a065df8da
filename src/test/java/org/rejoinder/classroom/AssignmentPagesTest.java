package org.rejoinder.classroom;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class AssignmentPagesTest {

    @Test
    void aTeacherSetsAnAssignmentInAFormAndChangesIt() {
        Lesson lesson = Lesson.of("Forms");
        Conversation talk = Conversation.on("Set in a form");
        RequestSpecification carla = browserSession(Cast.CARLA);
        String home = "/classes/" + lesson.id();
        String blank = home + "/assignments/new";
        carla.get(blank).then().statusCode(200).body(containsString(talk.slug()));
        Map<String, String> fields = new HashMap<>(Map.of(
                "article", talk.slug(),
                "numbers", "1, 3-4",
                "prompt", "Argue <b>well</b>",
                "startsAt", "2018-03-08T09:00",
                "comments", "2",
                "naming", "alias",
                "postFirst", "on",
                "stands", "on",
                "rubric", "Uses the text: 4"));
        fields.put("dueAt", "2017-03-08T09:00");
        send(carla, blank, home + "/assignments", fields)
                .then()
                .statusCode(400)
                .body(containsString("dueAt-error"))
                .body(containsString("Argue &lt;b&gt;well"));
        fields.remove("dueAt");
        fields.put("numbers", "1, 99");
        send(carla, blank, home + "/assignments", fields).then().statusCode(400).body(containsString("numbers-error"));
        fields.put("numbers", "1, 3-4");
        Response set = send(carla, blank, home + "/assignments", fields);
        set.then().statusCode(303);
        String desk = set.header("Location").replaceFirst("^https?://[^/]+", "");
        String page = given(carla).get(desk).then().statusCode(200).extract().asString();
        assertThat(page).contains("Argue &lt;b&gt;well").contains("No student has joined yet");
        assertThat(page).doesNotContain("style=");
        String terms = given(carla)
                .get(desk + "/desk/terms")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(Jsoup.parse(terms).select("#numbers").val()).isEqualTo("1, 3, 4");
        send(carla, desk + "/desk/terms", desk + "/desk/terms", Map.of("prompt", "Otherwise", "floor", "10"))
                .then()
                .statusCode(303);
        given(carla).get(desk).then().body(containsString("Otherwise"));
        given(carla).get(home).then().body(containsString("Otherwise"));
    }

    @Test
    void aStudentReadsWhoSeesWhatAndWhatIsMissing() {
        Homework work = Homework.set(
                Lesson.of("Told"),
                Conversation.on("Who sees what"),
                Map.of(
                        "naming",
                        "anonymous",
                        "postFirst",
                        true,
                        "stands",
                        true,
                        "required",
                        Map.of("comments", 2, "replies", 0, "paragraphs", 0, "kinds", 0)));
        RequestSpecification amina = studentAtBrowser(work.lesson(), "Amina");
        String page =
                given(amina).get(work.page()).then().statusCode(200).extract().asString();
        assertThat(page)
                .contains("without any name")
                .contains("write first")
                .contains("2 comments on the text")
                .contains("Paragraph 1")
                .doesNotContain("Freeze");
        String paragraph = work.talk().paragraph(1);
        send(amina, work.page(), work.page() + "/stands", Map.of("before-" + paragraph, "agree"))
                .then()
                .statusCode(303);
        assertThat(given(amina).get(work.page()).asString()).contains("before: agree");
        given(amina)
                .redirects()
                .follow(false)
                .get(work.page() + "/desk/terms")
                .then()
                .statusCode(403);
        browserSession(Cast.ADA).get(work.page()).then().statusCode(404);
    }

    @Test
    void theDeskShowsTheGridAndAPageForEachStudent() {
        Homework work = Homework.set(
                Lesson.of("Desk"),
                Conversation.on("At the desk"),
                Map.of("rubric", "Uses the text: 4", "stands", true));
        RequestSpecification amina = work.lesson().student("Amina");
        work.lesson().student("Ben");
        work.says(amina, 1, "Four *little* words here.");
        RequestSpecification carla = browserSession(Cast.CARLA);
        String desk =
                given(carla).get(work.page()).then().statusCode(200).extract().asString();
        assertThat(Jsoup.parse(desk).select(".grid tbody tr")).hasSize(2);
        assertThat(Jsoup.parse(desk).select(".quiet-ones").text())
                .contains("Ben")
                .contains("2, 3");
        assertThat(Jsoup.parse(desk).select(".grid td.d1")).hasSize(1);
        given(carla)
                .get(work.page() + "?sort=name&by=words&paragraphs=text")
                .then()
                .statusCode(200)
                .body(containsString("Words by student"));
        given(carla)
                .get(work.page() + "/desk/grid?sort=busy")
                .then()
                .statusCode(200)
                .body(not(containsString("<html")));
        given(carla).get(work.page() + "/desk/record").then().statusCode(200).body(containsString("<em>little</em>"));
        given(carla).get(work.page() + "/desk/table.csv").then().statusCode(200).body(containsString("\"Amina\""));
        String student = work.page() + "/students/"
                + as(Cast.CARLA).get(work.lesson().api() + "/members").path("items.find { it.name == 'Amina' }.id");
        given(carla).get(student).then().statusCode(200).body(containsString("<em>little</em>"));
        send(carla, student, student + "/assessment", Map.of("feedback", "Fine.", "points-0", "9"))
                .then()
                .statusCode(400)
                .body(containsString("Fine."));
        send(carla, student, student + "/assessment", Map.of("feedback", "Fine.", "points-0", "3"))
                .then()
                .statusCode(303);
        send(carla, student, student + "/return", Map.of("until", "2199-01-01T00:00"))
                .then()
                .statusCode(303);
        send(carla, student, student + "/nudges", Map.of("words", "Look at ¶ 2."))
                .then()
                .statusCode(303);
        given(carla).get(student).then().body(containsString("Points: 3 of 4"));
        for (String deed : List.of("/freeze", "/reveal", "/stands", "/release")) {
            send(carla, work.page(), work.page() + "/desk" + deed, Map.of())
                    .then()
                    .statusCode(303);
        }
        send(carla, work.page(), work.page() + "/desk/deals", Map.of("count", "1"))
                .then()
                .statusCode(303);
        send(carla, work.page(), work.page() + "/desk/deals", Map.of("count", "none"))
                .then()
                .statusCode(400);
        given(carla)
                .get(work.page())
                .then()
                .body(containsString("Group 1"))
                .body(containsString("Let them write again"));
        send(carla, work.page(), work.page() + "/desk/delete", Map.of()).then().statusCode(303);
        given(carla).get(work.page()).then().statusCode(404);
    }

    static RequestSpecification studentAtBrowser(Lesson lesson, String name) {
        Response joined = asBrowser().formParam("name", name).post("/join/" + lesson.code());
        joined.then().statusCode(200);
        return asBrowser().cookie(joined.detailedCookie("rejoinder"));
    }

    private static Response send(
            RequestSpecification browser, String page, String address, Map<String, String> fields) {
        String token = formToken(given(browser).get(page));
        return given(browser)
                .redirects()
                .follow(false)
                .formParams(fields)
                .formParam("token", token)
                .post(address);
    }
}
