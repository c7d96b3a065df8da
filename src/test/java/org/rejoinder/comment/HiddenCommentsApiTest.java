package org.rejoinder.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.browserSession;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.Newsroom;
import org.rejoinder.newsroom.PostgreSql;

/** Farid's comment is hidden, edited words and all. Its words are looked for at every address, by everybody. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class HiddenCommentsApiTest {

    private static final String COMMENTS = "/api/v1/comments/";

    @Inject
    Visibility visibility;

    @Inject
    Comments comments;

    /** Of its own in each test: what another test has rightfully made readable again is not looked for. */
    private final String canary = "canary-" + UUID.randomUUID();

    private Conversation bridge;
    private String answered;
    private String reply;
    private String alone;

    @BeforeEach
    void faridsCommentsAreHidden(TestInfo test) {
        bridge = Conversation.on("Hidden: " + test.getDisplayName());
        answered = saysAndEdits(canary + " with replies");
        reply = bridge.replies(Cast.TOM, answered, "I do not agree.");
        alone = saysAndEdits(canary + " alone");
        hide(answered);
        hide(alone);
    }

    @Test
    void theWordsAreInNoAnswerToAnybodyElse() {
        for (String address : addresses()) {
            assertNoCanary(Newsroom.asBrowser(), address);
            assertNoCanary(as(Cast.BRAM), address);
            assertNoCanary(as(Cast.TOM), address);
            assertNoCanary(as(Cast.CARLA), address);
            assertNoCanary(as(Cast.ELLA), address);
            assertNoCanary(as(Cast.ADA), address);
        }
    }

    @Test
    void aBrowserDoesNotGetThemEither() {
        for (String address : addresses()) {
            assertNoCanary(browserSession(Cast.BRAM), address);
        }
    }

    @Test
    void theNameOfTheAuthorIsNotBesideThePlaceholder() {
        asAnyone()
                .get(COMMENTS + answered)
                .then()
                .statusCode(200)
                .body("status", equalTo("hidden"))
                .body("author", nullValue())
                .body("body", nullValue())
                .body("html", nullValue())
                .body("quote", nullValue())
                .body("kind", nullValue())
                .body("editedAt", nullValue());
        assertThat(Newsroom.asBrowser().get(bridge.page()).asString()).doesNotContain("Farid", "@farid");
    }

    @Test
    void whatIsHiddenAndUnansweredIsNotThereForOthers() {
        asAnyone().get(COMMENTS + alone).then().statusCode(404);
        as(Cast.BRAM).get(COMMENTS + alone).then().statusCode(404);
        as(Cast.ADA).get(COMMENTS + alone).then().statusCode(404);
        Newsroom.asBrowser().get("/comments/" + alone).then().statusCode(404);
        Newsroom.asBrowser().get(bridge.page() + "?comment=" + alone).then().statusCode(404);
        as(Cast.BRAM).body(Map.of("body", "x")).put(COMMENTS + alone).then().statusCode(404);
        as(Cast.BRAM).delete(COMMENTS + alone).then().statusCode(404);
    }

    @Test
    void theHistoryIsNotThereForOthers() {
        asAnyone().get(COMMENTS + answered + "/history").then().statusCode(404);
        as(Cast.BRAM).get(COMMENTS + answered + "/history").then().statusCode(404);
        Newsroom.asBrowser().get("/comments/" + answered + "/history").then().statusCode(404);
    }

    @Test
    void itsAuthorReadsIt() {
        assertReadBy(Cast.FARID);
    }

    @Test
    void aModeratorReadsIt() {
        assertReadBy(Cast.MOSES);
    }

    @Test
    void itsPlaceSaysThatItWasHidden() {
        assertThat(Newsroom.asBrowser().get(bridge.page()).asString())
                .contains("[hidden by a moderator]", "I do not agree.");
        assertThat(browserSession(Cast.MOSES).get(bridge.page()).asString()).contains(canary + " with replies");
    }

    @Test
    void itsLastingAddressShowsTheAuthorTheWords() {
        for (String id : List.of(answered, alone)) {
            assertThat(browserSession(Cast.FARID)
                            .get(bridge.page() + "?comment=" + id)
                            .asString())
                    .contains(canary, "Hidden by a moderator; others");
        }
    }

    @Test
    void nobodyAnswersIt() {
        bridge.sends(Cast.BRAM, Map.of("paragraph", bridge.paragraph(1), "parent", answered, "body", "Why?"))
                .then()
                .statusCode(409);
    }

    @Test
    void itsAuthorDoesNotEditItButMayWithdrawIt() {
        as(Cast.FARID)
                .body(Map.of("body", "Mild."))
                .put(COMMENTS + answered)
                .then()
                .statusCode(409);
        as(Cast.FARID).delete(COMMENTS + answered).then().statusCode(204);
        as(Cast.MOSES)
                .get(COMMENTS + answered)
                .then()
                .body("status", equalTo("withdrawn"))
                .body("body", nullValue());
    }

    @Test
    void itIsNotCounted() {
        asAnyone().get(bridge.api()).then().body("commentCount", equalTo(1));
        asAnyone()
                .get(bridge.api() + "/comments")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].replies[0].id", equalTo(reply));
    }

    @Test
    void restoredItIsReadByEverybodyAgain() {
        visibility.restore(comment(alone), UUID.randomUUID());
        asAnyone().get(COMMENTS + alone).then().statusCode(200).body("body", containsString(canary + " alone"));
        assertThat(Newsroom.asBrowser().get(bridge.page()).asString()).contains(canary + " alone", "Farid Haddad");
    }

    private List<String> addresses() {
        return List.of(
                "/",
                "/@farid",
                bridge.page(),
                bridge.page() + "?sort=newest",
                bridge.page() + "?comment=" + answered,
                bridge.page() + "?comment=" + reply,
                bridge.page() + "?comment=" + alone,
                bridge.page() + "/comments",
                "/paragraphs/" + bridge.paragraph(1),
                "/paragraphs/" + bridge.paragraph(1) + "?after=00000000-0000-7000-8000-000000000001",
                "/comments/" + answered,
                "/comments/" + answered + "/thread",
                "/comments/" + answered + "/history",
                "/comments/" + answered + "/reply",
                "/comments/" + answered + "/edit",
                "/comments/" + answered + "/withdraw",
                "/comments/" + reply + "/thread",
                "/comments/" + reply + "/reply",
                "/comments/" + alone + "/thread",
                "/api/v1/articles",
                bridge.api(),
                bridge.api() + "/comments",
                bridge.api() + "/comments?sort=newest&paragraph=" + bridge.paragraph(1),
                COMMENTS + answered,
                COMMENTS + answered + "/replies",
                COMMENTS + answered + "/history",
                COMMENTS + alone,
                COMMENTS + alone + "/replies",
                COMMENTS + alone + "/history",
                COMMENTS + reply,
                "/api/v1/me/export");
    }

    private void assertNoCanary(RequestSpecification reader, String address) {
        assertThat(reader.urlEncodingEnabled(false).get(address).asString())
                .as(address)
                .doesNotContain(canary);
    }

    private void assertReadBy(Cast reader) {
        for (String id : List.of(answered, alone)) {
            as(reader)
                    .get(COMMENTS + id)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("hidden"))
                    .body("body", containsString(canary))
                    .body("author.handle", equalTo("farid"));
            as(reader).get(COMMENTS + id + "/history").then().statusCode(200).body("size()", equalTo(2));
        }
    }

    private String saysAndEdits(String words) {
        String id = bridge.sends(
                        Cast.FARID,
                        Map.of(
                                "paragraph",
                                bridge.paragraph(1),
                                "body",
                                words,
                                "kind",
                                "objects",
                                "quote",
                                Map.of("exact", "two towns")))
                .path("id");
        as(Cast.FARID)
                .body(Map.of("body", words + ", edited"))
                .put(COMMENTS + id)
                .then()
                .statusCode(200);
        return id;
    }

    private void hide(String id) {
        visibility.hide(comment(id), UUID.randomUUID());
    }

    private Comment comment(String id) {
        return QuarkusTransaction.requiringNew().call(() -> comments.findById(UUID.fromString(id)));
    }
}
