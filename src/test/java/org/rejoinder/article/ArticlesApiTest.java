package org.rejoinder.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.OpEdFiles;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class ArticlesApiTest {

    private static final String ARTICLES = "/api/v1/articles";

    @Test
    void theFirstEditionIsThereFromTheStart() {
        asAnyone()
                .get(ARTICLES + "/amid-talks-hope-sprouts")
                .then()
                .statusCode(200)
                .body("title", equalTo("Amid talks, hope sprouts on Korean Peninsula"))
                .body("byline", equalTo("Li Kaisheng"))
                .body("date", equalTo("2018-03"))
                .body("status", equalTo("published"))
                .body("revision", equalTo(1))
                .body("commentCount", notNullValue())
                .body("paragraphs", hasSize(13))
                .body(
                        "paragraphs.number",
                        contains(IntStream.rangeClosed(1, 13).boxed().toArray()))
                .body("paragraphs[0].html", containsString("<p>Seoul"))
                .body("paragraphs[0].kind", equalTo("prose"))
                .body("leftOut", nullValue());
    }

    @Test
    void anEditorPublishesATextAsItWasCopied() {
        Response answer = imports(
                Cast.ELLA,
                Map.of("format", "text", "source", OpEdFiles.harbourBridge("A bridge in one go"), "publish", true));
        answer.then()
                .statusCode(201)
                .header("Location", endsWith(ARTICLES + "/a-bridge-in-one-go"))
                .body("slug", equalTo("a-bridge-in-one-go"))
                .body("publication", equalTo("The Lowmouth Gazette"))
                .body("byline", equalTo("Marit Ostrander"))
                .body("authorNote", containsString("Lowmouth Centre for Coastal Towns"))
                .body("language", equalTo("en"))
                .body("paragraphs", hasSize(9))
                .body("paragraphs[2].text", containsString("“nothing against a crossing, only against a hurry”"))
                .body("leftOut", contains("Magazines in Norwegian", "Magazines from the coast"));
        assertThat(answer.asString()).doesNotContain("@lowmouthgazette");
        String seen = asAnyone().get(ARTICLES + "/a-bridge-in-one-go").asString();
        assertThat(seen).contains("The fish market").doesNotContain("@lowmouthgazette", "Magazines in Norwegian");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "REJOINDER_OP_ED", matches = ".+")
    void theOriginalHasThirteenParagraphs() throws IOException {
        String source = Files.readString(Path.of(System.getenv("REJOINDER_OP_ED")));
        Response answer = imports(Cast.ELLA, Map.of("format", "text", "source", source, "publish", true));
        answer.then()
                .statusCode(201)
                .body("title", equalTo("Amid talks, hope sprouts on Korean Peninsula"))
                .body("publication", equalTo("Global Times"))
                .body("byline", equalTo("Li Kaisheng"))
                .body("paragraphs", hasSize(13))
                .body("paragraphs[0].text", containsString("leaders’ summit"))
                .body("leftOut", contains("Newspapers in English", "Newspapers from China"));
        assertThat(answer.asString()).contains("“in an open-ended").doesNotContain("opinion@");
    }

    @Test
    void markdownKeepsItsMarks() {
        imports(
                        Cast.ELLA,
                        Map.of(
                                "format", "markdown",
                                "source",
                                        "# Marks\n\nA *firm* word.\n\n## Middle\n\n> Said.\n\n- one\n- two\n\n<script>x</script>",
                                "publish", true))
                .then()
                .statusCode(201)
                .body("paragraphs.kind", contains("prose", "heading", "quote", "list", "prose"))
                .body("paragraphs[0].html", containsString("<em>firm</em>"))
                .body("paragraphs[0].text", equalTo("A firm word."))
                .body("paragraphs[4].html", not(containsString("<script>")));
    }

    @Test
    void theSameTitleTwiceGivesTwoAddresses() {
        Map<String, Object> body = Map.of("format", "text", "source", OpEdFiles.harbourBridge("Twice the bridge"));
        imports(Cast.ELLA, body).then().body("slug", equalTo("twice-the-bridge"));
        imports(Cast.ELLA, body).then().body("slug", equalTo("twice-the-bridge-2"));
        imports(Cast.ELLA, body).then().body("slug", equalTo("twice-the-bridge-3"));
    }

    @Test
    void anIdempotencyKeyTakesAnOpEdInOnce() {
        Map<String, Object> body = Map.of("format", "text", "source", OpEdFiles.harbourBridge("Once for a key"));
        for (int request = 0; request < 2; request++) {
            importsWithKey(body).then().statusCode(201).body("slug", equalTo("once-for-a-key"));
        }
        as(Cast.ELLA).get(ARTICLES + "/once-for-a-key-2").then().statusCode(404);
        importsWithKey(bridge("Another one", "another-for-a-key")).then().statusCode(409);
    }

    @Test
    void ofEightAtOnceWithOneKeyOneIsTakenIn() {
        Map<String, Object> body = Map.of("format", "text", "source", OpEdFiles.harbourBridge("One at once"));
        List<CompletableFuture<String>> posts = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> as(Cast.ELLA)
                        .header("Idempotency-Key", "all-at-once")
                        .body(body)
                        .post(ARTICLES)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("slug")))
                .toList();
        assertThat(posts.stream().map(CompletableFuture::join)).containsOnly("one-at-once");
        as(Cast.ELLA).get(ARTICLES + "/one-at-once-2").then().statusCode(404);
    }

    @Test
    void eightAtOnceGetEightAddresses() {
        List<CompletableFuture<String>> posts = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> as(Cast.ELLA)
                        .body(Map.of("format", "text", "source", OpEdFiles.harbourBridge("All at once")))
                        .post(ARTICLES)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("slug")))
                .toList();
        Set<String> slugs = posts.stream().map(CompletableFuture::join).collect(Collectors.toSet());
        assertThat(slugs).hasSize(8).contains("all-at-once", "all-at-once-8");
    }

    @Test
    void aChosenAddressIsKept() {
        imports(Cast.ELLA, bridge("Chosen", "my-bridge")).then().statusCode(201).body("slug", equalTo("my-bridge"));
    }

    @Test
    void aChosenAddressThatIsTakenIsRefused() {
        imports(Cast.ELLA, bridge("First come", "first-come")).then().statusCode(201);
        imports(Cast.ELLA, bridge("Second come", "first-come"))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("violations.field", contains("slug"));
    }

    @Test
    void anAddressWithASlashIsRefused() {
        imports(Cast.ELLA, bridge("Slash", "a/b")).then().statusCode(400).body("violations.field", contains("slug"));
    }

    @ParameterizedTest
    @CsvSource({"pdf, format", "TEXT, format", "'', format"})
    void anUnknownFormatIsNamed(String format, String field) {
        imports(Cast.ELLA, Map.of("format", format, "source", OpEdFiles.harbourBridge("Formats")))
                .then()
                .statusCode(400)
                .body("violations.field", contains(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Only a title", "\u0000PNG\u0000"})
    void whatIsNoOpEdIsRefused(String source) {
        imports(Cast.ELLA, Map.of("format", "text", "source", source))
                .then()
                .statusCode(400)
                .body("violations.field", contains("source"));
    }

    @Test
    void aMissingBodyIsRefused() {
        as(Cast.ELLA).post(ARTICLES).then().statusCode(400);
    }

    @Test
    void twoThousandParagraphsAreTaken() {
        imports(Cast.ELLA, paragraphs("Two thousand", 2000))
                .then()
                .statusCode(201)
                .body("paragraphs", hasSize(2000));
    }

    @Test
    void twoThousandAndOneParagraphsAreRefused() {
        imports(Cast.ELLA, paragraphs("One too many", 2001))
                .then()
                .statusCode(400)
                .body("violations.field", contains("source"));
    }

    @Test
    void aSourceOfMoreThanTenMebibytesIsRefused() {
        String title = "Far too long\n\n";
        String line = "x".repeat(99_998) + "\n\n";
        String source = title + line.repeat(105);
        imports(Cast.ELLA, Map.of("format", "text", "source", source))
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void aSourceOfNearlyTenMebibytesIsTaken() {
        String source = "Very long\n\n" + ("x".repeat(99_998) + "\n\n").repeat(104);
        imports(Cast.ELLA, Map.of("format", "text", "source", source)).then().statusCode(201);
    }

    @Test
    void aDraftIsForEditorsOnly() {
        imports(Cast.ELLA, bridge("Still a draft", "still-a-draft"))
                .then()
                .statusCode(201)
                .body("status", equalTo("draft"))
                .body("publishedAt", nullValue());
        as(Cast.ELLA).get(ARTICLES + "/still-a-draft").then().statusCode(200);
        as(Cast.ADA).get(ARTICLES + "/still-a-draft").then().statusCode(200);
        as(Cast.BRAM).get(ARTICLES + "/still-a-draft").then().statusCode(404);
        asAnyone().get(ARTICLES + "/still-a-draft").then().statusCode(404);
        asAnyone().get(ARTICLES + "?limit=100").then().body("items.slug", not(hasItem("still-a-draft")));
        as(Cast.ELLA).get(ARTICLES + "?limit=100").then().body("items.slug", hasItem("still-a-draft"));
    }

    @Test
    void anArticleIsPublishedAndUnpublished() {
        imports(Cast.ELLA, bridge("Now and then", "now-and-then"));
        String publication = ARTICLES + "/now-and-then/publication";
        as(Cast.ELLA)
                .put(publication)
                .then()
                .statusCode(200)
                .body("status", equalTo("published"))
                .body("publishedAt", endsWith("Z"));
        asAnyone().get(ARTICLES + "/now-and-then").then().statusCode(200);
        as(Cast.ELLA).delete(publication).then().statusCode(200).body("status", equalTo("draft"));
        asAnyone().get(ARTICLES + "/now-and-then").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"ADA, 201", "ELLA, 201", "MOSES, 403", "CARLA, 403", "BRAM, 403", ", 401"})
    void onlyEditorsImport(Cast person, int status) {
        String title = "Who may import: " + person;
        Map<String, Object> body = Map.of("format", "text", "source", OpEdFiles.harbourBridge(title), "publish", false);
        by(person).body(body).post(ARTICLES).then().statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({"ADA, 200", "ELLA, 200", "MOSES, 403", "CARLA, 403", "BRAM, 403", ", 401"})
    void onlyEditorsPublish(Cast person, int status) {
        String publication = ARTICLES + "/amid-talks-hope-sprouts/publication";
        by(person).put(publication).then().statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({"MOSES, 403", "CARLA, 403", "BRAM, 403", ", 401"})
    void nobodyElseUnpublishes(Cast person, int status) {
        by(person)
                .delete(ARTICLES + "/amid-talks-hope-sprouts/publication")
                .then()
                .statusCode(status);
        asAnyone().get(ARTICLES + "/amid-talks-hope-sprouts").then().statusCode(200);
    }

    @Test
    void theListIsPagedFromTheNewest() {
        IntStream.rangeClosed(1, 3)
                .forEach(n -> imports(
                                Cast.ELLA,
                                Map.of(
                                        "format",
                                        "text",
                                        "source",
                                        OpEdFiles.harbourBridge("Page " + n),
                                        "publish",
                                        true))
                        .then()
                        .statusCode(201));
        Response first = asAnyone().get(ARTICLES + "?limit=2");
        first.then()
                .statusCode(200)
                .body("items.slug", contains("page-3", "page-2"))
                .body("items[0].excerpt", containsString("For ninety years"))
                .body("items[0].commentCount", equalTo(0))
                .body("items[0].keySet()", not(hasItem("published")))
                .body("items.status", everyItem(equalTo("published")));
        asAnyone()
                .get(ARTICLES + "?limit=1&after=" + first.<String>path("next"))
                .then()
                .statusCode(200)
                .body("items.slug", contains("page-1"));
    }

    @Test
    void anUnknownArticleIsNotThere() {
        asAnyone().get(ARTICLES + "/nowhere").then().statusCode(404).contentType("application/problem+json");
        as(Cast.ELLA).put(ARTICLES + "/nowhere/publication").then().statusCode(404);
    }

    @Test
    void aTitleOfAnotherScriptHasAnAddressThatWorks() {
        String location = imports(
                        Cast.ELLA, Map.of("format", "markdown", "source", "# 한반도에 희망\n\n봄이 온다.", "publish", true))
                .then()
                .statusCode(201)
                .body("language", equalTo("ko"))
                .extract()
                .header("Location");
        asAnyone()
                .contentType(ContentType.JSON)
                .urlEncodingEnabled(false)
                .get(location)
                .then()
                .statusCode(200)
                .body("slug", equalTo("한반도에-희망"));
    }

    private static RequestSpecification by(Cast person) {
        return person == null ? asAnyone() : as(person);
    }

    private static Response importsWithKey(Map<String, Object> body) {
        return as(Cast.ELLA).header("Idempotency-Key", "an-op-ed").body(body).post(ARTICLES);
    }

    private static Response imports(Cast person, Map<String, Object> body) {
        return as(person).body(body).post(ARTICLES);
    }

    private static Map<String, Object> bridge(String title, String slug) {
        return Map.of("format", "text", "source", OpEdFiles.harbourBridge(title), "slug", slug);
    }

    private static Map<String, Object> paragraphs(String title, int count) {
        String text = IntStream.rangeClosed(1, count)
                .mapToObj(n -> "This is what paragraph " + n + " says.")
                .collect(Collectors.joining("\n\n"));
        return Map.of("format", "text", "source", title + "\n\n" + text);
    }
}
