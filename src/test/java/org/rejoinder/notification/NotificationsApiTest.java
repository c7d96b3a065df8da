package org.rejoinder.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.joins;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.event.Delivered;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class NotificationsApiTest {

    private static final String NOTIFICATIONS = "/api/v1/notifications";
    private static final String COMMENTS = "/api/v1/comments/";

    @Inject
    Delivered delivered;

    @Test
    void whoIsAnsweredIsToldOnce() {
        Conversation talk = Conversation.on("A bridge of answers");
        String asked = talk.says(Cast.HANA, 1, "Is it?");
        String answer = talk.replies(Cast.TOM, asked, "It is.");
        assertThat(told(Cast.HANA)).containsEntry(answer, "reply");
        assertThat(told(Cast.TOM)).doesNotContainKeys(answer, asked);
        assertThat(list(Cast.HANA).jsonPath().getList("items.findAll{it.comment=='" + answer + "'}"))
                .hasSize(1);
    }

    @Test
    void whoIsMentionedIsToldAndTheNameLeadsToThem() {
        Conversation talk = Conversation.on("A bridge of names");
        List.of(Cast.TOM, Cast.RAVI, Cast.BRAM, Cast.LIN).forEach(person -> as(person));
        String id = talk.says(Cast.HANA, 1, "Ask @Tom, not `@ravi` nor lin@bram.example nor @nobody-at-all.");
        assertThat(told(Cast.TOM)).containsEntry(id, "mention");
        assertThat(told(Cast.RAVI)).doesNotContainKey(id);
        assertThat(told(Cast.BRAM)).doesNotContainKey(id);
        String html = as(Cast.HANA).get(COMMENTS + id).path("html");
        assertThat(html).contains("/&#64;tom\"").doesNotContain("nobody-at-all\"", "ravi\"");
    }

    @Test
    void whoeverFollowsIsToldAndWhoeverDoesNotIsNot() {
        Conversation talk = Conversation.on("A bridge followed");
        String thread = talk.says(Cast.HANA, 2, "A thread.");
        follows(Cast.RAVI, "articles/" + talk.slug());
        follows(Cast.LIN, "paragraphs/" + talk.paragraph(2));
        follows(Cast.BRAM, "threads/" + thread);
        as(Cast.TOM);
        follows(Cast.SORA, "people/tom");
        String reply = talk.replies(Cast.TOM, thread, "A reply.");
        String elsewhere = talk.says(Cast.INES, 3, "Elsewhere.");
        assertThat(told(Cast.RAVI)).containsEntry(reply, "article").containsEntry(elsewhere, "article");
        assertThat(told(Cast.LIN)).containsEntry(reply, "paragraph").doesNotContainKey(elsewhere);
        assertThat(told(Cast.BRAM)).containsEntry(reply, "thread").doesNotContainKey(elsewhere);
        assertThat(told(Cast.SORA)).containsEntry(reply, "person").doesNotContainKey(elsewhere);
        assertThat(told(Cast.FARID)).doesNotContainKeys(reply, elsewhere);
        as(Cast.SORA).delete("/api/v1/follows/people/tom").then().statusCode(204);
        String later = talk.replies(Cast.TOM, thread, "Another.");
        assertThat(told(Cast.SORA)).doesNotContainKey(later);
    }

    @Test
    void whoBeginsAThreadFollowsItUnlessTheyEndIt() {
        Conversation talk = Conversation.on("A bridge of my own thread");
        String thread = talk.says(Cast.HANA, 1, "Mine.");
        String reply = talk.replies(Cast.TOM, thread, "Well.");
        String deeper = talk.replies(Cast.RAVI, reply, "Well, well.");
        assertThat(told(Cast.HANA)).containsEntry(reply, "reply").containsEntry(deeper, "thread");
        as(Cast.HANA).delete("/api/v1/follows/threads/" + thread).then().statusCode(204);
        String last = talk.replies(Cast.TOM, deeper, "Enough.");
        assertThat(told(Cast.HANA)).doesNotContainKey(last);
    }

    @Test
    void nobodyIsToldOfACommentThatWaitsUntilItIsApproved() {
        Conversation talk = Conversation.on("A bridge in waiting");
        as(Cast.RAVI);
        String asked = talk.says(Cast.HANA, 1, "Is it?");
        as(Cast.MOSES)
                .body(Map.of("mode", "approve"))
                .put(talk.api() + "/modes")
                .then()
                .statusCode(200);
        String answer = talk.replies(Cast.TOM, asked, "@ravi bellcanary");
        assertThat(told(Cast.HANA)).doesNotContainKey(answer);
        assertThat(told(Cast.RAVI)).doesNotContainKey(answer);
        decides(answer, "approve");
        assertThat(told(Cast.HANA)).containsEntry(answer, "reply");
        assertThat(told(Cast.RAVI)).containsEntry(answer, "mention");
        assertThat(told(Cast.TOM)).containsEntry(answer, "decision");
    }

    @Test
    void whatIsHiddenIsNotToldAnyMoreAndComesBackWithIt() {
        Conversation talk = Conversation.on("A bridge hidden");
        String asked = talk.says(Cast.HANA, 1, "Is it?");
        String answer = talk.replies(Cast.TOM, asked, "It is.");
        assertThat(told(Cast.HANA)).containsKey(answer);
        decides(answer, "hide");
        assertThat(told(Cast.HANA)).doesNotContainKey(answer);
        assertThat(told(Cast.TOM)).containsEntry(answer, "decision");
        decides(answer, "restore");
        assertThat(told(Cast.HANA)).containsEntry(answer, "reply");
    }

    @Test
    void whatIsWithdrawnOrRemovedIsNotToldAnyMore() {
        Conversation talk = Conversation.on("A bridge withdrawn");
        String asked = talk.says(Cast.HANA, 1, "Is it?");
        String answer = talk.replies(Cast.TOM, asked, "It is.");
        String other = talk.replies(Cast.RAVI, asked, "It isn't.");
        assertThat(told(Cast.HANA)).containsKeys(answer, other);
        as(Cast.TOM).delete(COMMENTS + answer).then().statusCode(204);
        decides(other, "remove");
        assertThat(told(Cast.HANA)).doesNotContainKeys(answer, other);
        assertThat(told(Cast.RAVI)).containsEntry(other, "decision");
    }

    @Test
    void anEditMentionsWhoWasNotMentionedBefore() {
        Conversation talk = Conversation.on("A bridge edited");
        List.of(Cast.TOM, Cast.RAVI).forEach(person -> as(person));
        String id = talk.says(Cast.HANA, 1, "Ask @tom.");
        as(Cast.HANA)
                .body(Map.of("body", "Ask @tom and @ravi."))
                .put(COMMENTS + id)
                .then()
                .statusCode(200);
        assertThat(told(Cast.RAVI)).containsEntry(id, "mention");
        assertThat(list(Cast.TOM).jsonPath().getList("items.findAll{it.comment=='" + id + "'}"))
                .hasSize(1);
    }

    @Test
    void whoeverIsMutedIsNotHeardNorIsAMutedThread() {
        Conversation talk = Conversation.on("A bridge muted");
        as(Cast.INES);
        String thread = talk.says(Cast.FARID, 1, "A thread.");
        String other = talk.says(Cast.FARID, 2, "Another.");
        as(Cast.FARID).put("/api/v1/mutes/people/ines").then().statusCode(204);
        as(Cast.FARID).put("/api/v1/mutes/threads/" + other).then().statusCode(204);
        String unheard = talk.replies(Cast.INES, thread, "@farid!");
        String quiet = talk.replies(Cast.TOM, other, "@farid!");
        String heard = talk.replies(Cast.TOM, thread, "@farid!");
        assertThat(told(Cast.FARID)).containsKey(heard).doesNotContainKeys(unheard, quiet);
        as(Cast.FARID).get("/api/v1/mutes").then().body("items.name", hasItem("ines"));
        as(Cast.FARID).delete("/api/v1/mutes/people/ines").then().statusCode(204);
        as(Cast.FARID).get("/api/v1/mutes").then().body("items.name", not(hasItem("ines")));
        as(Cast.FARID).put("/api/v1/mutes/articles/" + talk.slug()).then().statusCode(409);
    }

    @Test
    void oneIsMarkedAsReadOrAll() {
        Conversation talk = Conversation.on("A bridge to read");
        String handle = "reader-" + UUID.randomUUID().toString().substring(0, 8);
        var reader = joins(handle);
        talk.says(Cast.HANA, 1, "@" + handle);
        talk.says(Cast.HANA, 1, "@" + handle + " again");
        delivered.to("notification");
        reader.get(NOTIFICATIONS + "/unread").then().statusCode(200).body("count", equalTo(2));
        String id = reader.get(NOTIFICATIONS).path("items[0].id");
        reader.put(NOTIFICATIONS + "/" + id + "/read").then().statusCode(200).body("readAt", notNullValue());
        reader.get(NOTIFICATIONS + "/unread").then().body("count", equalTo(1));
        as(Cast.TOM).put(NOTIFICATIONS + "/" + id + "/read").then().statusCode(404);
        reader.put(NOTIFICATIONS + "/read").then().statusCode(204);
        reader.get(NOTIFICATIONS + "/unread").then().body("count", equalTo(0));
        reader.delete("/api/v1/me").then().statusCode(204);
    }

    @Test
    void partsFollowEachOther() {
        Conversation talk = Conversation.on("A bridge in parts");
        String handle = "parts-" + UUID.randomUUID().toString().substring(0, 8);
        var reader = joins(handle);
        for (int i = 0; i < 5; i++) {
            talk.says(Cast.HANA, 1, "@" + handle + " " + i);
        }
        delivered.to("notification");
        Response first = reader.get(NOTIFICATIONS + "?limit=3");
        assertThat(first.jsonPath().getList("items")).hasSize(3);
        Response second = reader.get(NOTIFICATIONS + "?limit=3&after=" + first.path("next"));
        assertThat(second.jsonPath().getList("items")).hasSize(2);
        assertThat((String) second.path("next")).isNull();
        List<String> all = first.path("items.id");
        assertThat(second.<List<String>>path("items.id")).doesNotContainAnyElementsOf(all);
    }

    @Test
    void whatCanNotBeSeenCanNotBeFollowed() {
        Conversation draft = Conversation.inDraft("A bridge unseen");
        as(Cast.HANA).put("/api/v1/follows/articles/" + draft.slug()).then().statusCode(404);
        as(Cast.HANA).put("/api/v1/follows/threads/" + UUID.randomUUID()).then().statusCode(404);
        as(Cast.HANA).put("/api/v1/follows/threads/x").then().statusCode(404);
        as(Cast.HANA).put("/api/v1/follows/people/nobody-at-all").then().statusCode(404);
        as(Cast.HANA).put("/api/v1/follows/planets/mars").then().statusCode(404);
        as(Cast.HANA).put("/api/v1/follows/people/hana").then().statusCode(409);
        asAnyone().put("/api/v1/follows/people/hana").then().statusCode(401);
        asAnyone().get(NOTIFICATIONS).then().statusCode(401);
    }

    @Test
    void theListSaysWhatIsFollowed() {
        Conversation talk = Conversation.on("A bridge listed");
        String handle = "lister-" + UUID.randomUUID().toString().substring(0, 8);
        var reader = joins(handle);
        reader.get("/api/v1/follows").then().statusCode(200).body("items", empty());
        reader.put("/api/v1/follows/paragraphs/" + talk.paragraph(3)).then().statusCode(204);
        reader.put("/api/v1/follows/paragraphs/" + talk.paragraph(3)).then().statusCode(204);
        reader.get("/api/v1/follows")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].kind", equalTo("paragraphs"))
                .body("items[0].label", equalTo("Paragraph 3 of A bridge listed"));
        reader.get("/api/v1/me/export").then().body("notifications.follows.size()", equalTo(1));
        reader.delete("/api/v1/me").then().statusCode(204);
    }

    private static void follows(Cast person, String what) {
        as(person).put("/api/v1/follows/" + what).then().statusCode(204);
    }

    private static void decides(String comment, String decision) {
        as(Cast.MOSES)
                .body(Map.of("decision", decision, "reason", "abuse"))
                .post(COMMENTS + comment + "/decisions")
                .then()
                .statusCode(201);
    }

    private Response list(Cast person) {
        delivered.to("notification");
        return as(person).get(NOTIFICATIONS + "?limit=100");
    }

    /** Of which comments somebody is told, and why. */
    private Map<String, String> told(Cast person) {
        List<Map<String, String>> items = list(person).path("items");
        return items.stream()
                .collect(Collectors.toMap(
                        item -> item.get("comment"), item -> item.get("type"), (one, other) -> one + " " + other));
    }
}
