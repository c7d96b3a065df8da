package org.rejoinder.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.asBrowser;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.AllAtOnce;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class CommentChangesApiTest {

    private static final String COMMENTS = "/api/v1/comments/";
    private static Conversation bridge;

    @Inject
    Comments comments;

    @Inject
    CommentVersions versions;

    /** Once for the class: the address of the server is known to a test, and not before. */
    @BeforeEach
    void theOpEdIsPublished() {
        if (bridge == null) {
            bridge = Conversation.on("A bridge to think again about");
        }
    }

    @Test
    void anAuthorEditsAndTheEarlierWordsStayReadable() {
        String id = bridge.says(Cast.HANA, 1, "First.");
        edits(Cast.HANA, id, "Second.\r\n")
                .then()
                .statusCode(200)
                .body("body", equalTo("Second."))
                .body("html", containsString("<p>Second.</p>"))
                .body("editedAt", endsWith("Z"));
        edits(Cast.HANA, id, "Third.").then().statusCode(200);
        asAnyone()
                .get(COMMENTS + id + "/history")
                .then()
                .statusCode(200)
                .body("number", contains(1, 2, 3))
                .body("body", contains("First.", "Second.", "Third."));
    }

    @Test
    void theSameWordsAreNoEdit() {
        String id = bridge.says(Cast.HANA, 1, "As it was.");
        edits(Cast.HANA, id, " \nAs it was. ").then().statusCode(200).body("editedAt", nullValue());
        asAnyone().get(COMMENTS + id + "/history").then().body("", hasSize(1));
    }

    @Test
    void nobodyElseEdits() {
        String id = bridge.says(Cast.HANA, 1, "Mine.");
        edits(Cast.TOM, id, "Not mine.").then().statusCode(403);
        edits(Cast.MOSES, id, "Not mine.").then().statusCode(403);
        edits(Cast.ADA, id, "Not mine.").then().statusCode(403);
        asAnyone().body(Map.of("body", "Nobody's.")).put(COMMENTS + id).then().statusCode(401);
        asAnyone().get(COMMENTS + id).then().body("body", equalTo("Mine.")).body("editedAt", nullValue());
    }

    @Test
    void anEditIsHeldToTheRulesOfAComment() {
        String id = bridge.says(Cast.HANA, 1, "Fine.");
        for (String body : List.of("", "  \n", "a\u0000b", "x".repeat(10_001))) {
            edits(Cast.HANA, id, body).then().statusCode(400).body("violations.field", contains("body"));
        }
        as(Cast.HANA).body("{}").put(COMMENTS + id).then().statusCode(400).body("violations.field", contains("body"));
        as(Cast.HANA).put(COMMENTS + id).then().statusCode(400);
        edits(Cast.HANA, id, "x".repeat(10_000)).then().statusCode(200);
    }

    @Test
    void whatIsNotThereIsNotChanged() {
        edits(Cast.HANA, UUID.randomUUID().toString(), "x").then().statusCode(404);
        as(Cast.HANA).delete(COMMENTS + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void editsAtOnceFollowEachOther() throws Exception {
        String id = bridge.says(Cast.RAVI, 1, "Start.");
        List<Integer> statuses =
                AllAtOnce.run(10, i -> edits(Cast.RAVI, id, "Edit " + i).statusCode());
        assertThat(statuses).containsOnly(200);
        asAnyone().get(COMMENTS + id + "/history").then().body("", hasSize(11));
    }

    @Test
    void aCommentWithRepliesLeavesAPlaceholder() {
        String id = bridge.says(Cast.HANA, 2, "Gone, but answered.");
        String reply = bridge.replies(Cast.TOM, id, "I read it.");
        as(Cast.HANA).delete(COMMENTS + id).then().statusCode(204);
        asAnyone()
                .get(COMMENTS + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("withdrawn"))
                .body("body", nullValue())
                .body("html", nullValue())
                .body("author", nullValue())
                .body("replyCount", equalTo(1));
        asAnyone()
                .get(bridge.api() + "/comments?limit=100")
                .then()
                .body("items.find { it.id == '" + id + "' }.replies.id", contains(reply));
        as(Cast.TOM).delete(COMMENTS + reply).then().statusCode(204);
        asAnyone().get(COMMENTS + id).then().statusCode(404);
    }

    @Test
    void aCommentWithoutRepliesVanishes() {
        String id = bridge.says(Cast.HANA, 2, "Gone altogether.");
        as(Cast.HANA).delete(COMMENTS + id).then().statusCode(204);
        asAnyone().get(COMMENTS + id).then().statusCode(404);
        as(Cast.HANA).get(COMMENTS + id).then().statusCode(404);
        as(Cast.MOSES).get(COMMENTS + id).then().statusCode(404);
        as(Cast.HANA).delete(COMMENTS + id).then().statusCode(404);
    }

    @Test
    void nobodyElseWithdraws() {
        String id = bridge.says(Cast.HANA, 2, "Still mine.");
        as(Cast.TOM).delete(COMMENTS + id).then().statusCode(403);
        as(Cast.ADA).delete(COMMENTS + id).then().statusCode(403);
        asAnyone().delete(COMMENTS + id).then().statusCode(401);
        asAnyone().get(COMMENTS + id).then().body("status", equalTo("visible"));
    }

    @Test
    void aPlaceholderIsNotWithdrawnAgain() {
        String id = bridge.says(Cast.HANA, 2, "Once.");
        bridge.replies(Cast.TOM, id, "Noted.");
        as(Cast.HANA).delete(COMMENTS + id).then().statusCode(204);
        as(Cast.HANA).delete(COMMENTS + id).then().statusCode(409);
        edits(Cast.HANA, id, "Back.").then().statusCode(409);
    }

    @Test
    void whatIsWithdrawnIsErasedEverywhere() {
        Response posted = bridge.sends(
                Cast.HANA,
                Map.of(
                        "paragraph",
                        bridge.paragraph(3),
                        "body",
                        "canary-one",
                        "kind",
                        "objects",
                        "quote",
                        Map.of("exact", "The harbour master")));
        String id = posted.path("id");
        edits(Cast.HANA, id, "canary-two").then().statusCode(200);
        bridge.replies(Cast.TOM, id, "So it is.");
        as(Cast.HANA).delete(COMMENTS + id).then().statusCode(204);
        assertErasedInTheDatabase(UUID.fromString(id));
        as(Cast.HANA).get(COMMENTS + id + "/history").then().statusCode(404);
        as(Cast.MOSES).get(COMMENTS + id + "/history").then().statusCode(404);
        for (String address : List.of(
                COMMENTS + id,
                bridge.api() + "/comments?limit=100",
                bridge.page(),
                bridge.page() + "?comment=" + id,
                bridge.page() + "/comments",
                "/paragraphs/" + bridge.paragraph(3),
                "/comments/" + id + "/thread",
                "/@hana")) {
            assertThat(asBrowser().urlEncodingEnabled(false).get(address).asString())
                    .as(address)
                    .isNotEmpty()
                    .doesNotContain("canary");
            assertThat(as(Cast.MOSES).get(address).asString()).as(address).doesNotContain("canary");
            assertThat(as(Cast.HANA).get(address).asString()).as(address).doesNotContain("canary");
        }
    }

    private void assertErasedInTheDatabase(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            Comment kept = comments.findById(id);
            assertThat(kept.body()).isEmpty();
            assertThat(kept.quote()).isEmpty();
            assertThat(versions.of(id)).isEmpty();
        });
    }

    private static Response edits(Cast person, String id, String body) {
        return as(person).body(Map.of("body", body)).put(COMMENTS + id);
    }
}
