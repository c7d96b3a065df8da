package org.rejoinder.comment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.joins;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.event.Delivered;
import org.rejoinder.newsroom.AllAtOnce;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class UnreadApiTest {

    @Inject
    Delivered delivered;

    @Inject
    Visibility visibility;

    @Inject
    Comments comments;

    @Inject
    LastVisits visits;

    @Test
    void atTheFirstVisitNothingIsNew() {
        Conversation talk = Conversation.on("Unread at first");
        talk.says(Cast.HANA, 1, "Before anybody came.");
        unread(Cast.TOM, talk)
                .then()
                .statusCode(200)
                .body("position", nullValue())
                .body("newCount", equalTo(0))
                .body("comments", empty());
    }

    @Test
    void whatCameSinceIsNewAndWhatWasThereIsNot() {
        Conversation talk = Conversation.on("Unread since");
        talk.says(Cast.HANA, 1, "Before.");
        sees(Cast.TOM, talk);
        String first = talk.says(Cast.HANA, 1, "After.");
        String second = talk.replies(Cast.LIN, first, "A reply after.");
        unread(Cast.TOM, talk)
                .then()
                .body("newCount", equalTo(2))
                .body("more", equalTo(false))
                .body("comments", containsInAnyOrder(first, second));
        sees(Cast.TOM, talk).then().statusCode(200).body("newCount", equalTo(0));
    }

    @Test
    void onesOwnCommentsAreNeverNew() {
        Conversation talk = Conversation.on("Unread by oneself");
        sees(Cast.TOM, talk);
        sees(Cast.HANA, talk);
        talk.says(Cast.TOM, 1, "Mine.");
        unread(Cast.TOM, talk).then().body("newCount", equalTo(0));
        unread(Cast.HANA, talk).then().body("newCount", equalTo(1));
    }

    @Test
    void whatIsNotVisibleIsNotCountedUntilItIs() {
        Conversation talk = Conversation.on("Unread and unseen");
        sees(Cast.TOM, talk);
        String hidden = talk.says(Cast.HANA, 1, "Hidden soon.");
        String withdrawn = talk.says(Cast.HANA, 1, "Withdrawn soon.");
        QuarkusTransaction.requiringNew().run(() -> visibility.hide(comment(hidden), UUID.randomUUID()));
        as(Cast.HANA).delete("/api/v1/comments/" + withdrawn).then().statusCode(204);
        unread(Cast.TOM, talk).then().body("newCount", equalTo(0));
        sees(Cast.TOM, talk);
        QuarkusTransaction.requiringNew().run(() -> visibility.restore(comment(hidden), UUID.randomUUID()));
        unread(Cast.TOM, talk).then().body("comments", contains(hidden));
    }

    @Test
    void aCommentThatWaitedIsNewWhenItIsApproved() {
        Conversation talk = Conversation.on("Unread and approved");
        as(Cast.MOSES)
                .body(Map.of("mode", "approve"))
                .put(talk.api() + "/modes")
                .then()
                .statusCode(200);
        String held = talk.says(Cast.HANA, 1, "Waiting.");
        sees(Cast.TOM, talk);
        QuarkusTransaction.requiringNew().run(() -> visibility.approve(comment(held), UUID.randomUUID()));
        unread(Cast.TOM, talk).then().body("comments", contains(held));
    }

    @Test
    void theBoundaryNeverGoesBack() {
        Conversation talk = Conversation.on("Unread in two tabs");
        talk.says(Cast.HANA, 1, "Seen by both.");
        long early = sees(Cast.TOM, talk).jsonPath().getLong("position");
        talk.says(Cast.HANA, 1, "Seen by the second.");
        long late = sees(Cast.TOM, talk).jsonPath().getLong("position");
        assertThat(late).isGreaterThan(early);
        seesUpTo(Cast.TOM, talk, early)
                .then()
                .statusCode(200)
                .body("position", equalTo((int) late))
                .body("newCount", equalTo(0));
    }

    @Test
    void theBoundaryNeverRunsAheadOfTheLog() {
        Conversation talk = Conversation.on("Unread from the future");
        seesUpTo(Cast.TOM, talk, Long.MAX_VALUE).then().statusCode(200);
        String later = talk.says(Cast.HANA, 1, "Later all the same.");
        unread(Cast.TOM, talk).then().body("comments", contains(later));
        seesUpTo(Cast.TOM, talk, -1).then().statusCode(400);
    }

    @Test
    void ofTwentyWhoLeaveAtOnceTheFurthestCounts() throws Exception {
        Conversation talk = Conversation.on("Unread by twenty");
        talk.says(Cast.HANA, 1, "Seen.");
        delivered.toTheLog();
        RequestSpecification reader = joins("leaves-twenty-times");
        List<Integer> answers = AllAtOnce.run(
                20,
                i -> given(reader)
                        .body(Map.of("position", i == 7 ? Integer.MAX_VALUE : i))
                        .put(talk.api() + "/seen")
                        .statusCode());
        assertThat(answers).containsOnly(200);
        given(reader).get(talk.api() + "/seen").then().body("newCount", equalTo(0));
    }

    @Test
    void manyNewOnesAreCountedUpToALimit() {
        Conversation talk = Conversation.on("Unread by the hundred");
        sees(Cast.TOM, talk);
        for (int i = 0; i < 101; i++) {
            talk.says(Cast.HANA, 1, "One of very many, number " + i);
        }
        unread(Cast.TOM, talk).then().body("newCount", equalTo(101)).body("more", equalTo(false));
    }

    @Test
    void itIsNobodyElsesAndNothingForStrangers() {
        Conversation talk = Conversation.on("Unread by strangers");
        asAnyone().get(talk.api() + "/seen").then().statusCode(401);
        asAnyone().put(talk.api() + "/seen").then().statusCode(401);
        as(Cast.TOM).get("/api/v1/articles/no-such-article/seen").then().statusCode(404);
        as(Cast.TOM).put(talk.api() + "/seen?room=" + UUID.randomUUID()).then().statusCode(404);
        as(Cast.TOM)
                .put(Conversation.inDraft("Unread draft").api() + "/seen")
                .then()
                .statusCode(404);
    }

    @Test
    void whatSomebodySawIsInTheirDataAndIsErasedWithThem() {
        Conversation talk = Conversation.on("Unread and erased");
        RequestSpecification reader = joins("read-and-gone");
        given(reader).put(talk.api() + "/seen").then().statusCode(200);
        String article = asAnyone().get(talk.api()).path("id");
        given(reader).get("/api/v1/me/export").then().body("visits.article", hasItem(article));
        assertThat(visitsTo(article)).isEqualTo(1);
        given(reader).delete("/api/v1/me").then().statusCode(204);
        assertThat(visitsTo(article)).isZero();
    }

    private long visitsTo(String article) {
        return QuarkusTransaction.requiringNew().call(() -> visits.count("key.article", UUID.fromString(article)));
    }

    private Comment comment(String id) {
        return comments.findById(UUID.fromString(id));
    }

    private Response unread(Cast reader, Conversation talk) {
        delivered.toTheLog();
        return as(reader).get(talk.api() + "/seen");
    }

    private Response sees(Cast reader, Conversation talk) {
        delivered.toTheLog();
        return as(reader).put(talk.api() + "/seen");
    }

    private static Response seesUpTo(Cast reader, Conversation talk, long position) {
        return as(reader).body(Map.of("position", position)).put(talk.api() + "/seen");
    }
}
