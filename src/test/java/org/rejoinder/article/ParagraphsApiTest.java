package org.rejoinder.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** One paragraph is changed in place; the rest of the text stays as it is. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class ParagraphsApiTest {

    private static final AtomicInteger TITLES = new AtomicInteger();

    private Conversation bridge;

    @BeforeEach
    void anOpEdIsPublished() {
        bridge = Conversation.on("A paragraph that will change " + TITLES.incrementAndGet());
    }

    @Test
    void aChangedParagraphKeepsItsIdHoweverMuchItChanges() {
        String comment = bridge.says(Cast.HANA, 5, "On the quay.");
        put(5, Map.of("text", "Lighthouse keepers earn less than clerks.", "base", 1, "note", "Keepers."))
                .then()
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("mapping[4].change", equalTo("edited"))
                .body("paragraphs", hasSize(9));
        article()
                .then()
                .body("paragraphs[4].id", equalTo(bridge.paragraph(5)))
                .body("paragraphs[4].text", equalTo("Lighthouse keepers earn less than clerks."));
        comment(comment).then().body("paragraph", equalTo(bridge.paragraph(5))).body("textChanged", equalTo(true));
        asAnyone().get(bridge.api() + "/revisions").then().body("items[0].note", equalTo("Keepers."));
    }

    @Test
    void anEmptyLineSplitsIt() {
        String plain = bridge.says(Cast.HANA, 8, "All of it.");
        String text = article().path("paragraphs[7].text");
        put(8, Map.of("text", text.replace(" A lit path", "\n\nA lit path")))
                .then()
                .statusCode(200)
                .body("mapping[7].change", equalTo("split"))
                .body("paragraphs", hasSize(10));
        comment(plain).then().body("paragraph", equalTo(bridge.paragraph(8)));
        article().then().body("paragraphs[9].id", equalTo(bridge.paragraph(9)));
    }

    @Test
    void anEmptyTextDeletesIt() {
        String comment = bridge.says(Cast.HANA, 5, "On the quay.");
        put(5, Map.of("text", "")).then().statusCode(200).body("mapping.change", hasItem("deleted"));
        article()
                .then()
                .body("paragraphs.findAll { it.deleted }.id", contains(bridge.paragraph(5)))
                .body("paragraphs.findAll { !it.deleted }", hasSize(8));
        comment(comment).then().statusCode(200).body("paragraph", equalTo(bridge.paragraph(5)));
    }

    @Test
    void aDryRunChangesNothing() {
        put(5, Map.of("text", "Otherwise.", "dryRun", true))
                .then()
                .statusCode(200)
                .body("mapping[4].change", equalTo("edited"));
        article().then().body("revision", equalTo(1));
    }

    @Test
    void theSecondOfTwoEditorsIsToldWhatIsCurrent() {
        put(5, Map.of("text", "First.", "base", 1)).then().statusCode(200);
        put(6, Map.of("text", "Second.", "base", 1))
                .then()
                .statusCode(409)
                .body("currentRevision", equalTo(2))
                .body("violations.field", contains("base"));
        article().then().body("revision", equalTo(2));
    }

    @Test
    void aParagraphThatIsGoneIsAConflictAndAnUnknownOneNotFound() {
        put(5, Map.of("text", "")).then().statusCode(200);
        put(5, Map.of("text", "Back.")).then().statusCode(409).body("violations.field", contains("paragraph"));
        as(Cast.ELLA)
                .body(Map.of("text", "Nowhere."))
                .put(bridge.api() + "/paragraphs/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        Conversation other = Conversation.on("Another text " + TITLES.incrementAndGet());
        as(Cast.ELLA)
                .body(Map.of("text", "Elsewhere."))
                .put(bridge.api() + "/paragraphs/" + other.paragraph(1))
                .then()
                .statusCode(404);
        article().then().body("revision", equalTo(2));
    }

    @Test
    void whatCannotBeTakenChangesNothing() {
        put(5, Map.of()).then().statusCode(400).body("violations.field", contains("text"));
        put(5, Map.of("text", "a\u0000b")).then().statusCode(400).body("violations.field", contains("text"));
        put(5, Map.of("text", "Other.", "mapping", List.of(Map.of("from", List.of("nobody"), "to", List.of(1)))))
                .then()
                .statusCode(400)
                .body("violations.field", contains("mapping"));
        article().then().body("revision", equalTo(1));
    }

    @Test
    void readersDoNotChangeIt() {
        as(Cast.HANA)
                .body(Map.of("text", "Mine."))
                .put(bridge.api() + "/paragraphs/" + bridge.paragraph(1))
                .then()
                .statusCode(403);
    }

    @Test
    void aDoubtfulMappingNamesTheLinesThatNeedAPerson() {
        bridge.says(Cast.HANA, 5, "On the quay.");
        List<String> texts = article().path("paragraphs.text");
        Map<String, Object> request = new HashMap<>();
        request.put("format", "text");
        request.put(
                "source",
                article().path("title") + "\n\n"
                        + String.join("\n\n", texts)
                                .replace(texts.get(4), "Lighthouse keepers earn less than clerks."));
        as(Cast.ELLA)
                .body(request)
                .post(bridge.api() + "/revisions")
                .then()
                .statusCode(409)
                .body("currentRevision", equalTo(1))
                .body("mapping", hasSize(1))
                .body("mapping[0].change", equalTo("asks"))
                .body("mapping[0].from", contains(bridge.paragraph(5)))
                .body("mapping[0].comments", equalTo(1))
                .body("detail", containsString(bridge.paragraph(5)));
        assertThat((Integer) article().path("revision")).isEqualTo(1);
    }

    private Response put(int paragraph, Map<String, ?> change) {
        return as(Cast.ELLA).body(change).put(bridge.api() + "/paragraphs/" + bridge.paragraph(paragraph));
    }

    private Response article() {
        return asAnyone().get(bridge.api());
    }

    private static Response comment(String id) {
        return asAnyone().get("/api/v1/comments/" + id);
    }
}
