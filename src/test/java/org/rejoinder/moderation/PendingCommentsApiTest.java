package org.rejoinder.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.asBrowser;
import static org.rejoinder.newsroom.Newsroom.browserSession;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.AllAtOnce;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** Comments that wait for approval: who reads them, and what becomes of them. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class PendingCommentsApiTest {

    private static final String COMMENTS = "/api/v1/comments/";

    private final String canary = "canary-" + UUID.randomUUID();
    private Conversation bridge;

    @BeforeEach
    void everyCommentIsReviewedFirst(TestInfo test) {
        bridge = Conversation.on("Pending: " + test.getDisplayName());
        mode("approve");
    }

    @AfterEach
    void noWordIsListed() {
        words(List.of(), List.of());
    }

    @Test
    void aCommentAwaitsReviewAndItsAuthorIsToldWhy() {
        says("Mine " + canary)
                .then()
                .statusCode(201)
                .body("status", equalTo("pending"))
                .body("awaiting", equalTo("every comment here is reviewed first"))
                .body("body", containsString(canary));
    }

    @Test
    void nobodyElseReadsItAnywhere() {
        String id = id(says(canary));
        for (String address : addresses(id)) {
            for (RequestSpecification reader :
                    List.of(asBrowser(), as(Cast.BRAM), as(Cast.ELLA), as(Cast.ADA), browserSession(Cast.BRAM))) {
                assertThat(reader.get(address).asString()).as(address).doesNotContain(canary);
            }
        }
        asAnyone().get(COMMENTS + id).then().statusCode(404);
        as(Cast.BRAM).get(COMMENTS + id + "/history").then().statusCode(404);
        asAnyone().get(bridge.api()).then().body("commentCount", equalTo(0));
    }

    @Test
    void itsAuthorAndModeratorsReadIt() {
        String id = id(says(canary));
        as(Cast.FARID).get(COMMENTS + id).then().statusCode(200).body("body", equalTo(canary));
        as(Cast.MOSES).get(COMMENTS + id).then().statusCode(200).body("body", equalTo(canary));
        assertThat(browserSession(Cast.FARID)
                        .get(bridge.page() + "?comment=" + id)
                        .asString())
                .contains(canary, "Awaiting review, because every comment here is reviewed first");
    }

    @Test
    void approvedItIsReadByEverybody() {
        String id = id(says(canary));
        decide(id, Map.of("decision", "approve")).then().statusCode(201);
        asAnyone()
                .get(COMMENTS + id)
                .then()
                .body("status", equalTo("visible"))
                .body("body", equalTo(canary))
                .body("awaiting", nullValue());
        asAnyone().get(bridge.api()).then().body("commentCount", equalTo(1));
    }

    @Test
    void rejectedItIsReadByItsAuthorOnly() {
        String id = id(says(canary));
        decide(id, Map.of("decision", "reject", "reason", "abuse")).then().statusCode(201);
        asAnyone().get(COMMENTS + id).then().statusCode(404);
        as(Cast.FARID).get(COMMENTS + id).then().body("status", equalTo("rejected"));
        asAnyone().get(bridge.api()).then().body("commentCount", equalTo(0));
    }

    @Test
    void aRejectionNeedsAReason() {
        decide(id(says(canary)), Map.of("decision", "reject")).then().statusCode(400);
    }

    @Test
    void removedItsWordsAreGoneForEverybody() {
        String id = id(says(canary));
        decide(id, Map.of("decision", "approve"));
        as(Cast.FARID).body(Map.of("body", "Edited " + canary)).put(COMMENTS + id);
        decide(id, Map.of("decision", "approve"));
        bridge.replies(Cast.MOSES, id, "An answer.");
        decide(id, Map.of("decision", "remove", "reason", "illegal")).then().statusCode(201);
        as(Cast.MOSES)
                .get(COMMENTS + id)
                .then()
                .body("status", equalTo("removed"))
                .body("body", nullValue());
        as(Cast.MOSES).get(COMMENTS + id + "/history").then().statusCode(404);
        for (String address : addresses(id)) {
            assertThat(as(Cast.FARID).get(address).asString()).as(address).doesNotContain(canary);
            assertThat(as(Cast.MOSES).get(address).asString()).as(address).doesNotContain(canary);
        }
    }

    @Test
    void anEditOfAnApprovedCommentIsLookedAtAgain() {
        String id = id(says("Mild."));
        decide(id, Map.of("decision", "approve"));
        as(Cast.FARID)
                .body(Map.of("body", canary))
                .put(COMMENTS + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("pending"));
        assertThat(asAnyone().get(bridge.api() + "/comments").asString()).doesNotContain(canary);
    }

    @Test
    void theSecondModeratorSeesTheDecisionOfTheFirst() {
        String id = id(says(canary));
        decide(id, Map.of("decision", "approve"));
        decide(id, Map.of("decision", "reject", "reason", "abuse"))
                .then()
                .statusCode(409)
                .body("detail", containsString("moses approved it"));
    }

    @Test
    void aDecisionOnOldKnowledgeIsRefused() {
        String id = id(says(canary));
        String first = decide(id, Map.of("decision", "approve")).path("id");
        decide(id, Map.of("decision", "hide", "reason", "abuse", "after", first))
                .then()
                .statusCode(201);
        decide(id, Map.of("decision", "restore", "reason", "mistake", "after", first))
                .then()
                .statusCode(409);
    }

    @Test
    void aDecisionCanBeUndone() {
        String id = id(says(canary));
        String decision =
                decide(id, Map.of("decision", "reject", "reason", "abuse")).path("id");
        as(Cast.MOSES)
                .post(COMMENTS + id + "/decisions/" + decision + "/undo")
                .then()
                .statusCode(204);
        as(Cast.FARID).get(COMMENTS + id).then().body("status", equalTo("pending"));
        as(Cast.MOSES)
                .post(COMMENTS + id + "/decisions/" + decision + "/undo")
                .then()
                .statusCode(409);
    }

    @Test
    void ofFiftyDecisionsAtOnceOneHasAnEffect() throws Exception {
        String id = id(says(canary));
        List<Integer> answers = AllAtOnce.run(
                50,
                number -> decide(
                                id,
                                number % 2 == 0
                                        ? Map.of("decision", "approve")
                                        : Map.of("decision", "reject", "reason", "abuse"))
                        .statusCode());
        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(49);
        int count = asAnyone().get(bridge.api()).path("commentCount");
        String status = as(Cast.FARID).get(COMMENTS + id).path("status");
        assertThat(count).isEqualTo(status.equals("visible") ? 1 : 0);
    }

    @Test
    void nobodyDecidesAboutTheirOwnCommentOrThatOfSomebodyAbove() {
        String own = id(bridge.sends(Cast.MOSES, bridge.words(1, "Mine.")));
        decide(own, Map.of("decision", "hide", "reason", "abuse")).then().statusCode(403);
        String above = id(bridge.sends(Cast.ADA, bridge.words(1, "Above.")));
        decide(above, Map.of("decision", "reject", "reason", "abuse")).then().statusCode(403);
    }

    @Test
    void theModesOfAPlaceHold() {
        mode("closed");
        says("Late.").then().statusCode(409);
        mode("locked");
        says("Late.").then().statusCode(409);
        mode("open");
        says("In time.").then().statusCode(201).body("status", equalTo("visible"));
        as(Cast.MOSES)
                .body(Map.of("mode", "slow", "number", 600, "paragraph", bridge.paragraph(1)))
                .put(bridge.api() + "/modes")
                .then()
                .statusCode(200);
        says("Again.").then().statusCode(429);
        bridge.sends(Cast.FARID, bridge.words(2, "Elsewhere.")).then().statusCode(201);
        as(Cast.BRAM)
                .body(Map.of("mode", "open"))
                .put(bridge.api() + "/modes")
                .then()
                .statusCode(403);
    }

    @Test
    void aBannedWordIsRefusedAndASuspectOneHeld() {
        mode("open");
        words(List.of("blithering | part"), List.of("perhaps"));
        says("You bl1thering fool").then().statusCode(400).body("violations[0].message", containsString("blithering"));
        says("P e r h a p s")
                .then()
                .statusCode(201)
                .body("status", equalTo("pending"))
                .body("awaiting", containsString("perhaps"));
        says("An ordinary comment").then().statusCode(201).body("status", equalTo("visible"));
    }

    @Test
    void aLockedThreadTakesNoReplies() {
        mode("open");
        String id = id(says("Let us quarrel."));
        decide(id, Map.of("decision", "lock", "reason", "off-topic")).then().statusCode(201);
        bridge.sends(Cast.BRAM, Map.of("paragraph", bridge.paragraph(1), "parent", id, "body", "Yes!"))
                .then()
                .statusCode(409);
        decide(id, Map.of("decision", "unlock")).then().statusCode(201);
        bridge.replies(Cast.BRAM, id, "Yes!");
    }

    private Response says(String words) {
        return bridge.sends(Cast.FARID, bridge.words(1, words));
    }

    private static String id(Response posted) {
        return posted.then().statusCode(201).extract().path("id");
    }

    private static Response decide(String id, Map<String, ?> decision) {
        return as(Cast.MOSES).body(decision).post(COMMENTS + id + "/decisions");
    }

    private void mode(String mode) {
        as(Cast.MOSES)
                .body(Map.of("mode", mode))
                .put(bridge.api() + "/modes")
                .then()
                .statusCode(200);
    }

    private static void words(List<String> banned, List<String> suspect) {
        as(Cast.MOSES)
                .body(Map.of("banned", banned, "suspect", suspect))
                .put("/api/v1/moderation/words")
                .then()
                .statusCode(200);
    }

    private List<String> addresses(String id) {
        return List.of(
                "/",
                "/@farid",
                bridge.page(),
                bridge.page() + "?comment=" + id,
                bridge.page() + "/comments",
                "/paragraphs/" + bridge.paragraph(1),
                "/comments/" + id,
                "/comments/" + id + "/thread",
                "/comments/" + id + "/history",
                "/comments/" + id + "/reply",
                bridge.api(),
                bridge.api() + "/comments",
                bridge.api() + "/comments?sort=newest",
                COMMENTS + id,
                COMMENTS + id + "/replies",
                COMMENTS + id + "/history",
                "/moderation/log");
    }
}
