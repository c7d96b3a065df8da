package org.rejoinder.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.asBrowser;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.AllAtOnce;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.Newsroom;
import org.rejoinder.newsroom.PostgreSql;

/**
 * A word that stands nowhere else is sought at every door, by everybody who isn't to read it, at once after a moderator has
 * decided: pages, API, feeds, search, histories, exports of others, and the moderators' own pages.
 */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class SideDoorsApiTest {

    private static final String COMMENTS = "/api/v1/comments/";

    private static final Map<Cast, RequestSpecification> WINDOWS = new EnumMap<>(Cast.class);

    private final String canary = "canary" + UUID.randomUUID().toString().replace("-", "");
    private Conversation talk;

    @BeforeEach
    void anOpEd(TestInfo test) {
        talk = Conversation.on("Side doors: " + test.getDisplayName());
    }

    @Test
    void aHiddenCommentIsBehindNoDoor() throws Exception {
        String id = said();
        decide(id, Map.of("decision", "hide", "reason", "abuse", "note", canary));
        assertThatNobodyReadsIt(id, false);
    }

    @Test
    void aRejectedCommentIsBehindNoDoor() throws Exception {
        review();
        String id = said();
        decide(id, Map.of("decision", "reject", "reason", "abuse", "note", canary));
        assertThatNobodyReadsIt(id, false);
    }

    @Test
    void aPendingCommentIsBehindNoDoor() throws Exception {
        review();
        assertThatNobodyReadsIt(said(), false);
    }

    @Test
    void aRemovedCommentIsBehindNoDoorForAnybody() throws Exception {
        String id = said();
        decide(id, Map.of("decision", "remove", "reason", "illegal"));
        assertThatNobodyReadsIt(id, true);
    }

    @Test
    void aCommentThatEnoughReadersReportedIsBehindNoDoor() throws Exception {
        String id = said();
        for (Cast reader : List.of(Cast.BRAM, Cast.TOM, Cast.LIN, Cast.RAVI, Cast.SORA)) {
            as(reader).body(Map.of("reason", "hate")).post(COMMENTS + id + "/flags");
        }
        assertThatNobodyReadsIt(id, false);
    }

    @Test
    void whatAModeratorEditedAwayIsBehindNoDoor() throws Exception {
        String id = said();
        decide(
                id,
                Map.of("decision", "edit", "reason", "private-information", "note", "A name went.", "body", "Mild."));
        assertThatNobodyReadsIt(id, false);
    }

    @Test
    void theDoorsAreOpenWhileNothingIsDecided() {
        String id = said();
        long open = doors(id).stream()
                .filter(door -> read(asAnyone(), door).contains(canary)
                        || read(asBrowser(), door).contains(canary))
                .count();
        assertThat(open).isGreaterThan(15);
    }

    private void assertThatNobodyReadsIt(String id, boolean notEvenTheirs) throws Exception {
        List<RequestSpecification> readers = new ArrayList<>();
        readers.add(asAnyone());
        readers.add(asBrowser());
        for (Cast reader : List.of(Cast.BRAM, Cast.ELLA, Cast.CARLA, Cast.ADA)) {
            readers.add(as(reader));
            readers.add(window(reader));
        }
        if (notEvenTheirs) {
            readers.add(as(Cast.FARID));
            readers.add(window(Cast.FARID));
            readers.add(as(Cast.MOSES));
            readers.add(window(Cast.MOSES));
        }
        List<String> doors = doors(id);
        List<List<String>> open = AllAtOnce.run(
                readers.size(),
                number -> doors.stream()
                        .filter(door -> read(readers.get(number), door).contains(canary))
                        .toList());
        assertThat(open).as("doors behind which it is").allMatch(List::isEmpty);
    }

    /** Signed in once: passwords are hashed slowly on purpose. */
    private static synchronized RequestSpecification window(Cast reader) {
        return RestAssured.given(WINDOWS.computeIfAbsent(reader, Newsroom::browserSession))
                .redirects()
                .follow(false);
    }

    /** What was asked for stands in the page of the search itself; only what was found counts. */
    private String read(RequestSpecification reader, String door) {
        String answer = reader.urlEncodingEnabled(false).get(door).asString();
        return door.contains("q=") ? answer.replace("q=" + canary, "").replace("\"" + canary + "\"", "") : answer;
    }

    private List<String> doors(String id) {
        return List.of(
                "/",
                "/@farid",
                "/@farid/comments.atom",
                "/@farid/comments.json",
                "/comments.atom",
                "/comments.json",
                talk.page(),
                talk.page() + "?sort=newest",
                talk.page() + "?sort=best",
                talk.page() + "?comment=" + id,
                talk.page() + "/comments",
                talk.page() + "/comments.atom",
                talk.page() + "/comments.json",
                talk.page() + "/revisions",
                "/paragraphs/" + talk.paragraph(1),
                "/paragraphs/" + talk.paragraph(1) + "/comments.atom",
                "/paragraphs/" + talk.paragraph(1) + "/comments.json",
                "/comments/" + id,
                "/comments/" + id + "/thread",
                "/comments/" + id + "/history",
                "/comments/" + id + "/changes",
                "/comments/" + id + "/reply",
                "/comments/" + id + "/report",
                "/comments/" + id + "/vote",
                "/comments/" + id + "/review",
                "/comments/" + id + "/review/thread",
                "/moderation",
                "/moderation?state=pending",
                "/moderation?state=rejected",
                "/moderation/log",
                "/account/moderation",
                "/transparency",
                "/transparency/decisions.csv",
                "/api/v1/articles",
                talk.api(),
                talk.api() + "/comments",
                talk.api() + "/comments?sort=newest",
                talk.api() + "/comments?sort=best&paragraph=" + talk.paragraph(1),
                talk.api() + "/revisions",
                COMMENTS + id,
                COMMENTS + id + "/replies",
                COMMENTS + id + "/history",
                "/api/v1/search?q=" + canary,
                "/api/v1/search?q=" + canary + "&article=" + talk.slug(),
                "/api/v1/me",
                "/api/v1/me/export",
                "/api/v1/me/moderation",
                "/api/v1/moderation/queue?state=rejected",
                "/api/v1/moderation/queue?state=pending",
                "/api/v1/moderation/queue?state=unreviewed&limit=100");
    }

    private String said() {
        Response posted = talk.sends(
                Cast.FARID,
                Map.of(
                        "paragraph",
                        talk.paragraph(1),
                        "body",
                        "Rude words, " + canary,
                        "quote",
                        Map.of("exact", "two towns")));
        String id = posted.then().statusCode(201).extract().path("id");
        as(Cast.FARID).body(Map.of("body", "Ruder words, " + canary)).put(COMMENTS + id);
        return id;
    }

    private void review() {
        as(Cast.MOSES)
                .body(Map.of("mode", "approve"))
                .put(talk.api() + "/modes")
                .then()
                .statusCode(200);
    }

    private static void decide(String id, Map<String, ?> decision) {
        as(Cast.MOSES).body(decision).post(COMMENTS + id + "/decisions").then().statusCode(201);
    }
}
