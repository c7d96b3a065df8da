package org.rejoinder.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.asBrowser;
import static org.rejoinder.newsroom.Newsroom.browserSession;
import static org.rejoinder.newsroom.Newsroom.formToken;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** What an editor decides about an op-ed besides its text. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class DeskApiTest {

    private static final AtomicInteger TITLES = new AtomicInteger();

    @Inject
    Timetable timetable;

    @Test
    void whatIsSaidIsChangedAndWhatIsAbsentStays() {
        Conversation bridge = published();
        asBrowser().get(bridge.page());
        describe(bridge, Map.of("title", "A new title", "rights", "All rights with the author.", "language", "ar"))
                .then()
                .statusCode(200)
                .body("title", equalTo("A new title"))
                .body("byline", notNullValue())
                .body("direction", equalTo("rtl"));
        asBrowser()
                .get(bridge.page())
                .then()
                .body(containsString("<h1>A new title</h1>"))
                .body(containsString("lang=\"ar\" dir=\"rtl\""));
        describe(bridge, Map.of("byline", "", "direction", "ltr"))
                .then()
                .statusCode(200)
                .body("byline", nullValue())
                .body("rights", equalTo("All rights with the author."))
                .body("direction", equalTo("ltr"));
    }

    @Test
    void whatCannotBeTakenNamesItsFieldAndChangesNothing() {
        Conversation bridge = published();
        refuses(bridge, "title", "");
        refuses(bridge, "title", "t".repeat(301));
        refuses(bridge, "language", "!");
        refuses(bridge, "direction", "up");
        refuses(bridge, "date", "2018-02-30");
        refuses(bridge, "notice", "n".repeat(2001));
        refuses(bridge, "rights", "a\u0000b");
        refuses(bridge, "closesAt", "tomorrow");
        refuses(bridge, "closesAt", "+123456-01-01T00:00:00Z");
        asAnyone().get(bridge.api()).then().body("title", containsString("On the desk"));
    }

    @Test
    void aDraftAppearsWhenItsTimeHasComeAndNotBefore() {
        Conversation bridge = draft();
        Instant time = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        describe(bridge, Map.of("publishAt", time.toString()))
                .then()
                .statusCode(200)
                .body("status", equalTo("draft"));
        timetable.publishDue(time.minusSeconds(1));
        asAnyone().get(bridge.api()).then().statusCode(404);
        timetable.publishDue(time.plusSeconds(3600));
        asAnyone()
                .get(bridge.api())
                .then()
                .statusCode(200)
                .body("publishedAt", equalTo(time.toString()))
                .body("publishAt", nullValue());
        describe(bridge, Map.of("publishAt", time.toString())).then().statusCode(409);
        as(Cast.ELLA).delete(bridge.api() + "/publication").then().statusCode(200);
    }

    @Test
    void aTimeThatIsOverOrWasTakenBackPublishesNothing() {
        Conversation bridge = draft();
        refuses(bridge, "publishAt", "2018-03-08T09:00:00Z");
        Instant time = Instant.now().plus(1, ChronoUnit.DAYS);
        describe(bridge, Map.of("publishAt", time.toString())).then().statusCode(200);
        describe(bridge, Map.of("publishAt", "")).then().statusCode(200).body("publishAt", nullValue());
        timetable.publishDue(time.plusSeconds(1));
        asAnyone().get(bridge.api()).then().statusCode(404);
    }

    @Test
    void afterItsTimeThePublicDiscussionIsClosed() {
        Conversation bridge = published();
        String comment = bridge.says(Cast.HANA, 1, "In time.");
        describe(bridge, Map.of("closesAt", "2099-01-01T00:00:00+02:00")).then().statusCode(200);
        bridge.says(Cast.TOM, 1, "Still open.");
        asBrowser().get(bridge.page()).then().body(containsString("Open for comments until 31 Dec 2098, 22:00 UTC"));
        describe(bridge, Map.of("closesAt", "2020-01-01T00:00:00Z")).then().statusCode(200);
        bridge.sends(Cast.TOM, bridge.words(1, "Too late."))
                .then()
                .statusCode(409)
                .body("detail", containsString("closed on 1 Jan 2020"));
        bridge.sends(Cast.TOM, Map.of("paragraph", bridge.paragraph(1), "parent", comment, "body", "Too late."))
                .then()
                .statusCode(409);
        asBrowser()
                .get(bridge.page())
                .then()
                .body(containsString("Comments were closed on 1 Jan 2020, 00:00 UTC"))
                .body(containsString("Comments on this op-ed were closed on"))
                .body(not(containsString("name=\"body\"")));
        describe(bridge, Map.of("closesAt", "")).then().statusCode(200);
        bridge.says(Cast.TOM, 1, "Open again.");
    }

    @Test
    void anEditorOrdersTheFrontPage() {
        Conversation first = published();
        Conversation second = published();
        Conversation third = published();
        assertThat(front(3)).containsExactly(third.slug(), second.slug(), first.slug());
        move(first, "up").then().statusCode(200);
        assertThat(front(3)).containsExactly(third.slug(), first.slug(), second.slug());
        move(third, "down").then().statusCode(200);
        assertThat(front(3)).containsExactly(first.slug(), third.slug(), second.slug());
        move(second, "pin").then().statusCode(200);
        Conversation fourth = published();
        assertThat(front(4)).containsExactly(second.slug(), fourth.slug(), first.slug(), third.slug());
        String next = asAnyone().get("/api/v1/front-page?limit=1").path("next");
        asAnyone()
                .get("/api/v1/front-page?limit=2&after=" + next)
                .then()
                .body("items.slug", contains(fourth.slug(), first.slug()));
        String page = asBrowser().get("/").asString();
        assertThat(page.indexOf(second.page())).isLessThan(page.indexOf(fourth.page()));
        move(second, "unpin").then().statusCode(200);
        assertThat(front(2)).containsExactly(fourth.slug(), first.slug());
        move(draft(), "up").then().statusCode(409);
        move(first, "away").then().statusCode(400);
    }

    @Test
    void readersHaveNoDesk() {
        Conversation bridge = published();
        as(Cast.HANA).body(Map.of("title", "Mine")).put(bridge.api()).then().statusCode(403);
        as(Cast.HANA)
                .body(Map.of("move", "up"))
                .post("/api/v1/front-page/" + bridge.slug() + "/moves")
                .then()
                .statusCode(403);
        browserSession(Cast.HANA).get(bridge.page() + "/details").then().statusCode(403);
        browserSession(Cast.HANA).get("/front-page").then().statusCode(403);
    }

    @Test
    void theFormTakesTimesInTheZoneThatItNames() {
        Conversation bridge = draft();
        RequestSpecification ella = browserSession(Cast.ELLA);
        Response page = ella.get(bridge.page() + "/details");
        page.then().statusCode(200).body(containsString("It is now"));
        String title = Jsoup.parse(page.asString()).getElementById("title").val();
        ella.formParam("token", formToken(page))
                .formParam("title", title)
                .formParam("publishAt", "2098-12-01T08:00")
                .formParam("zone", "Asia/Shanghai")
                .post(bridge.page() + "/details")
                .then()
                .statusCode(303);
        as(Cast.ELLA).get(bridge.api()).then().body("publishAt", equalTo("2098-12-01T00:00:00Z"));
        assertThat(Jsoup.parse(browserSession(Cast.ELLA)
                                .get(bridge.page() + "/details")
                                .asString())
                        .getElementById("publishAt")
                        .val())
                .isEqualTo("2098-12-01T00:00");
        RequestSpecification again = browserSession(Cast.ELLA);
        again.formParam("token", formToken(again.get(bridge.page() + "/details")))
                .formParam("title", "")
                .formParam("zone", "Nowhere")
                .post(bridge.page() + "/details")
                .then()
                .statusCode(400);
    }

    @Test
    void theFrontPageIsOrderedWithButtons() {
        Conversation first = published();
        Conversation second = published();
        RequestSpecification ella = browserSession(Cast.ELLA);
        Response page = ella.get("/front-page");
        page.then().statusCode(200);
        ella.formParam("token", formToken(page))
                .formParam("move", "up")
                .post("/front-page/" + first.slug())
                .then()
                .statusCode(303);
        assertThat(front(2)).containsExactly(first.slug(), second.slug());
    }

    private static Conversation published() {
        return Conversation.on("On the desk " + TITLES.incrementAndGet());
    }

    private static Conversation draft() {
        return Conversation.inDraft("On the desk " + TITLES.incrementAndGet());
    }

    private static Response describe(Conversation article, Map<String, ?> details) {
        return as(Cast.ELLA).body(details).put(article.api());
    }

    private static void refuses(Conversation article, String field, String value) {
        describe(article, Map.of(field, value)).then().statusCode(400).body("violations.field", contains(field));
    }

    private static Response move(Conversation article, String move) {
        return as(Cast.ELLA).body(Map.of("move", move)).post("/api/v1/front-page/" + article.slug() + "/moves");
    }

    private static List<String> front(int number) {
        return asAnyone().get("/api/v1/front-page?limit=" + number).path("items.slug");
    }
}
