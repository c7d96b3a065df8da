package org.rejoinder.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
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
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.event.Delivered;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** A reader suggests a correction, an editor answers, the reader is told. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class SuggestionsApiTest {

    private static final AtomicInteger TITLES = new AtomicInteger();

    @Inject
    Delivered delivered;

    private Conversation bridge;

    @BeforeEach
    void anOpEdIsPublished() {
        bridge = Conversation.on("A text with a fault " + TITLES.incrementAndGet());
    }

    @Test
    void aSuggestionIsOnTheEditorsListUntilItIsAnswered() {
        String comment = suggests(6, "It was two strikes.");
        bridge.says(Cast.TOM, 6, "An ordinary comment.");
        comment(comment).then().body("suggestion", equalTo("open"));
        open().then().body("items.id", contains(comment));
        asBrowser().get(bridge.page()).then().body(containsString("suggests a correction</span>"));
        answers(comment, "declined").then().statusCode(200).body("suggestion", equalTo("declined"));
        open().then().body("items.id", not(hasItem(comment)));
        as(Cast.ELLA)
                .get("/api/v1/suggestions?state=declined&article=" + bridge.slug())
                .then()
                .body("items.id", contains(comment));
        browserSession(Cast.HANA)
                .get("/account/corrections")
                .then()
                .statusCode(200)
                .body(containsString("The editors leave the text as it is."));
    }

    @Test
    void theAnswerOfAnEditorStandsWithTheCommentAndItsAuthorIsTold() {
        String comment = suggests(6, "It was two strikes.");
        as(Cast.ELLA)
                .body(Map.of("state", "declined", "note", " The archive says <one>. "))
                .put("/api/v1/comments/" + comment + "/suggestion")
                .then()
                .statusCode(200)
                .body("suggestionAnswer", equalTo("The archive says <one>."));
        asBrowser()
                .get(bridge.page())
                .then()
                .body(containsString("answered by the editor</span>"))
                .body(containsString("The archive says &lt;one&gt;."))
                .body(not(containsString("suggests a correction</span>")));
        browserSession(Cast.HANA).get("/account/corrections").then().body(containsString("The archive says"));
        assertThat(hanaIsToldOf(comment)).containsExactly("correction");
        answers(comment, "open").then().statusCode(200).body("suggestionAnswer", nullValue());
        assertThat(hanaIsToldOf(comment)).isEmpty();
        as(Cast.ELLA)
                .body(Map.of("state", "declined", "note", "x".repeat(501)))
                .put("/api/v1/comments/" + comment + "/suggestion")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("note"));
        comment(comment).then().body("suggestion", equalTo("open"));
    }

    @Test
    void whoLedToACorrectionIsToldToo() {
        String comment = suggests(6, "It was two strikes.");
        as(Cast.ELLA)
                .body(Map.of("text", "It was two strikes.", "cause", comment))
                .put(bridge.api() + "/paragraphs/" + bridge.paragraph(6))
                .then()
                .statusCode(200);
        assertThat(hanaIsToldOf(comment)).containsExactly("correction");
        browserSession(Cast.HANA)
                .get("/notifications")
                .then()
                .body(containsString("An editor answered the correction that you suggested"));
    }

    @Test
    void aRevisionThatNamesItsCauseAnswersItAndGivesCredit() {
        String comment = suggests(6, "It was two strikes.");
        as(Cast.ELLA)
                .body(Map.of("text", "It was two strikes.", "cause", comment, "note", "Two."))
                .put(bridge.api() + "/paragraphs/" + bridge.paragraph(6))
                .then()
                .statusCode(200);
        comment(comment).then().body("suggestion", equalTo("done"));
        open().then().body("items.id", not(hasItem(comment)));
        asBrowser().get(bridge.page()).then().body(containsString("led to a correction</span>"));
        asBrowser()
                .get(bridge.page() + "/revisions")
                .then()
                .body(containsString("thanks to"))
                .body(containsString("/comments/" + comment));
        browserSession(Cast.HANA).get("/account/corrections").then().body(containsString("led to a correction"));
    }

    @Test
    void aCommentThatSuggestedNothingMayCauseARevisionToo() {
        String comment = bridge.says(Cast.HANA, 6, "Were it not two strikes?");
        as(Cast.ELLA)
                .body(Map.of("text", "It was two strikes.", "cause", comment))
                .put(bridge.api() + "/paragraphs/" + bridge.paragraph(6))
                .then()
                .statusCode(200);
        comment(comment).then().body("suggestion", equalTo("done"));
        answers(bridge.says(Cast.HANA, 1, "Nothing."), "done").then().statusCode(409);
    }

    @Test
    void itsAuthorMarksItAfterwardsWhileItIsEditable() {
        String comment = bridge.says(Cast.HANA, 6, "It was two strikes.");
        comment(comment).then().body("suggestion", nullValue());
        edits(comment, true)
                .then()
                .statusCode(200)
                .body("suggestion", equalTo("open"))
                .body("editedAt", nullValue());
        asBrowser().get(bridge.page()).then().body(containsString("suggests a correction</span>"));
        edits(comment, false).then().statusCode(200).body("suggestion", nullValue());
        asBrowser().get(bridge.page()).then().body(not(containsString("suggests a correction</span>")));
    }

    @Test
    void itIsMarkedInTheFormsToo() {
        RequestSpecification hana = browserSession(Cast.HANA);
        Response form = hana.get("/paragraphs/" + bridge.paragraph(6) + "/comments/form");
        String key =
                Jsoup.parse(form.asString()).select(".write input[name=key]").val();
        String address = hana.formParam("token", formToken(form))
                .formParam("key", key)
                .formParam("body", "By form.")
                .formParam("suggestsCorrection", "true")
                .post("/paragraphs/" + bridge.paragraph(6) + "/comments")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String comment = address.substring(address.lastIndexOf('/') + 1);
        comment(comment).then().body("suggestion", equalTo("open"));
        RequestSpecification again = browserSession(Cast.HANA);
        Response page = again.get("/comments/" + comment + "/edit");
        assertThat(Jsoup.parse(page.asString()).select("input[name=suggestsCorrection][checked]"))
                .hasSize(1);
        again.formParam("token", formToken(page))
                .formParam("body", "By form.")
                .post("/comments/" + comment + "/edit")
                .then()
                .statusCode(303);
        comment(comment).then().body("suggestion", nullValue());
    }

    @Test
    void anEditorAnswersOnTheDesk() {
        String comment = suggests(6, "It was two strikes.");
        RequestSpecification ella = browserSession(Cast.ELLA);
        Response page = ella.get("/suggestions?article=" + bridge.slug());
        page.then().statusCode(200).body(containsString("It was two strikes.")).body(containsString(": 1 open"));
        ella.formParam("token", formToken(page))
                .formParam("answer", "done")
                .post("/suggestions/" + comment)
                .then()
                .statusCode(303);
        comment(comment).then().body("suggestion", equalTo("done"));
        browserSession(Cast.ELLA)
                .get("/paragraphs/" + bridge.paragraph(6) + "/edit")
                .then()
                .body(not(containsString("name=\"suggested\"")));
    }

    @Test
    void theFormsOfAnEditorOfferWhatIsOpen() {
        String comment = suggests(6, "It was two strikes.");
        String page = browserSession(Cast.ELLA)
                .get("/paragraphs/" + bridge.paragraph(6) + "/edit?cause=" + comment)
                .asString();
        assertThat(Jsoup.parse(page)
                        .select("select[name=suggested] option[selected]")
                        .val())
                .isEqualTo(comment);
        assertThat(page).contains("Paragraph 6, ").contains("It was two strikes.");
    }

    @Test
    void withdrawnAndHiddenOnesAreNotOnTheList() {
        String withdrawn = suggests(6, "It was three strikes.");
        as(Cast.HANA).delete("/api/v1/comments/" + withdrawn).then().statusCode(204);
        String hidden = suggests(6, "It was four strikes.");
        as(Cast.MOSES)
                .body(Map.of("decision", "hide", "reason", "abuse"))
                .post("/api/v1/comments/" + hidden + "/decisions")
                .then()
                .statusCode(201);
        open().then().body("items.id", not(hasItem(withdrawn))).body("items.id", not(hasItem(hidden)));
    }

    @Test
    void readersNeitherReadTheListNorAnswer() {
        String comment = suggests(6, "It was two strikes.");
        as(Cast.HANA).get("/api/v1/suggestions").then().statusCode(403);
        asAnyone().get("/api/v1/suggestions").then().statusCode(401);
        browserSession(Cast.HANA).get("/suggestions").then().statusCode(403);
        as(Cast.HANA)
                .body(Map.of("state", "done"))
                .put("/api/v1/comments/" + comment + "/suggestion")
                .then()
                .statusCode(403);
        answers(comment, "perhaps").then().statusCode(400);
    }

    private String suggests(int paragraph, String body) {
        Map<String, Object> words = bridge.words(paragraph, body);
        words.put("suggestsCorrection", true);
        return bridge.sends(Cast.HANA, words).then().statusCode(201).extract().path("id");
    }

    private static Response edits(String comment, boolean suggests) {
        return as(Cast.HANA)
                .body(Map.of("body", "It was two strikes.", "suggestsCorrection", suggests))
                .put("/api/v1/comments/" + comment);
    }

    private Response open() {
        return as(Cast.ELLA).get("/api/v1/suggestions?article=" + bridge.slug());
    }

    private static Response answers(String comment, String state) {
        return as(Cast.ELLA).body(Map.of("state", state)).put("/api/v1/comments/" + comment + "/suggestion");
    }

    private List<String> hanaIsToldOf(String comment) {
        delivered.to("notification");
        return as(Cast.HANA)
                .get("/api/v1/notifications")
                .path("items.findAll { it.comment == '" + comment + "' }.type");
    }

    private static Response comment(String id) {
        return asAnyone().get("/api/v1/comments/" + id);
    }
}
