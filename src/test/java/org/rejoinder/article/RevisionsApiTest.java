package org.rejoinder.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.asBrowser;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.AllAtOnce;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.OpEdFiles;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class RevisionsApiTest {

    private static final AtomicInteger TITLES = new AtomicInteger();

    private Conversation bridge;
    private String source;

    @BeforeEach
    void anOpEdIsPublished() {
        String title = "A text that will change " + TITLES.incrementAndGet();
        bridge = Conversation.on(title);
        source = OpEdFiles.harbourBridge(title);
    }

    @Test
    void anEditedParagraphKeepsItsIdAndItsComments() {
        String comment = quotes(6, "no bridge has ever waited", "Nor has the ferry.");
        revise(source.replace("two floods and one strike", "three floods and one strike"), 1)
                .then()
                .statusCode(201)
                .body("revision", equalTo(2))
                .body(
                        "mapping.change",
                        contains("same", "same", "same", "same", "same", "edited", "same", "same", "same"))
                .body("mapping[5].comments", equalTo(1));
        article()
                .then()
                .body("revision", equalTo(2))
                .body("paragraphs.id", equalTo(ids()))
                .body("paragraphs[5].commentCount", equalTo(1));
        comment(comment)
                .then()
                .body("paragraph", equalTo(bridge.paragraph(6)))
                .body("revision", equalTo(1))
                .body("textChanged", equalTo(true))
                .body("quoteState", equalTo("same"));
        String page = asBrowser().get(bridge.page()).asString();
        assertThat(page).contains("three floods").contains("text changed since");
        assertThat(asBrowser().get("/comments/" + comment + "/changes").asString())
                .contains("<del>two</del><ins>three</ins>");
    }

    @Test
    void aDryRunChangesNothing() {
        bridge.says(Cast.HANA, 6, "At stake.");
        Map<String, Object> dry = request(source.replace("one strike", "two strikes"), 1);
        dry.put("dryRun", true);
        send(dry)
                .then()
                .statusCode(200)
                .body("base", equalTo(1))
                .body("revision", nullValue())
                .body("asks", equalTo(false))
                .body("commentsAtStake", equalTo(1))
                .body("mapping[5].from", contains(bridge.paragraph(6)))
                .body("mapping[5].to", contains(6))
                .body("mapping[5].diff.kind", hasItem("INSERTED"));
        article().then().body("revision", equalTo(1)).body("paragraphs[5].text", containsString("one strike"));
    }

    @Test
    void aStaleBaseIsRefused() {
        revise(source.replace("one strike", "two strikes"), 1).then().statusCode(201);
        revise(source.replace("one strike", "no strike"), 1)
                .then()
                .statusCode(409)
                .body("violations.field", contains("base"))
                .body("detail", containsString("2"));
        article().then().body("revision", equalTo(2)).body("paragraphs[5].text", containsString("two strikes"));
    }

    @Test
    void ofEditorsWhoSaveAtOnceOneIsFirst() throws Exception {
        List<Integer> statuses = AllAtOnce.run(
                4, i -> revise(source.replace("one strike", i + " strikes"), 1).statusCode());
        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        article().then().body("revision", equalTo(2));
    }

    @Test
    void afterASplitCommentsFollowTheirWords() {
        String first = quotes(8, "Whoever has missed the last boat", "I have.");
        String second = quotes(8, "worth more to a nurse", "So it is.");
        String reply = bridge.replies(Cast.TOM, second, "I am one.");
        String plain = bridge.says(Cast.HANA, 8, "All of it.");
        revise(source.replace(" A lit path", "\n\nA lit path"), 1)
                .then()
                .statusCode(201)
                .body("mapping[7].change", equalTo("split"))
                .body("mapping[7].to", contains(8, 9));
        List<String> now = article().path("paragraphs.id");
        assertThat(now).hasSize(10);
        assertThat(now.get(7)).isEqualTo(bridge.paragraph(8));
        assertLies(first, now.get(7));
        assertLies(plain, now.get(7));
        assertLies(second, now.get(8));
        assertLies(reply, now.get(8));
        article()
                .then()
                .body("paragraphs.commentCount", contains(0, 0, 0, 0, 0, 0, 0, 2, 2, 0))
                .body("commentCount", equalTo(4));
        asAnyone()
                .get(bridge.api() + "/comments?paragraph=" + now.get(8))
                .then()
                .body("items.id", contains(second))
                .body("items[0].replies.id", contains(reply));
        restore(1).then().statusCode(201);
        article().then().body("paragraphs.id", equalTo(ids())).body("paragraphs[7].commentCount", equalTo(4));
        assertLies(second, bridge.paragraph(8));
        comment(second).then().body("quoteState", equalTo("same")).body("textChanged", equalTo(false));
    }

    @Test
    void theEditorSaysWhichPartKeepsTheRest() {
        String plain = bridge.says(Cast.HANA, 8, "All of it.");
        Map<String, Object> request = request(source.replace(" A lit path", "\n\nA lit path"), 1);
        request.put("mapping", List.of(line(List.of(bridge.paragraph(8)), List.of(9, 8))));
        send(request).then().statusCode(201);
        article().then().body("paragraphs[8].id", equalTo(bridge.paragraph(8)));
        assertLies(plain, bridge.paragraph(8));
    }

    @Test
    void afterAMergeBothDiscussionsStandUnderOneParagraph() {
        String first = bridge.says(Cast.HANA, 4, "On the engineers.");
        String second = bridge.says(Cast.TOM, 5, "On the quay.");
        String reply = bridge.replies(Cast.HANA, second, "Indeed.");
        String merged = source.replace("live with one.\n\nOn the quay", "live with one. On the quay");
        revise(merged, 1).then().statusCode(201).body("mapping[3].change", equalTo("merged"));
        article().then().body("paragraphs", hasSize(8)).body("paragraphs[3].commentCount", equalTo(3));
        for (String id : List.of(first, second, reply)) {
            assertLies(id, bridge.paragraph(4));
            assertThat(asBrowser().get(bridge.page() + "?comment=" + id).asString())
                    .containsOnlyOnce("id=\"c-" + id);
        }
        asBrowser()
                .get("/paragraphs/" + bridge.paragraph(5))
                .then()
                .statusCode(303)
                .header("Location", containsString(bridge.paragraph(4)));
        bridge.replies(Cast.TOM, reply, "Meanwhile.");
        bridge.sends(Cast.SORA, Map.of("paragraph", bridge.paragraph(5), "body", "From an old page."))
                .then()
                .statusCode(201)
                .body("paragraph", equalTo(bridge.paragraph(4)));
        revise(source, 2).then().statusCode(201).body("mapping[3].change", equalTo("split"));
        article()
                .then()
                .body("paragraphs.id", equalTo(ids()))
                .body("paragraphs[4].commentCount", equalTo(3))
                .body("commentCount", equalTo(5));
        assertLies(first, bridge.paragraph(4));
        assertLies(reply, bridge.paragraph(5));
    }

    @Test
    void commentsWrittenDuringAMergeAreNotLost() throws Exception {
        bridge.says(Cast.HANA, 5, "Before.");
        String merged = source.replace("live with one.\n\nOn the quay", "live with one. On the quay");
        List<Integer> statuses = AllAtOnce.run(
                8,
                i -> i == 3
                        ? revise(merged, 1).statusCode()
                        : bridge.sends(Cast.TOM, bridge.words(5, "During " + i)).statusCode());
        assertThat(statuses.get(3)).isEqualTo(201);
        assertThat(statuses).isSubsetOf(201, 409);
        int kept = (int) statuses.stream().filter(status -> status == 201).count();
        article().then().body("paragraphs", hasSize(8)).body("paragraphs[3].commentCount", equalTo(kept));
        asAnyone()
                .get(bridge.api() + "/comments?limit=100&paragraph=" + bridge.paragraph(4))
                .then()
                .body("items", hasSize(kept));
    }

    @Test
    void aDeletedParagraphStaysAsAStubWithItsDiscussion() {
        String comment = quotes(5, "the pier of ’84", "Never again.");
        revise(without("On the quay"), 1).then().statusCode(201).body("mapping.change", hasItem("deleted"));
        article()
                .then()
                .body("paragraphs", hasSize(9))
                .body("paragraphs[4].id", equalTo(bridge.paragraph(5)))
                .body("paragraphs[4].deleted", equalTo(true))
                .body("paragraphs[4].number", nullValue())
                .body("paragraphs[4].commentCount", equalTo(1))
                .body("paragraphs[5].number", equalTo(5));
        comment(comment).then().body("quoteState", equalTo("gone")).body("quote.exact", equalTo("the pier of ’84"));
        String page = asBrowser().get(bridge.page()).asString();
        assertThat(page)
                .contains("class=\"para deleted\" data-paragraph=\"" + bridge.paragraph(5))
                .contains("These words are no longer in the text")
                .contains("id=\"c-" + comment);
        asBrowser()
                .get("/paragraphs/" + bridge.paragraph(5))
                .then()
                .statusCode(200)
                .body(containsString("Never again."));
        bridge.sends(Cast.TOM, bridge.words(5, "Too late.")).then().statusCode(400);
        bridge.replies(Cast.TOM, comment, "Still to be answered.");
        revise(source, 2).then().statusCode(201).body("mapping[4].change", equalTo("restored"));
        article().then().body("paragraphs.id", equalTo(ids())).body("paragraphs[4].commentCount", equalTo(2));
        comment(comment).then().body("quoteState", equalTo("same"));
    }

    @Test
    void aDeletedParagraphWithoutCommentsIsNotListed() {
        revise(without("On the quay"), 1).then().statusCode(201);
        article().then().body("paragraphs", hasSize(8)).body("paragraphs.deleted", everyItem(nullValue()));
    }

    @Test
    void whatNobodyCanKnowIsAsked() {
        bridge.says(Cast.HANA, 5, "On the quay.");
        String replaced = source.replaceAll(
                "On the quay they shake.*",
                "Lighthouse keepers earn less than clerks, although their nights are longer.");
        revise(replaced, 1)
                .then()
                .statusCode(409)
                .body("violations.field", contains("mapping"))
                .body("detail", containsString(bridge.paragraph(5)));
        article().then().body("revision", equalTo(1));
        Map<String, Object> rewritten = request(replaced, 1);
        rewritten.put("mapping", List.of(line(List.of(bridge.paragraph(5)), List.of(5))));
        send(rewritten).then().statusCode(201);
        article().then().body("paragraphs.id", equalTo(ids())).body("paragraphs[4].commentCount", equalTo(1));
    }

    @Test
    void aPersonMaySayThatAParagraphWasReplaced() {
        String comment = bridge.says(Cast.HANA, 5, "On the quay.");
        String replaced = source.replaceAll(
                "On the quay they shake.*",
                "Lighthouse keepers earn less than clerks, although their nights are longer.");
        Map<String, Object> request = request(replaced, 1);
        request.put("mapping", List.of(line(List.of(bridge.paragraph(5)), List.of()), line(List.of(), List.of(5))));
        send(request).then().statusCode(201);
        article().then().body("paragraphs", hasSize(10)).body("paragraphs.id", hasItem(bridge.paragraph(5)));
        assertLies(comment, bridge.paragraph(5));
    }

    @Test
    void aMovedParagraphTakesItsCommentsAlong() {
        String comment = bridge.says(Cast.HANA, 7, "The money first.");
        String money = source.lines()
                .filter(line -> line.startsWith("Second, the money"))
                .findFirst()
                .orElseThrow();
        String moved = source.replace(money + "\n\n", "").replace("Never before", money + "\n\nNever before");
        revise(moved, 1).then().statusCode(201).body("mapping.change", hasItem("moved"));
        article().then().body("paragraphs[1].id", equalTo(bridge.paragraph(7)));
        assertLies(comment, bridge.paragraph(7));
    }

    @Test
    void aBadMappingIsRefusedAndChangesNothing() {
        String five = bridge.paragraph(5);
        for (List<Map<String, Object>> mapping : List.of(
                List.of(line(List.of("00000000-0000-7000-8000-000000000000"), List.of(5))),
                List.of(line(List.of("nonsense"), List.of(5))),
                List.of(line(
                        List.of(Conversation.on("Elsewhere " + TITLES.incrementAndGet())
                                .paragraph(1)),
                        List.of(5))),
                List.of(line(List.of(five), List.of(10))),
                List.of(line(List.of(five), List.of(0))),
                List.of(line(List.of(five), List.of(5)), line(List.of(five), List.of(6))),
                List.of(line(List.of(five), List.of(5)), line(List.of(bridge.paragraph(6)), List.of(5))),
                List.of(line(List.of(five, bridge.paragraph(6)), List.of(5, 6))),
                List.of(line(List.of(), List.of())))) {
            Map<String, Object> request = request(source.replace("one strike", "two strikes"), 1);
            request.put("mapping", mapping);
            send(request).then().statusCode(400).body("violations.field", contains("mapping"));
        }
        article().then().body("revision", equalTo(1)).body("paragraphs[5].text", containsString("one strike"));
    }

    @Test
    void whatIsNoOpEdIsRefusedAndChangesNothing() {
        for (String bad : List.of("", "  \n", "Only a title", "a\u0000b")) {
            revise(bad, 1).then().statusCode(400).body("violations.field", contains("source"));
        }
        Map<String, Object> request = request(source, 1);
        request.put("format", "pdf");
        send(request).then().statusCode(400).body("violations.field", contains("format"));
        request = request(source, 1);
        request.put("note", "x".repeat(2_001));
        send(request).then().statusCode(400).body("violations.field", contains("note"));
        request = request(source, 1);
        request.put("cause", bridge.paragraph(1));
        send(request).then().statusCode(400).body("violations.field", contains("cause"));
        article().then().body("revision", equalTo(1));
    }

    @Test
    void revisionsAreListedAndReadable() {
        String cause = bridge.says(Cast.HANA, 6, "It was two strikes.");
        Map<String, Object> request = request(source.replace("one strike", "two strikes"), 1);
        request.put("note", "A reader counted the strikes.");
        request.put("cause", cause);
        send(request).then().statusCode(201);
        asAnyone()
                .get(bridge.api() + "/revisions")
                .then()
                .statusCode(200)
                .body("items.revision", contains(2, 1))
                .body("items[0].note", equalTo("A reader counted the strikes."))
                .body("items[0].cause", equalTo(cause));
        asAnyone()
                .get(bridge.api() + "/revisions/1")
                .then()
                .statusCode(200)
                .body("paragraphs[5].text", containsString("one strike"))
                .body("current", equalTo(false));
        asAnyone().get(bridge.api() + "/revisions/3").then().statusCode(404);
        asBrowser().get(bridge.page() + "?revision=1").then().statusCode(200).body(containsString("one strike"));
        asBrowser().get(bridge.page() + "?revision=9").then().statusCode(404);
        asBrowser()
                .get(bridge.page() + "/revisions")
                .then()
                .statusCode(200)
                .body(containsString("A reader counted the strikes."))
                .body(containsString("Hana"));
        asBrowser()
                .get(bridge.page() + "/revisions/compare?from=1&to=2")
                .then()
                .statusCode(200)
                .body(containsString("<ins>"))
                .body(not(containsString("Never before")));
    }

    @Test
    void aRequestSentTwiceHasOneEffect() {
        Map<String, Object> request = request(source.replace("one strike", "two strikes"), 1);
        for (int i = 0; i < 2; i++) {
            as(Cast.ELLA)
                    .header("Idempotency-Key", "revision-" + bridge.slug())
                    .body(request)
                    .post(bridge.api() + "/revisions")
                    .then()
                    .statusCode(201)
                    .body("revision", equalTo(2));
        }
    }

    @Test
    void aChineseTextIsFollowedToo() {
        String chinese = """
                港口需要一座新桥

                市议会想在港口上建一座新桥。造价四千万，市长保证不会加税。

                渡船已经载了我们一百年。雾天里它们走得慢，但那是我们自己的船。

                港务长说每天有三百次过海。赶集的日子要多一倍，队伍一直排到教堂门口。
                """;
        Conversation talk = Conversation.onText("---\nlanguage: zh\n---\n# " + chinese);
        String quote = as(Cast.LIN)
                .body(Map.of("paragraph", talk.paragraph(2), "body", "对。", "quote", Map.of("exact", "那是我们自己的船")))
                .post(talk.api() + "/comments")
                .path("id");
        String changed = "# " + chinese.replace("。雾天里", "。\n\n雾天里").replace("四千万", "五千万");
        as(Cast.ELLA)
                .body(Map.of("format", "markdown", "source", changed, "base", 1))
                .post(talk.api() + "/revisions")
                .then()
                .statusCode(201)
                .body("mapping.change", contains("edited", "split", "same"));
        List<String> now = asAnyone().get(talk.api()).path("paragraphs.id");
        comment(quote).then().body("paragraph", equalTo(now.get(2))).body("quoteState", equalTo("same"));
    }

    private Map<String, Object> request(String text, int base) {
        return new HashMap<>(Map.of("format", "text", "source", text, "base", base));
    }

    private Response revise(String text, int base) {
        return send(request(text, base));
    }

    private Response send(Map<String, Object> request) {
        return as(Cast.ELLA).body(request).post(bridge.api() + "/revisions");
    }

    private Response restore(int number) {
        return as(Cast.ELLA).post(bridge.api() + "/revisions/" + number + "/restoration");
    }

    private static Map<String, Object> line(List<String> from, List<Integer> to) {
        return Map.of("from", from, "to", to);
    }

    private Response article() {
        return asAnyone().get(bridge.api());
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (int number = 1; number <= 9; number++) {
            ids.add(bridge.paragraph(number));
        }
        return ids;
    }

    private String without(String beginning) {
        return source.replaceAll("(?m)^" + beginning + ".*\\n\\n", "");
    }

    private String quotes(int paragraph, String words, String body) {
        Map<String, Object> comment = bridge.words(paragraph, body);
        comment.put("quote", Map.of("exact", words));
        return bridge.sends(Cast.HANA, comment).then().statusCode(201).extract().path("id");
    }

    private static Response comment(String id) {
        return asAnyone().get("/api/v1/comments/" + id);
    }

    private static void assertLies(String comment, String paragraph) {
        comment(comment).then().statusCode(200).body("paragraph", equalTo(paragraph));
    }
}
