package org.rejoinder.moderation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.asBrowser;
import static org.rejoinder.newsroom.Newsroom.browser;
import static org.rejoinder.newsroom.Newsroom.browserSession;
import static org.rejoinder.newsroom.Newsroom.formToken;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.AllAtOnce;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** Moderators move comments, pin them, and edit them with a note. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class CuratingApiTest {

    private static final String COMMENTS = "/api/v1/comments/";
    private static final Map<String, String> PIN = Map.of("decision", "pin");

    private final String canary = "canary-" + UUID.randomUUID();
    private Conversation talk;
    private String comment;
    private String reply;

    @BeforeEach
    void aThreadOnTheFirstParagraph(TestInfo test) {
        talk = Conversation.on("Curated: " + test.getDisplayName());
        comment = talk.says(Cast.FARID, 1, canary);
        reply = talk.replies(Cast.TOM, comment, "I do not agree.");
    }

    @Test
    void aMovedCommentTakesItsThreadAlongAndTheCountsAreRight() {
        talk.says(Cast.LIN, 2, "Here before.");
        as(Cast.TOM).put(COMMENTS + comment + "/vote").then().statusCode(200);
        move(comment, 2).then().statusCode(201);
        assertThat(counts()).startsWith(0, 3);
        for (String id : List.of(comment, reply)) {
            asAnyone().get(COMMENTS + id).then().body("paragraph", equalTo(talk.paragraph(2)));
        }
        asAnyone()
                .get(talk.api() + "/comments?paragraph=" + talk.paragraph(2))
                .then()
                .body("items.find{it.id=='" + comment + "'}.replies[0].id", equalTo(reply))
                .body("items.find{it.id=='" + comment + "'}.score", equalTo(1));
        assertThat(asBrowser().get("/paragraphs/" + talk.paragraph(1)).asString())
                .doesNotContain(canary);
        assertThat(asBrowser().get("/paragraphs/" + talk.paragraph(2)).asString())
                .contains(canary);
        asBrowser().get("/comments/" + comment).then().statusCode(303);
        talk.replies(Cast.BRAM, reply, "It can be answered there.");
        assertThat(counts()).startsWith(0, 4);
    }

    @Test
    void aMoveIsUndone() {
        String decision = move(comment, 3).path("id");
        undo(comment, decision).then().statusCode(204);
        assertThat(counts()).startsWith(2, 0, 0);
        asAnyone().get(COMMENTS + reply).then().body("paragraph", equalTo(talk.paragraph(1)));
    }

    @Test
    void whatCannotBeMovedStays() {
        move(comment, 1).then().statusCode(409);
        decide(comment, Map.of("decision", "move")).then().statusCode(400);
        String elsewhere = Conversation.on("Elsewhere " + canary).paragraph(1);
        decide(comment, Map.of("decision", "move", "paragraph", elsewhere))
                .then()
                .statusCode(400);
        as(Cast.FARID)
                .body(Map.of("decision", "move", "paragraph", talk.paragraph(2)))
                .post(COMMENTS + comment + "/decisions")
                .then()
                .statusCode(403);
    }

    @Test
    void aMovedReplyTakesItsBranchAlongAndAnswersTheParagraph() {
        String deeper = talk.replies(Cast.LIN, reply, "Nor do I.");
        String deepest = talk.replies(Cast.BRAM, deeper, "I do.");
        move(reply, 2).then().statusCode(201);
        assertThat(counts()).startsWith(1, 3);
        asAnyone().get(COMMENTS + comment).then().body("replyCount", equalTo(0));
        asAnyone()
                .get(talk.api() + "/comments?paragraph=" + talk.paragraph(2))
                .then()
                .body("items[0].id", equalTo(reply))
                .body("items[0].parent", nullValue())
                .body("items[0].depth", equalTo(0))
                .body("items[0].threadCount", equalTo(2))
                .body("items[0].replies[0].id", equalTo(deeper))
                .body("items[0].replies[0].replies[0].id", equalTo(deepest))
                .body("items[0].replies[0].replies[0].depth", equalTo(2));
        for (String id : List.of(reply, deeper, deepest)) {
            String lasting = asBrowser().get("/comments/" + id).header("Location");
            assertThat(lasting).contains(id);
            assertThat(asBrowser().get("/comments/" + id + "/thread").statusCode())
                    .isEqualTo(200);
        }
        talk.replies(Cast.INES, deepest, "It can be answered there.");
        assertThat(counts()).startsWith(1, 4);
    }

    @Test
    void aMovedReplyGoesBackUnderWhatItAnswered() {
        talk.replies(Cast.LIN, reply, "Nor do I.");
        String decision = move(reply, 2).path("id");
        undo(reply, decision).then().statusCode(204);
        assertThat(counts()).startsWith(3, 0);
        asAnyone()
                .get(talk.api() + "/comments?paragraph=" + talk.paragraph(1))
                .then()
                .body("items", hasSize(1))
                .body("items[0].threadCount", equalTo(2))
                .body("items[0].replies[0].id", equalTo(reply))
                .body("items[0].replies[0].replies[0].depth", equalTo(2));
    }

    @Test
    void aReplyIsPutUnderAnotherCommentButNotUnderItsOwnReplies() {
        String deeper = talk.replies(Cast.LIN, reply, "Nor do I.");
        String other = talk.says(Cast.BRAM, 1, "The other one.");
        under(reply, deeper).then().statusCode(400);
        under(reply, reply).then().statusCode(400);
        under(reply, talk.says(Cast.INES, 2, "Elsewhere.")).then().statusCode(400);
        under(reply, comment).then().statusCode(409);
        under(reply, other).then().statusCode(201);
        asAnyone().get(COMMENTS + other).then().body("replyCount", equalTo(1));
        asAnyone().get(COMMENTS + comment).then().body("replyCount", equalTo(0));
        asAnyone().get(COMMENTS + deeper).then().body("depth", equalTo(2));
        under(comment, deeper).then().statusCode(201);
        asAnyone().get(COMMENTS + comment).then().body("depth", equalTo(3));
        assertThat(counts()).startsWith(4, 1);
    }

    @Test
    void thePlaceholderOfAMovedLastReplyGoes() {
        decide(comment, Map.of("decision", "remove", "reason", "illegal"));
        asAnyone().get(COMMENTS + comment).then().statusCode(200);
        move(reply, 2).then().statusCode(201);
        asAnyone().get(COMMENTS + comment).then().statusCode(404);
        assertThat(counts()).startsWith(0, 1);
    }

    @Test
    void repliesAreMovedToAndFroWhileOthersAnswerAndTheCountsAreRight() throws Exception {
        as(Cast.MOSES);
        as(Cast.BRAM);
        AllAtOnce.run(
                20,
                number -> number % 2 == 0
                        ? move(reply, 1 + number % 4).statusCode()
                        : as(Cast.BRAM)
                                .body(Map.of(
                                        "paragraph", talk.paragraph(1), "parent", comment, "body", "Number " + number))
                                .post(talk.api() + "/comments")
                                .statusCode());
        assertThat(counts().stream().mapToInt(Integer::intValue).sum()).isEqualTo(12);
        int replies = asAnyone().get(COMMENTS + comment).path("replyCount");
        List<String> shown =
                asAnyone().get(COMMENTS + comment + "/replies?limit=100").path("items.id");
        assertThat(shown).hasSize(replies);
    }

    @Test
    void againstAMoveAndAnEditOneAppealsAndTheyAreReversed() {
        String moved = move(reply, 2).path("id");
        String edited =
                edit("Without the address.", "An address was taken out.").path("id");
        String other = Moderators.ofSite();
        RequestSpecification second = Moderators.program(other);
        for (Map.Entry<Cast, String> one :
                Map.of(Cast.TOM, moved, Cast.FARID, edited).entrySet()) {
            assertThat(browserSession(one.getKey()).get("/account/moderation").asString())
                    .contains("/account/moderation/decisions/" + one.getValue());
            String appeal = as(one.getKey())
                    .body(Map.of("decision", one.getValue(), "words", "It was right as it was."))
                    .post("/api/v1/me/moderation/appeals")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            as(Cast.MOSES)
                    .body(Map.of("upheld", true))
                    .post("/api/v1/moderation/appeals/" + appeal + "/hearing")
                    .then()
                    .statusCode(403);
            given(second)
                    .body(Map.of("upheld", true, "answer", "So it was."))
                    .post("/api/v1/moderation/appeals/" + appeal + "/hearing")
                    .then()
                    .statusCode(204);
        }
        asAnyone().get(COMMENTS + reply).then().body("parent", equalTo(comment));
        asAnyone().get(COMMENTS + comment).then().body("body", equalTo(canary)).body("editorNote", nullValue());
        assertThat(counts()).startsWith(2, 0);
    }

    @Test
    void severalAreMovedAndPinnedTogether() {
        String second = talk.says(Cast.LIN, 1, "The second.");
        RequestSpecification moses = browserSession(Cast.MOSES);
        String token = formToken(moses.get("/moderation?state=unreviewed&article=" + talk.slug()));
        for (Map<String, String> form :
                List.of(Map.of("decision", "move", "paragraph", "3"), Map.of("decision", "pin", "paragraph", ""))) {
            given(moses)
                    .redirects()
                    .follow(false)
                    .formParam("token", token)
                    .formParam("comment", second, comment)
                    .formParams(form)
                    .post("/moderation/decisions")
                    .then()
                    .statusCode(303)
                    .header("Location", containsString("2+decided"));
        }
        assertThat(counts()).startsWith(0, 0, 3);
        asAnyone().get(COMMENTS + second).then().body("pinned", equalTo(true));
        given(moses)
                .formParam("token", token)
                .formParam("comment", second)
                .formParam("decision", "move")
                .formParam("paragraph", "99")
                .header("HX-Request", "true")
                .post("/moderation/decisions")
                .then()
                .statusCode(400);
    }

    @Test
    void thoseWhoReviewFindWhatIsHiddenBelowItsDiscussion() {
        String hidden = talk.says(Cast.LIN, 1, "Hidden " + canary);
        decide(hidden, Map.of("decision", "hide", "reason", "abuse"));
        String folded = "unseen-" + hidden;
        assertThat(browserSession(Cast.MOSES).get(talk.page()).asString()).contains(folded, "Hidden " + canary);
        for (RequestSpecification reader : List.of(asBrowser(), browserSession(Cast.LIN), browserSession(Cast.ADA))) {
            assertThat(reader.get(talk.page()).asString()).doesNotContain(folded);
        }
        assertThat(browserSession(Cast.BRAM).get(talk.page()).asString()).doesNotContain("Hidden " + canary);
    }

    @Test
    void nobodyIsOfferedToReportTheirOwnComment() {
        String way = "/comments/" + comment + "/report";
        assertThat(asBrowser().get(talk.page()).asString()).contains(way);
        assertThat(browserSession(Cast.BRAM).get(talk.page()).asString()).contains(way);
        assertThat(browserSession(Cast.FARID).get(talk.page()).asString()).doesNotContain(way);
    }

    @Test
    void moderatorsOfOneArticleFindTheirDeskInTheMasthead() {
        String handle = Moderators.of(talk);
        assertThat(browser(handle, Cast.PASSWORD).get("/").asString()).contains("href=\"/moderation\"");
        assertThat(browserSession(Cast.BRAM).get("/").asString()).doesNotContain("href=\"/moderation\"");
    }

    @Test
    void movesToAndFroAtOnceLeaveTheCountsRight() throws Exception {
        as(Cast.MOSES);
        AllAtOnce.run(20, number -> move(comment, 1 + number % 4).statusCode());
        assertThat(counts().stream().mapToInt(Integer::intValue).sum()).isEqualTo(2);
        String paragraph = asAnyone().get(COMMENTS + comment).path("paragraph");
        asAnyone().get(COMMENTS + reply).then().body("paragraph", equalTo(paragraph));
    }

    @Test
    void aPinnedCommentStandsFirstAndIsLabelled() {
        talk.says(Cast.LIN, 1, "The second.");
        String last = talk.says(Cast.BRAM, 1, "The third.");
        String decision = decide(last, PIN).then().statusCode(201).extract().path("id");
        assertThat(order("oldest")).startsWith(last, comment);
        assertThat(order("best")).startsWith(last);
        asAnyone().get(COMMENTS + last).then().body("pinned", equalTo(true));
        assertThat(asBrowser().get(talk.page()).asString()).contains("Pinned by a moderator");
        decide(last, PIN).then().statusCode(409);
        undo(last, decision).then().statusCode(204);
        assertThat(order("oldest")).startsWith(comment).endsWith(last);
    }

    @Test
    void theListGoesOnBehindWhatIsPinned() {
        String second = talk.says(Cast.LIN, 1, "The second.");
        String third = talk.says(Cast.BRAM, 1, "The third.");
        decide(third, PIN);
        Response first = asAnyone().get(list("oldest") + "&limit=2");
        first.then().body("items.id", equalTo(List.of(third, comment)));
        asAnyone()
                .get(list("oldest") + "&limit=2&after=" + first.path("next"))
                .then()
                .body("items.id", equalTo(List.of(second)));
    }

    @Test
    void threeStandFirstAtTheMost() {
        decide(reply, PIN).then().statusCode(409);
        for (int i = 0; i < 3; i++) {
            decide(talk.says(Cast.LIN, 1, "Number " + i), PIN).then().statusCode(201);
        }
        decide(comment, PIN).then().statusCode(409);
    }

    @Test
    void aHiddenCommentDoesNotStandFirst() {
        String last = talk.says(Cast.BRAM, 1, "The third.");
        decide(last, PIN);
        decide(last, Map.of("decision", "hide", "reason", "abuse"));
        assertThat(order("oldest")).doesNotContain(last);
        asAnyone().get(COMMENTS + last).then().statusCode(404);
    }

    @Test
    void anEditSaysThatAModeratorMadeItAndWhy() {
        edit("Without the address.", "An address was taken out.").then().statusCode(201);
        asAnyone()
                .get(COMMENTS + comment)
                .then()
                .body("body", equalTo("Without the address."))
                .body("editorNote", equalTo("An address was taken out."));
        assertThat(asBrowser().get(talk.page()).asString())
                .contains("Edited by a moderator", "An address was taken out.")
                .doesNotContain(canary);
    }

    @Test
    void theAuthorsWordsAreInTheHistoryForTheAuthorAndModeratorsAlone() {
        as(Cast.FARID).body(Map.of("body", canary + " again")).put(COMMENTS + comment);
        edit("Without the address.", "An address was taken out.");
        String history = COMMENTS + comment + "/history";
        for (RequestSpecification reader : List.of(asAnyone(), as(Cast.BRAM), as(Cast.ELLA), as(Cast.ADA))) {
            assertThat(reader.get(history).asString()).doesNotContain(canary);
            assertThat(reader.get("/comments/" + comment + "/history").asString())
                    .doesNotContain(canary);
        }
        as(Cast.FARID).get(history).then().body("size()", equalTo(3)).body("[0].body", equalTo(canary));
        as(Cast.MOSES).get(history).then().body("size()", equalTo(3));
        as(Cast.BRAM).get(history).then().body("size()", equalTo(1));
    }

    @Test
    void anEditIsUndone() {
        String decision = edit("Otherwise.", "Too long.").path("id");
        undo(comment, decision).then().statusCode(204);
        asAnyone().get(COMMENTS + comment).then().body("body", equalTo(canary)).body("editorNote", nullValue());
    }

    @Test
    void anEditNeedsANoteAndWords() {
        decide(comment, Map.of("decision", "edit", "reason", "abuse", "body", "x"))
                .then()
                .statusCode(400);
        edit("", "Nothing is left.").then().statusCode(400);
        edit(canary, "The same.").then().statusCode(409);
    }

    @Test
    void aCommentIsEditedBeforeItIsApproved() {
        as(Cast.MOSES).body(Map.of("mode", "approve")).put(talk.api() + "/modes");
        String waiting = talk.says(Cast.BRAM, 2, "Rude " + canary);
        decide(waiting, Map.of("decision", "edit", "reason", "abuse", "note", "A word went.", "body", "Polite."))
                .then()
                .statusCode(201);
        asAnyone().get(COMMENTS + waiting).then().statusCode(404);
        decide(waiting, Map.of("decision", "approve")).then().statusCode(201);
        asAnyone().get(COMMENTS + waiting).then().body("body", equalTo("Polite."));
        assertThat(asBrowser().get(talk.page()).asString()).doesNotContain("Rude " + canary);
    }

    @Test
    void thePageShowsWhatTheAuthorWillReadAndDecidesNothing() {
        RequestSpecification moses = browserSession(Cast.MOSES);
        Response page = moses.get("/comments/" + comment + "/review");
        String preview = moses.formParam("token", formToken(page))
                .formParam("decision", "hide")
                .formParam("reason", "abuse")
                .formParam("note", "Too harsh.")
                .post("/comments/" + comment + "/review/preview")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(preview)
                .contains("A moderator took it from view, because: Abuse", "Too harsh.", "Nothing is decided");
        asAnyone().get(COMMENTS + comment).then().body("status", equalTo("visible"));
    }

    @Test
    void aRoomHasAModeOfItsOwn() {
        as(Cast.BRAM).get("/api/v1/rooms/public/mode").then().statusCode(200).body("mode", equalTo("open"));
        as(Cast.BRAM)
                .body(Map.of("mode", "closed"))
                .put("/api/v1/rooms/public/mode")
                .then()
                .statusCode(403);
        as(Cast.MOSES)
                .body(Map.of("mode", "slow"))
                .put("/api/v1/rooms/public/mode")
                .then()
                .statusCode(400);
        as(Cast.MOSES)
                .get("/api/v1/rooms/" + UUID.randomUUID() + "/mode")
                .then()
                .statusCode(404);
        browserSession(Cast.MOSES).get("/moderation/rooms/public").then().statusCode(200);
        browserSession(Cast.BRAM).get("/moderation/rooms/public").then().statusCode(403);
    }

    private Response move(String id, int paragraph) {
        return decide(id, Map.of("decision", "move", "paragraph", talk.paragraph(paragraph)));
    }

    private Response under(String id, String parent) {
        return decide(id, Map.of("decision", "move", "paragraph", talk.paragraph(1), "parent", parent));
    }

    private Response edit(String body, String note) {
        return decide(comment, Map.of("decision", "edit", "reason", "private-information", "note", note, "body", body));
    }

    private static Response decide(String id, Map<String, ?> decision) {
        return as(Cast.MOSES).body(decision).post(COMMENTS + id + "/decisions");
    }

    private static Response undo(String id, String decision) {
        return as(Cast.MOSES).post(COMMENTS + id + "/decisions/" + decision + "/undo");
    }

    private List<Integer> counts() {
        return asAnyone().get(talk.api()).path("paragraphs.commentCount");
    }

    private String list(String order) {
        return talk.api() + "/comments?paragraph=" + talk.paragraph(1) + "&sort=" + order;
    }

    private List<String> order(String order) {
        return asAnyone().get(list(order)).path("items.id");
    }
}
