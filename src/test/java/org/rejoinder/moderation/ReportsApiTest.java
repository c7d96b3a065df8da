package org.rejoinder.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.asBrowser;
import static org.rejoinder.newsroom.Newsroom.browserSession;
import static org.rejoinder.newsroom.Newsroom.formToken;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
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

/** Reports of comments and people, and the queue that they lead to. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class ReportsApiTest {

    private static final String COMMENTS = "/api/v1/comments/";
    private static final Map<String, String> ABUSE = Map.of("reason", "abuse");

    @Inject
    MockMailbox mailbox;

    private final String canary = "canary-" + UUID.randomUUID();
    private Conversation bridge;
    private String comment;

    @BeforeEach
    void faridHasSaidSomething(TestInfo test) {
        bridge = Conversation.on("Reported: " + test.getDisplayName());
        comment = bridge.says(Cast.FARID, 1, canary);
    }

    @Test
    void aReaderReportsACommentOnce() {
        flag(Cast.BRAM, ABUSE).then().statusCode(201).body("reason", equalTo("abuse"));
        flag(Cast.BRAM, ABUSE).then().statusCode(409);
        flag(Cast.TOM, Map.of("reason", "spam")).then().statusCode(201);
        asAnyone().body(ABUSE).post(COMMENTS + comment + "/flags").then().statusCode(401);
        flag(Cast.FARID, ABUSE).then().statusCode(409);
    }

    @Test
    void aReportSaysWhy() {
        flag(Cast.BRAM, Map.of()).then().statusCode(400);
        flag(Cast.BRAM, Map.of("reason", "mistake")).then().statusCode(400);
        flag(Cast.BRAM, Map.of("reason", "other")).then().statusCode(400);
        flag(Cast.BRAM, Map.of("reason", "other", "note", "It is rude.")).then().statusCode(201);
    }

    @Test
    void ofFiftyReportsAtOnceByOnePersonOneCounts() throws Exception {
        as(Cast.BRAM);
        List<Integer> answers =
                AllAtOnce.run(50, number -> flag(Cast.BRAM, ABUSE).statusCode());
        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        assertThat((Integer) card().get("reports")).isEqualTo(1);
    }

    @Test
    void reportsAreBundledInTheQueue() {
        flag(Cast.BRAM, ABUSE);
        flag(Cast.TOM, ABUSE);
        flag(Cast.LIN, Map.of("reason", "other", "note", "Unkind."));
        Map<String, Object> card = card();
        assertThat(card.get("reports")).isEqualTo(3);
        assertThat(card.get("notes")).isEqualTo(List.of("Unkind."));
        assertThat(card.get("body")).isEqualTo(canary);
    }

    @Test
    void theQueueIsForModerators() {
        as(Cast.BRAM).get("/api/v1/moderation/queue").then().statusCode(403);
        as(Cast.ADA).get("/api/v1/moderation/queue").then().statusCode(403);
        asAnyone().get("/api/v1/moderation/queue").then().statusCode(401);
        asBrowser().get("/moderation").then().statusCode(303);
        browserSession(Cast.BRAM).get("/moderation").then().statusCode(403);
    }

    @Test
    void enoughReportsTakeItFromViewUntilItIsReviewed() {
        for (Cast reader : List.of(Cast.BRAM, Cast.TOM, Cast.LIN, Cast.RAVI)) {
            flag(reader, ABUSE).then().statusCode(201);
            asAnyone().get(COMMENTS + comment).then().statusCode(200);
        }
        flag(Cast.SORA, ABUSE).then().statusCode(201);
        asAnyone().get(COMMENTS + comment).then().statusCode(404);
        as(Cast.FARID).get(COMMENTS + comment).then().body("awaiting", equalTo("several readers have reported it"));
        decide(Map.of("decision", "approve")).then().statusCode(201);
        flag(Cast.INES, ABUSE).then().statusCode(201);
        asAnyone().get(COMMENTS + comment).then().statusCode(200);
    }

    @Test
    void whoReportedIsTold() {
        flag(Cast.BRAM, ABUSE);
        decide(Map.of("decision", "hide", "reason", "abuse")).then().statusCode(201);
        assertThat(browserSession(Cast.BRAM).get("/account/moderation").asString())
                .contains("Something was done about it");
        as(Cast.MOSES)
                .get("/api/v1/moderation/queue?article=" + bridge.slug())
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void nobodyElseLearnsOfAReport() {
        flag(Cast.BRAM, Map.of("reason", "other", "note", "note-" + canary));
        for (RequestSpecification reader : List.of(as(Cast.FARID), as(Cast.TOM), as(Cast.ELLA))) {
            for (String address : List.of(
                    bridge.page(), "/comments/" + comment + "/thread", COMMENTS + comment, "/account/moderation")) {
                assertThat(reader.get(address).asString()).as(address).doesNotContain("note-" + canary);
            }
        }
    }

    @Test
    void anybodyReportsIllegalContentAndIsAnsweredByMail() {
        Response form = asBrowser().get("/comments/" + comment + "/report");
        form.then().statusCode(200);
        RequestSpecification notice = asBrowser()
                .formParam("token", formToken(form))
                .formParam("name", "A. Stranger")
                .formParam("email", "stranger@example.org")
                .formParam("explanation", "It is libel.");
        notice.post("/comments/" + comment + "/report/notice").then().statusCode(400);
        notice.formParam("goodFaith", "true")
                .post("/comments/" + comment + "/report/notice")
                .then()
                .statusCode(200);
        assertThat(mailbox.getMailsSentTo("stranger@example.org"))
                .last()
                .satisfies(mail -> assertThat(mail.getText()).contains(comment).doesNotContain(canary));
        assertThat(card().get("reports")).isEqualTo(1);
    }

    @Test
    void theFormOnThePageReportsToo() {
        RequestSpecification bram = browserSession(Cast.BRAM);
        Response form = bram.get("/comments/" + comment + "/report");
        bram.formParam("token", formToken(form))
                .formParam("reason", "hate")
                .post("/comments/" + comment + "/report")
                .then()
                .statusCode(200);
        assertThat(card().get("reports")).isEqualTo(1);
    }

    @Test
    void aPersonIsReportedOnce() {
        as(Cast.TOM).body(ABUSE).post("/api/v1/accounts/" + Cast.INES.handle() + "/flags");
        as(Cast.TOM)
                .body(ABUSE)
                .post("/api/v1/accounts/" + Cast.INES.handle() + "/flags")
                .then()
                .statusCode(409);
        as(Cast.TOM)
                .body(ABUSE)
                .post("/api/v1/accounts/nobody-at-all/flags")
                .then()
                .statusCode(404);
    }

    @Test
    void theQueueGoesOnPartByPartAndCanBeFiltered() {
        for (int i = 0; i < 3; i++) {
            bridge.says(Cast.TOM, 2, "Unreviewed " + i);
        }
        String queue = "/api/v1/moderation/queue?state=unreviewed&limit=2&article=" + bridge.slug();
        Response first = as(Cast.MOSES).get(queue);
        first.then().statusCode(200).body("items.size()", equalTo(2));
        as(Cast.MOSES)
                .get(queue + "&after=" + first.path("next"))
                .then()
                .body("items.size()", equalTo(2))
                .body("next", equalTo(null));
        as(Cast.MOSES).get(queue + "&person=farid").then().body("items.size()", equalTo(1));
        as(Cast.MOSES).get("/api/v1/moderation/queue?state=nonsense").then().statusCode(400);
    }

    @Test
    void thePageOfTheQueueDecides() {
        RequestSpecification moses = browserSession(Cast.MOSES);
        Response page = moses.get("/moderation?state=unreviewed&article=" + bridge.slug());
        assertThat(page.asString()).contains(canary, "Approve");
        moses.formParam("token", formToken(page))
                .formParam("comment", comment)
                .formParam("decision", "approve")
                .post("/moderation/decisions")
                .then()
                .statusCode(303);
        assertThat(browserSession(Cast.MOSES)
                        .get("/moderation?state=approved&article=" + bridge.slug())
                        .asString())
                .contains(canary);
    }

    private Response flag(Cast reader, Map<String, ?> report) {
        return as(reader).body(report).post(COMMENTS + comment + "/flags");
    }

    private Response decide(Map<String, ?> decision) {
        return as(Cast.MOSES).body(decision).post(COMMENTS + comment + "/decisions");
    }

    private Map<String, Object> card() {
        return as(Cast.MOSES)
                .get("/api/v1/moderation/queue?state=reported&article=" + bridge.slug())
                .then()
                .statusCode(200)
                .extract()
                .path("items[0]");
    }
}
