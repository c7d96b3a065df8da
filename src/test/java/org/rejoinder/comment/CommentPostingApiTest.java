package org.rejoinder.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.browserSession;
import static org.rejoinder.newsroom.Newsroom.token;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.AllAtOnce;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class CommentPostingApiTest {

    private static final String COMMENTS = "/api/v1/comments/";
    private static final String SMILE = "\uD83D\uDE42";
    private static Conversation bridge;

    @TestHTTPResource("/")
    URI server;

    /** Once for the class: the address of the server is known to a test, and not before. */
    @BeforeEach
    void theOpEdIsPublished() {
        if (bridge == null) {
            bridge = Conversation.on("A bridge to comment on");
        }
    }

    @Test
    void aReaderCommentsOnAParagraph() {
        Response answer = bridge.sends(
                Cast.HANA, Map.of("paragraph", bridge.paragraph(2), "body", "**Who** pays?", "kind", "asks"));
        String id = answer.path("id");
        answer.then()
                .statusCode(201)
                .header("Location", endsWith(COMMENTS + id))
                .body("article", equalTo(bridge.slug()))
                .body("paragraph", equalTo(bridge.paragraph(2)))
                .body("parent", nullValue())
                .body("depth", equalTo(0))
                .body("author.handle", equalTo("hana"))
                .body("author.displayName", equalTo("Hana Min"))
                .body("body", equalTo("**Who** pays?"))
                .body("html", containsString("<strong>Who</strong>"))
                .body("quote", nullValue())
                .body("kind", equalTo("asks"))
                .body("status", equalTo("visible"))
                .body("score", equalTo(0))
                .body("replyCount", equalTo(0))
                .body("createdAt", endsWith("Z"))
                .body("editedAt", nullValue())
                .body("revision", equalTo(1));
        asAnyone().get(COMMENTS + id).then().statusCode(200).body("body", equalTo("**Who** pays?"));
    }

    @Test
    void aReplyMayLieFortyLevelsDeep() {
        String last = bridge.says(Cast.HANA, 3, "Level 0");
        String top = last;
        for (int level = 1; level <= 40; level++) {
            last = bridge.replies(level % 2 == 0 ? Cast.HANA : Cast.TOM, last, "Level " + level);
        }
        asAnyone()
                .get(COMMENTS + last)
                .then()
                .body("depth", equalTo(40))
                .body("body", equalTo("Level 40"))
                .body("replyCount", equalTo(0));
        asAnyone()
                .get(bridge.api() + "/comments?paragraph=" + bridge.paragraph(3))
                .then()
                .body("items.find { it.id == '" + top + "' }.threadCount", equalTo(40));
    }

    @Test
    void theWordsThatAreAnsweredAreQuotedAsTheTextHasThem() {
        sendsQuote(Map.of("exact", "\"nothing against  a crossing"))
                .then()
                .statusCode(201)
                .body("quote.exact", equalTo("“nothing against a crossing"))
                .body("quote.prefix", equalTo("The harbour master has "))
                .body("quote.suffix", equalTo(", only against a hurry”. His boa"));
    }

    @Test
    void theContextTellsWhichOfSeveralPlacesIsMeant() {
        sendsQuote(Map.of("exact", "against", "prefix", "only ", "suffix", " a hurry"))
                .then()
                .statusCode(201)
                .body("quote.suffix", containsString("a hurry"));
        sendsQuote(Map.of("exact", "against"))
                .then()
                .statusCode(201)
                .body("quote.suffix", containsString("a crossing"));
    }

    @Test
    void wordsThatTheParagraphHasNotGotAreNoQuote() {
        sendsQuote(Map.of("exact", "a tunnel")).then().statusCode(400).body("violations.field", contains("quote"));
        sendsQuote(Map.of("exact", "x".repeat(1_001)))
                .then()
                .statusCode(400)
                .body("violations.field", contains("quote"));
    }

    @Test
    void theContextOfAQuoteNeverHoldsHalfACharacter() {
        Conversation smiles =
                Conversation.onText("# Smiles\n\n" + SMILE + "x".repeat(31) + "WORD" + "y".repeat(31) + SMILE);
        Response answer = smiles.sends(
                Cast.HANA, Map.of("paragraph", smiles.paragraph(1), "body", "Half?", "quote", Map.of("exact", "WORD")));
        answer.then()
                .statusCode(201)
                .body("quote.prefix", equalTo("x".repeat(31)))
                .body("quote.suffix", equalTo("y".repeat(31)));
        asAnyone().get(smiles.api() + "/comments").then().statusCode(200);
    }

    @Test
    void halfACharacterIsRefusedInsteadOfBeingChanged() {
        as(Cast.HANA)
                .body("{\"paragraph\": \"" + bridge.paragraph(1) + "\", \"body\": \"half \\ud83d\"}")
                .post(bridge.api() + "/comments")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("body"));
    }

    @Test
    void lineEndsAreKeptAsLineFeedsAndTheTextIsTrimmed() {
        bridge.sends(Cast.HANA, bridge.words(1, "\r\n one\r\ntwo\rthree \r\n"))
                .then()
                .statusCode(201)
                .body("body", equalTo(" one\ntwo\nthree"));
    }

    @Test
    void tenThousandCharactersAreTakenAndOneMoreIsRefused() {
        String longest = SMILE.repeat(5_000) + "x".repeat(5_000);
        bridge.sends(Cast.HANA, bridge.words(1, longest)).then().statusCode(201).body("body", equalTo(longest));
        bridge.sends(Cast.HANA, bridge.words(1, longest + "x"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("body"))
                .body("violations[0].message", containsString("10,001"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            paragraph | {"body": "x"}
            paragraph | {"paragraph": null, "body": "x"}
            paragraph | {"paragraph": "00000000-0000-7000-8000-000000000000", "body": "x"}
            paragraph | {"paragraph": "no-id", "body": "x"}
            paragraph | {"paragraph": 1, "body": "x"}
            paragraph | {"paragraph": {}, "body": "x"}
            body      | {"paragraph": "P"}
            body      | {"paragraph": "P", "body": null}
            body      | {"paragraph": "P", "body": ""}
            body      | {"paragraph": "P", "body": " \\r\\n\\t "}
            body      | {"paragraph": "P", "body": "a\\u0000b"}
            body      | {"paragraph": "P", "body": 7}
            body      | {"paragraph": "P", "body": true}
            body      | {"paragraph": "P", "body": ["x"]}
            body      | {"paragraph": "P", "body": {"text": "x"}}
            parent    | {"paragraph": "P", "body": "x", "parent": "no-id"}
            parent    | {"paragraph": "P", "body": "x", "parent": "00000000-0000-7000-8000-000000000000"}
            kind      | {"paragraph": "P", "body": "x", "kind": "shouts"}
            kind      | {"paragraph": "P", "body": "x", "kind": 0}
            quote     | {"paragraph": "P", "body": "x", "quote": "bridge"}
            quote     | {"paragraph": "P", "body": "x", "quote": {"exact": "no such words"}}
            room      | {"paragraph": "P", "body": "x", "room": 1}
            """)
    void aBadFieldIsRefusedByItsName(String field, String request) {
        as(Cast.HANA)
                .body(request.replace("\"P\"", '"' + bridge.paragraph(1) + '"'))
                .post(bridge.api() + "/comments")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {
            []
            "text"
            7
            {"body": "x", "body": "y"}
            {"body": "x"} and more
            """)
    void whatIsNoRequestAtAllIsRefused(String request) {
        as(Cast.HANA)
                .body(request)
                .post(bridge.api() + "/comments")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void nothingAtAllIsRefused() {
        as(Cast.HANA).post(bridge.api() + "/comments").then().statusCode(400);
        as(Cast.HANA).body("null").post(bridge.api() + "/comments").then().statusCode(400);
    }

    @Test
    void jsonNestedTenThousandDeepIsRefused() throws Exception {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        assertThat(statusFor(deep)).isEqualTo(400);
        assertThat(statusFor(
                        "{\"paragraph\": \"" + bridge.paragraph(1) + "\", \"body\": \"x\", \"else\": " + deep + "}"))
                .isEqualTo(400);
    }

    /** Sent by the JDK's client: the usual one would lay such a body out, an indentation for each level. */
    private int statusFor(String json) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(bridge.api() + "/comments"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token(Cast.HANA.handle(), Cast.PASSWORD))
                .POST(BodyPublishers.ofString(json))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "application/x-www-form-urlencoded", "application/xml"})
    void onlyJsonIsTaken(String type) {
        as(Cast.HANA)
                .contentType(type)
                .body("{\"paragraph\": \"" + bridge.paragraph(1) + "\", \"body\": \"x\"}")
                .post(bridge.api() + "/comments")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void nobodyCommentsUnsigned() {
        asAnyone()
                .body(bridge.words(1, "Who am I?"))
                .post(bridge.api() + "/comments")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer");
    }

    @Test
    void theCookieOfABrowserAllowsNoChangeThroughTheApi() {
        String id = bridge.says(Cast.FARID, 1, "By my program.");
        browserSession(Cast.FARID)
                .contentType(ContentType.JSON)
                .body(bridge.words(1, "By cookie."))
                .post(bridge.api() + "/comments")
                .then()
                .statusCode(401);
        browserSession(Cast.FARID)
                .contentType(ContentType.JSON)
                .body(Map.of("body", "By cookie."))
                .put(COMMENTS + id)
                .then()
                .statusCode(401);
        browserSession(Cast.FARID).delete(COMMENTS + id).then().statusCode(401);
        asAnyone().get(COMMENTS + id).then().body("body", equalTo("By my program."));
    }

    @Test
    void anUnknownArticleOrRoomIsNotThere() {
        as(Cast.HANA)
                .body(bridge.words(1, "x"))
                .post("/api/v1/articles/nowhere/comments")
                .then()
                .statusCode(404);
        Map<String, Object> elsewhere = bridge.words(1, "x");
        elsewhere.put("room", UUID.randomUUID().toString());
        bridge.sends(Cast.HANA, elsewhere).then().statusCode(404);
        elsewhere.put("room", "no-id");
        bridge.sends(Cast.HANA, elsewhere).then().statusCode(404);
    }

    @Test
    void aParagraphOfAnotherArticleIsRefused() {
        Conversation other = Conversation.on("Another bridge");
        bridge.sends(Cast.HANA, other.words(1, "Astray"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("paragraph"));
    }

    @Test
    void aParentInAnotherParagraphIsRefused() {
        String parent = bridge.says(Cast.HANA, 1, "On the first.");
        bridge.sends(Cast.TOM, Map.of("paragraph", bridge.paragraph(2), "parent", parent, "body", "On the second."))
                .then()
                .statusCode(400)
                .body("violations.field", contains("parent"));
    }

    @Test
    void aReplyToAWithdrawnCommentIsRefused() {
        String parent = bridge.says(Cast.HANA, 1, "Soon gone.");
        bridge.replies(Cast.TOM, parent, "Keeps it standing.");
        as(Cast.HANA).delete(COMMENTS + parent).then().statusCode(204);
        bridge.sends(Cast.TOM, Map.of("paragraph", bridge.paragraph(1), "parent", parent, "body", "Too late."))
                .then()
                .statusCode(409);
    }

    @Test
    void fieldsThatAreNotForTheAuthorToSayAreIgnored() {
        Map<String, Object> words = bridge.words(1, "All of it mine?");
        words.putAll(Map.of("status", "removed", "author", "tom", "depth", 9, "replyCount", 9, "createdAt", "1999"));
        bridge.sends(Cast.HANA, words)
                .then()
                .statusCode(201)
                .body("status", equalTo("visible"))
                .body("author.handle", equalTo("hana"))
                .body("depth", equalTo(0))
                .body("replyCount", equalTo(0))
                .body("createdAt", not(containsString("1999")));
    }

    @Test
    void aRepeatedRequestHasOneEffect() {
        Response first = sendsWithKey(Cast.HANA, "key-1", 4, "Once.");
        Response again = sendsWithKey(Cast.HANA, "key-1", 4, "Once.");
        again.then().statusCode(201).body("id", equalTo(first.path("id")));
        asAnyone()
                .get(bridge.api() + "/comments?paragraph=" + bridge.paragraph(4))
                .then()
                .body("items.findAll { it.body == 'Once.' }", hasSize(1));
    }

    @Test
    void aKeyIsNotUsedForAnotherRequest() {
        sendsWithKey(Cast.HANA, "key-2", 4, "One thing.").then().statusCode(201);
        sendsWithKey(Cast.HANA, "key-2", 4, "Another thing.").then().statusCode(409);
    }

    @Test
    void everybodyHasKeysOfTheirOwn() {
        Response hanas = sendsWithKey(Cast.HANA, "key-3", 4, "Mine.");
        sendsWithKey(Cast.TOM, "key-3", 4, "Mine.").then().statusCode(201).body("id", not(equalTo(hanas.path("id"))));
    }

    @Test
    void aKeyOfARefusedRequestIsFree() {
        sendsWithKey(Cast.HANA, "key-4", 4, "").then().statusCode(400);
        sendsWithKey(Cast.HANA, "key-4", 4, "Now with words.").then().statusCode(201);
    }

    @Test
    void aKeyOfMoreThanTwoHundredCharactersIsRefused() {
        sendsWithKey(Cast.HANA, "k".repeat(200), 4, "Fits.").then().statusCode(201);
        sendsWithKey(Cast.HANA, "k".repeat(201), 4, "Too long.").then().statusCode(400);
    }

    @Test
    void twentyIdenticalRequestsAtOnceMakeOneComment() throws Exception {
        as(Cast.RAVI);
        List<Response> answers = AllAtOnce.run(20, i -> sendsWithKey(Cast.RAVI, "key-5", 5, "All at once."));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.stream().map(answer -> answer.<String>path("id")).distinct())
                .hasSize(1);
        assertThat(count(5)).isEqualTo(1);
    }

    @Test
    void thirtyDifferentCommentsAtOnceAreAllCounted() throws Exception {
        String parent = bridge.says(Cast.RAVI, 6, "Answer me.");
        List<String> ids = AllAtOnce.run(
                30,
                i -> i % 3 == 0
                        ? bridge.says(Cast.RAVI, 6, "Number " + i)
                        : bridge.replies(Cast.RAVI, parent, "Number " + i));
        assertThat(new HashSet<>(ids)).hasSize(30);
        assertThat(count(6)).isEqualTo(31);
        asAnyone()
                .get(bridge.api() + "/comments?paragraph=" + bridge.paragraph(6))
                .then()
                .body("items", hasSize(11))
                .body("items.find { it.id == '" + parent + "' }.replyCount", equalTo(20))
                .body("items.find { it.id == '" + parent + "' }.threadCount", equalTo(20));
    }

    private static int count(int paragraph) {
        return asAnyone().get(bridge.api()).path("paragraphs[" + (paragraph - 1) + "].commentCount");
    }

    private static Response sendsQuote(Map<String, String> quote) {
        return bridge.sends(Cast.HANA, Map.of("paragraph", bridge.paragraph(3), "body", "Is it?", "quote", quote));
    }

    private static Response sendsWithKey(Cast person, String key, int paragraph, String body) {
        return as(person)
                .header("Idempotency-Key", key)
                .body(bridge.words(paragraph, body))
                .post(bridge.api() + "/comments");
    }
}
