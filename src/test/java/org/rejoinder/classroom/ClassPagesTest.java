package org.rejoinder.classroom;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.rejoinder.newsroom.Newsroom.asBrowser;
import static org.rejoinder.newsroom.Newsroom.browserSession;
import static org.rejoinder.newsroom.Newsroom.formToken;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class ClassPagesTest {

    @Test
    void theTeacherMakesAClassAndShowsItsCode() {
        RequestSpecification carla = browserSession(Cast.CARLA);
        Response made = send(carla, "/classes", "/classes", Map.of("name", "Room 12 <b>"));
        made.then().statusCode(303);
        String page = made.header("Location");
        carla.get(page)
                .then()
                .statusCode(200)
                .body(containsString("Room 12 &lt;b&gt;"))
                .body(containsString("/code.svg"));
        carla.get(page + "/code.svg")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(containsString("<path"));
        browserSession(Cast.ADA).get(page).then().statusCode(404);
        asBrowser().get(page).then().statusCode(303);
    }

    @Test
    void aStudentJoinsOnThePageAndIsTold() {
        Lesson lesson = Lesson.of("On paper");
        Conversation talk = Conversation.on("Read in class");
        String door = "/join/" + lesson.code();
        asBrowser().get(door).then().statusCode(200).body(containsString("Who sees what"));
        Response joined = asBrowser().formParam("name", "Amina").post(door);
        joined.then().statusCode(200);
        assertThat(Jsoup.parse(joined.asString()).select(".words").text().split(" "))
                .hasSize(4);
        RequestSpecification amina = asBrowser().cookie(joined.detailedCookie("rejoinder"));
        given(amina)
                .redirects()
                .follow(false)
                .get("/classes/" + lesson.id())
                .then()
                .statusCode(200)
                .body(containsString(talk.page() + "?room=" + lesson.id()))
                .body(not(containsString("code.svg")));
        given(amina)
                .redirects()
                .follow(false)
                .get(talk.page() + "?room=" + lesson.id())
                .then()
                .statusCode(200)
                .body(containsString("You are in the class"));
        given(amina)
                .redirects()
                .follow(false)
                .get(talk.page())
                .then()
                .statusCode(200)
                .body(not(containsString("You are in the class")));
        given(amina)
                .redirects()
                .follow(false)
                .get("/account")
                .then()
                .statusCode(303)
                .header("Location", containsString("/classes"));
        given(amina)
                .redirects()
                .follow(false)
                .get("/classes/" + lesson.id() + "/code.svg")
                .then()
                .statusCode(403);
    }

    @Test
    void aRefusedNameIsSaidAtTheField() {
        Lesson lesson = Lesson.of("Refusals");
        lesson.student("Ben");
        asBrowser()
                .formParam("name", "ben")
                .post("/join/" + lesson.code())
                .then()
                .statusCode(409)
                .body(containsString("name-error"));
        asBrowser()
                .formParams(Map.of("backName", "Ben", "words", "a b c d"))
                .post("/join/" + lesson.code() + "/back")
                .then()
                .statusCode(401);
        asBrowser().get("/join/ZZZZ-ZZZZ").then().statusCode(404);
        asBrowser().get("/join?code=nonsense").then().statusCode(400);
    }

    @Test
    void theDeskPutsAListInAndPrintsSlips() {
        Lesson lesson = Lesson.of("Slips");
        RequestSpecification carla = browserSession(Cast.CARLA);
        String page = "/classes/" + lesson.id();
        Response slips = send(carla, page, page + "/desk/roster", Map.of("names", "Amina\nBen,7b"));
        slips.then().statusCode(200);
        assertThat(Jsoup.parse(slips.asString()).select(".slips li")).hasSize(2);
        send(carla, page, page + "/desk/settings", Map.of("name", "Renamed", "seats", "20", "naming", "alias"))
                .then()
                .statusCode(303);
        carla.get(page).then().body(containsString("Renamed"));
        carla.get(page + "/desk/delete").then().statusCode(200);
        send(carla, page, page + "/desk/delete", Map.of()).then().statusCode(303);
        carla.get(page).then().statusCode(404);
    }

    private static Response send(
            RequestSpecification browser, String page, String address, Map<String, String> fields) {
        String token = formToken(browser.get(page));
        return given(browser)
                .redirects()
                .follow(false)
                .formParams(fields)
                .formParam("token", token)
                .post(address);
    }
}
