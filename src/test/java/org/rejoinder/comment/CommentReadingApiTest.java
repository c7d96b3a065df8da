package org.rejoinder.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class CommentReadingApiTest {

    private static final String COMMENTS = "/api/v1/comments/";

    @Inject
    Visibility visibility;

    @Inject
    Comments comments;

    @Test
    void commentsStandOldestFirstUnlessTheNewestAreAskedFor() {
        Conversation talk = Conversation.on("A bridge in order");
        List<String> posted = posted(talk, 3);
        String list = talk.api() + "/comments?paragraph=" + talk.paragraph(1);
        assertThat(ids(list)).isEqualTo(posted);
        assertThat(ids(list + "&sort=oldest")).isEqualTo(posted);
        Collections.reverse(posted);
        assertThat(ids(list + "&sort=newest")).isEqualTo(posted);
    }

    @Test
    void theListOfAnArticleHoldsTheCommentsOfAllItsParagraphs() {
        Conversation talk = Conversation.on("A bridge all over");
        List<String> posted =
                List.of(talk.says(Cast.HANA, 7, "x"), talk.says(Cast.TOM, 1, "y"), talk.says(Cast.HANA, 3, "z"));
        assertThat(ids(talk.api() + "/comments")).isEqualTo(posted);
        assertThat(ids(talk.api() + "/comments?paragraph=" + talk.paragraph(3))).containsExactly(posted.get(2));
    }

    @ParameterizedTest
    @CsvSource({"oldest, 1", "oldest, 3", "newest, 2", "newest, 3", "newest, 9"})
    void partsOfAListFollowEachOtherWithoutGapOrDouble(String sort, int limit) {
        Conversation talk = Conversation.on("A bridge in parts, " + sort + " " + limit);
        List<String> posted = posted(talk, 9);
        if (sort.equals("newest")) {
            Collections.reverse(posted);
        }
        String list = talk.api() + "/comments?paragraph=" + talk.paragraph(1) + "&sort=" + sort;
        assertThat(allParts(list, limit)).isEqualTo(posted);
    }

    @Test
    void whatIsPostedMeanwhileDoesNotDisturbTheParts() {
        Conversation talk = Conversation.on("A bridge that grows");
        List<String> posted = posted(talk, 4);
        String list = talk.api() + "/comments?sort=newest&limit=2";
        JsonPath first = asAnyone().get(list).jsonPath();
        talk.says(Cast.TOM, 1, "In between.");
        assertThat(ids(list + "&after=" + first.getString("next"))).containsExactly(posted.get(1), posted.get(0));
    }

    @Test
    void repliesArePagedToo() {
        Conversation talk = Conversation.on("A bridge of replies");
        String top = talk.says(Cast.HANA, 1, "Answer me.");
        List<String> replies = IntStream.range(0, 7)
                .mapToObj(i -> talk.replies(Cast.TOM, top, "Reply " + i))
                .toList();
        assertThat(allParts(COMMENTS + top + "/replies", 3)).isEqualTo(replies);
        asAnyone().get(COMMENTS + replies.get(0) + "/replies").then().body("items", hasSize(0));
    }

    @Test
    void aListGivesTheFirstPartOfEachThreadAndCountsTheRest() {
        Conversation talk = Conversation.on("A bridge of threads");
        String top = talk.says(Cast.HANA, 1, "Answer me.");
        List<String> replies = IntStream.range(0, 12)
                .mapToObj(i -> talk.replies(Cast.TOM, top, "Reply " + i))
                .toList();
        String deeper = talk.replies(Cast.HANA, replies.get(0), "Deeper.");
        asAnyone()
                .get(talk.api() + "/comments")
                .then()
                .body("items[0].replyCount", equalTo(12))
                .body("items[0].threadCount", equalTo(13))
                .body("items[0].replies", hasSize(10))
                .body("items[0].replies[0].id", equalTo(replies.get(0)))
                .body("items[0].replies[0].depth", equalTo(1))
                .body("items[0].replies[0].replyCount", equalTo(1))
                .body("items[0].replies[0].replies.id", contains(deeper));
    }

    @Test
    void countsFollowHidingRestoringAndWithdrawing() {
        Conversation talk = Conversation.on("A bridge of counts");
        String top = talk.says(Cast.HANA, 1, "Top.");
        String middle = talk.replies(Cast.TOM, top, "Middle.");
        String leaf = talk.replies(Cast.LIN, middle, "Leaf.");
        assertCounts(talk, 3, top, 1, 2);
        hide(middle);
        assertCounts(talk, 2, top, 1, 2);
        hide(leaf);
        assertCounts(talk, 1, top, 0, 0);
        restore(leaf);
        assertCounts(talk, 2, top, 1, 2);
        restore(middle);
        assertCounts(talk, 3, top, 1, 2);
        as(Cast.LIN).delete(COMMENTS + leaf).then().statusCode(204);
        assertCounts(talk, 2, top, 1, 1);
        as(Cast.TOM).delete(COMMENTS + middle).then().statusCode(204);
        assertCounts(talk, 1, top, 0, 0);
    }

    @Test
    void theArticleCountsTheVisibleCommentsOfEachParagraph() {
        Conversation talk = Conversation.on("A bridge counted");
        talk.replies(Cast.TOM, talk.says(Cast.HANA, 2, "x"), "y");
        talk.says(Cast.HANA, 9, "z");
        asAnyone()
                .get(talk.api())
                .then()
                .body("commentCount", equalTo(3))
                .body("paragraphs.commentCount", contains(0, 2, 0, 0, 0, 0, 0, 0, 1));
        asAnyone()
                .get("/api/v1/articles?limit=100")
                .then()
                .body("items.find { it.slug == '" + talk.slug() + "' }.commentCount", equalTo(3));
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "limit=101, limit",
        "limit=-1, limit",
        "limit=x, limit",
        "limit=99999999999, limit",
        "after=x, after",
        "sort=hottest, sort",
        "sort=id;drop, sort"
    })
    void aBadParameterIsRefusedByItsName(String query, String field) {
        asAnyone()
                .get("/api/v1/articles/amid-talks-hope-sprouts/comments?" + query)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(field));
    }

    @Test
    void aHundredAtATimeAreGiven() {
        asAnyone()
                .get("/api/v1/articles/amid-talks-hope-sprouts/comments?limit=100")
                .then()
                .statusCode(200);
    }

    @Test
    void aParagraphThatIsUnknownOrOfAnotherArticleIsNotThere() {
        Conversation talk = Conversation.on("A paragraph of its own");
        String list = "/api/v1/articles/amid-talks-hope-sprouts/comments?paragraph=";
        asAnyone().get(list + UUID.randomUUID()).then().statusCode(404).contentType("application/problem+json");
        asAnyone().get(list + talk.paragraph(1)).then().statusCode(404);
        asAnyone()
                .get(talk.api() + "/comments?paragraph=" + talk.paragraph(1))
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/articles/nowhere/comments",
                "/api/v1/articles/amid-talks-hope-sprouts/comments?room=00000000-0000-7000-8000-000000000009",
                "/api/v1/articles/amid-talks-hope-sprouts/comments?room=no-id",
                "/api/v1/comments/00000000-0000-7000-8000-000000000009",
                "/api/v1/comments/no-id",
                "/api/v1/comments/00000000-0000-7000-8000-000000000009/replies",
                "/api/v1/comments/00000000-0000-7000-8000-000000000009/history"
            })
    void whatIsNotThereIsNotThere(String address) {
        asAnyone().get(address).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void theCommentsOfAnUnpublishedArticleAreNotForReaders() {
        Conversation talk = Conversation.on("A bridge taken back");
        String id = talk.says(Cast.HANA, 1, "Kept from view.");
        String reply = talk.replies(Cast.TOM, id, "Kept as well.");
        as(Cast.ELLA).delete(talk.api() + "/publication").then().statusCode(200);
        for (String address : List.of(
                COMMENTS + id,
                COMMENTS + id + "/replies",
                COMMENTS + reply + "/history",
                talk.api() + "/comments",
                "/comments/" + id,
                "/comments/" + id + "/history",
                "/comments/" + id + "/thread",
                "/comments/" + id + "/reply",
                "/paragraphs/" + talk.paragraph(1))) {
            assertThat(asAnyone().get(address).statusCode()).as(address).isEqualTo(404);
            assertThat(as(Cast.ELLA).redirects().follow(false).get(address).statusCode())
                    .as(address)
                    .isIn(200, 303);
        }
        as(Cast.HANA)
                .body("{\"body\": \"Changed unseen.\"}")
                .put(COMMENTS + id)
                .then()
                .statusCode(404);
        as(Cast.ELLA).get(COMMENTS + id).then().body("body", equalTo("Kept from view."));
    }

    private static void assertCounts(Conversation talk, int visible, String top, int replies, int thread) {
        asAnyone().get(talk.api()).then().body("commentCount", equalTo(visible));
        asAnyone().get(COMMENTS + top).then().body("replyCount", equalTo(replies));
        asAnyone()
                .get(talk.api() + "/comments")
                .then()
                .body("items[0].replyCount", equalTo(replies))
                .body("items[0].threadCount", equalTo(thread))
                .body("items[0].replies", hasSize(replies));
    }

    private void hide(String id) {
        visibility.hide(comment(id), UUID.randomUUID());
    }

    private void restore(String id) {
        visibility.restore(comment(id), UUID.randomUUID());
    }

    private Comment comment(String id) {
        return QuarkusTransaction.requiringNew().call(() -> comments.findById(UUID.fromString(id)));
    }

    private static List<String> posted(Conversation talk, int many) {
        List<String> posted = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            posted.add(talk.says(Cast.HANA, 1, "Number " + i));
        }
        return posted;
    }

    private static List<String> ids(String list) {
        return asAnyone().get(list).then().statusCode(200).extract().path("items.id");
    }

    private static List<String> allParts(String list, int limit) {
        List<String> all = new ArrayList<>();
        String part = list + (list.contains("?") ? "&" : "?") + "limit=" + limit;
        String after = "";
        do {
            JsonPath answer = asAnyone().get(part + after).jsonPath();
            List<String> items = answer.getList("items.id");
            assertThat(items).hasSizeBetween(1, limit);
            all.addAll(items);
            after = answer.getString("next") == null ? "" : "&after=" + answer.getString("next");
        } while (!after.isEmpty());
        return all;
    }
}
