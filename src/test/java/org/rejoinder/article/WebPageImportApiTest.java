package org.rejoinder.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.browserSession;
import static org.rejoinder.newsroom.Newsroom.formToken;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.PostgreSql;

/** A web page becomes an op-ed, through the API and on an editor's page. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class WebPageImportApiTest {

    @Test
    void aWebPageIsCleanedToItsParagraphs() throws IOException {
        Response article = imports(page("en"));
        article.then()
                .statusCode(201)
                .body("title", equalTo("The mill should turn again"))
                .body("byline", equalTo("Ada Lund, Tom Berg"))
                .body("language", equalTo("en-GB"))
                .body("date", equalTo("2018-03-07"))
                .body(
                        "paragraphs.kind",
                        contains("prose", "prose", "heading", "prose", "list", "quote", "prose", "prose"))
                .body("leftOut", hasItem("Advertisement Buy a boat"));
        imports(page("ar"))
                .then()
                .statusCode(201)
                .body("direction", equalTo("rtl"))
                .body("paragraphs", hasSize(3));
        imports(page("zh"))
                .then()
                .statusCode(201)
                .body("language", equalTo("zh"))
                .body("paragraphs", hasSize(3));
    }

    @Test
    void theSamePageAgainChangesNothing() throws IOException {
        String slug = imports(page("en")).path("slug");
        as(Cast.ELLA)
                .body(Map.of("format", "html", "source", page("en"), "dryRun", true))
                .post("/api/v1/articles/" + slug + "/revisions")
                .then()
                .statusCode(200)
                .body("mapping.change.unique()", contains("same"));
        Response edit = browserSession(Cast.ELLA).get("/articles/" + slug + "/edit");
        Document form = Jsoup.parse(edit.asString());
        RequestSpecification ella = browserSession(Cast.ELLA);
        ella.formParam("token", formToken(ella.get("/articles/" + slug + "/edit")))
                .formParam("text", form.getElementById("text").wholeText())
                .formParam("base", "1")
                .post("/articles/" + slug + "/edit/preview")
                .then()
                .statusCode(200)
                .body(containsString("8 paragraphs stay the same"));
    }

    @Test
    void anEditorUploadsAPageAndSeesWhatWasLeftOut() throws IOException {
        RequestSpecification ella = browserSession(Cast.ELLA);
        String token = formToken(ella.get("/articles/new"));
        Response proof = ella.multiPart("token", token)
                .multiPart("file", "mill.html", page("en").getBytes(StandardCharsets.UTF_8), "text/html")
                .post("/articles/new/preview");
        proof.then().statusCode(200).body(not(containsString("<script>var tracking")));
        Document shown = Jsoup.parse(proof.asString());
        assertThat(shown.select(".proof h2").first().text()).isEqualTo("The mill should turn again");
        assertThat(shown.select(".paragraphs > li")).hasSize(8);
        assertThat(shown.select("input[name=format]").val()).isEqualTo("html");
        assertThat(shown.select("fieldset").text()).contains("Buy a boat");
        RequestSpecification again = browserSession(Cast.ELLA);
        again.multiPart("token", formToken(again.get("/articles/new")))
                .multiPart(
                        "source", shown.select("textarea[name=source]").first().wholeText())
                .multiPart("format", "html")
                .multiPart("slug", "the-mill-by-upload")
                .multiPart("publish", "true")
                .post("/articles/new")
                .then()
                .statusCode(303);
        asAnyone().get("/api/v1/articles/the-mill-by-upload").then().body("paragraphs", hasSize(8));
    }

    @Test
    void aPageWithoutAnArticleIsRefused() {
        imports("<html><body><nav>Home</nav></body></html>")
                .then()
                .statusCode(400)
                .body("violations.field", contains("source"));
    }

    private static Response imports(String html) {
        return as(Cast.ELLA)
                .body(Map.of("format", "html", "source", html, "publish", true))
                .post("/api/v1/articles");
    }

    private static String page(String language) throws IOException {
        try (InputStream page =
                WebPageImportApiTest.class.getResourceAsStream("/op-eds/web-article-" + language + ".html")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
