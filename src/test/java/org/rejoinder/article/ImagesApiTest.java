package org.rejoinder.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.asBrowser;
import static org.rejoinder.newsroom.Newsroom.browserSession;
import static org.rejoinder.newsroom.Newsroom.formToken;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class ImagesApiTest {

    private static final AtomicInteger TITLES = new AtomicInteger();

    @Test
    void anImageStandsInTheTextAndIsDiscussed() throws IOException {
        Conversation bridge = published();
        String comment = bridge.says(Cast.HANA, 3, "Stays.");
        Response added = adds(bridge, "png", 2);
        String image = added.then()
                .statusCode(201)
                .body("width", equalTo(40))
                .body("mediaType", equalTo("image/png"))
                .extract()
                .path("id");
        Response article = asAnyone().get(bridge.api());
        article.then()
                .body("revision", equalTo(2))
                .body("paragraphs", hasSize(10))
                .body("paragraphs[2].kind", equalTo("image"))
                .body("paragraphs[2].text", equalTo("The bridge\nAs it will be"))
                .body("paragraphs[3].id", equalTo(bridge.paragraph(3)));
        asAnyone().get("/api/v1/comments/" + comment).then().body("textChanged", equalTo(false));
        asBrowser()
                .get(bridge.page())
                .then()
                .body(containsString("<img src=\"/images/" + image + "\" alt=\"The bridge\""));
        String figure = article.path("paragraphs[2].id");
        String said = as(Cast.HANA)
                .body(Map.of("paragraph", figure, "body", "It is too high."))
                .post(bridge.api() + "/comments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        List<String> sources = article.path("paragraphs.text");
        String markdown = added.path("markdown");
        String moved = "# " + article.path("title") + "\n\n" + String.join("\n\n", sources.subList(3, 10)) + "\n\n"
                + markdown.replace("As it will be", "Another caption");
        as(Cast.ELLA)
                .body(Map.of("format", "markdown", "source", moved, "base", 2))
                .post(bridge.api() + "/revisions")
                .then()
                .statusCode(201);
        asAnyone()
                .get(bridge.api())
                .then()
                .body("paragraphs.find { it.kind == 'image' && !it.deleted }.id", equalTo(figure))
                .body("paragraphs.find { it.kind == 'image' }.text", containsString("Another caption"));
        asAnyone().get("/api/v1/comments/" + said).then().body("paragraph", equalTo(figure));
    }

    @Test
    void itIsServedAsWhatItIsAndKeptLong() throws IOException {
        Conversation bridge = published();
        String image = adds(bridge, "jpeg", 0).path("id");
        Response served = asBrowser().get("/images/" + image);
        served.then()
                .statusCode(200)
                .header("Content-Type", equalTo("image/jpeg"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Cache-Control", containsString("immutable"));
        assertThat(ImageIO.read(new ByteArrayInputStream(served.asByteArray())).getWidth())
                .isEqualTo(40);
        as(Cast.ELLA).get(bridge.api() + "/images").then().body("id", contains(image));
    }

    @Test
    void theImagesOfADraftAreForEditorsOnly() throws IOException {
        Conversation draft = Conversation.inDraft("With an image " + TITLES.incrementAndGet());
        String image = adds(draft, "png", 0).path("id");
        asBrowser().get("/images/" + image).then().statusCode(404);
        browserSession(Cast.HANA).get("/images/" + image).then().statusCode(404);
        browserSession(Cast.ELLA)
                .get("/images/" + image)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"));
        asBrowser().get("/images/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void whatCannotBeTakenChangesNothing() throws IOException {
        Conversation bridge = published();
        upload(bridge, "<svg/>".getBytes(), "A drawing", "0")
                .then()
                .statusCode(400)
                .body("violations.field", contains("file"));
        upload(bridge, CleanImageTest.image("png", 4, 4), "", "0")
                .then()
                .statusCode(400)
                .body("violations.field", contains("alt"));
        upload(bridge, CleanImageTest.image("png", 4, 4), "A dot", "99")
                .then()
                .statusCode(400)
                .body("violations.field", contains("after"));
        as(Cast.ELLA).get(bridge.api() + "/images").then().body("", hasSize(0));
        asAnyone().get(bridge.api()).then().body("revision", equalTo(1));
    }

    @Test
    void aTextShowsNoImagesOfOtherArticles() throws IOException {
        Conversation bridge = published();
        String markdown = adds(published(), "png", 0).path("markdown");
        as(Cast.ELLA)
                .body(Map.of("format", "markdown", "source", "# Other\n\nIt turns.\n\n" + markdown))
                .post(bridge.api() + "/revisions")
                .then()
                .statusCode(400)
                .body("violations.field", contains("source"));
        as(Cast.ELLA)
                .body(Map.of("format", "markdown", "source", "# Other\n\nIt turns.\n\n" + markdown))
                .post("/api/v1/articles")
                .then()
                .statusCode(400);
    }

    @Test
    void anEditorAddsItWithAForm() throws IOException {
        Conversation bridge = published();
        RequestSpecification ella = browserSession(Cast.ELLA);
        String token = formToken(ella.get(bridge.page() + "/images"));
        ella.multiPart("token", token)
                .multiPart("alt", "The bridge")
                .multiPart("caption", "As it will be")
                .multiPart("after", "0")
                .multiPart("file", "bridge.png", CleanImageTest.image("png", 40, 30), "image/png")
                .post(bridge.page() + "/images")
                .then()
                .statusCode(303);
        browserSession(Cast.ELLA).get(bridge.page() + "/images").then().body(containsString("As it will be"));
        asAnyone().get(bridge.api()).then().body("paragraphs[0].kind", equalTo("image"));
    }

    @Test
    void anotherTakesItsPlaceAndItsDiscussion() throws IOException {
        Conversation bridge = published();
        String old = adds(bridge, "png", 2).path("id");
        String figure = asAnyone().get(bridge.api()).path("paragraphs[2].id");
        String said = as(Cast.HANA)
                .body(Map.of("paragraph", figure, "body", "It is too high."))
                .post(bridge.api() + "/comments")
                .path("id");
        String image = as(Cast.ELLA)
                .contentType("multipart/form-data")
                .multiPart("alt", "The lower bridge")
                .multiPart("file", "lower.png", CleanImageTest.image("png", 50, 20), "image/png")
                .put(bridge.api() + "/images/" + old)
                .then()
                .statusCode(201)
                .body("caption", equalTo("As it will be"))
                .extract()
                .path("id");
        asAnyone()
                .get(bridge.api())
                .then()
                .body("revision", equalTo(3))
                .body("paragraphs", hasSize(10))
                .body("paragraphs[2].id", equalTo(figure))
                .body("paragraphs[2].html", containsString("/images/" + image))
                .body("paragraphs[2].text", equalTo("The lower bridge\nAs it will be"));
        asAnyone().get("/api/v1/comments/" + said).then().body("paragraph", equalTo(figure));
        asBrowser().get("/images/" + old).then().statusCode(200);
        asBrowser().get(bridge.page() + "?revision=2").then().body(containsString("/images/" + old));
    }

    @Test
    void oneThatNoTextShowsIsDeleted() throws IOException {
        Conversation bridge = published();
        String image =
                upload(bridge, CleanImageTest.image("png", 4, 4), "A dot", "").path("id");
        deletes(bridge, image, "").then().statusCode(204);
        asBrowser().get("/images/" + image).then().statusCode(404);
        as(Cast.ELLA).get(bridge.api() + "/images").then().body("", hasSize(0));
        deletes(bridge, image, "").then().statusCode(404);
        asAnyone().get(bridge.api()).then().body("revision", equalTo(1));
    }

    @Test
    void oneThatATextShowsGoesOnlyForAReasonWhichStandsInItsPlace() throws IOException {
        Conversation bridge = published();
        String image = adds(bridge, "png", 2).path("id");
        asBrowser().get(bridge.page()).then().body(containsString("/images/" + image));
        as(Cast.ELLA).post(bridge.api() + "/revisions/1/restoration").then().statusCode(201);
        deletes(bridge, image, "")
                .then()
                .statusCode(409)
                .body("violations.field", contains("reason"))
                .body("violations[0].message", containsString("revision 2"));
        asBrowser().get("/images/" + image).then().statusCode(200);
        as(Cast.ELLA).post(bridge.api() + "/revisions/2/restoration").then().statusCode(201);
        asBrowser().get(bridge.page()).then().body(containsString("/images/" + image));
        deletes(bridge, image, "The photographer's claim <1>").then().statusCode(204);
        asBrowser().get("/images/" + image).then().statusCode(404);
        for (String page : List.of(bridge.page(), bridge.page() + "?revision=2")) {
            asBrowser()
                    .get(page)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("/images/" + image)))
                    .body(containsString("<p>The bridge</p>"))
                    .body(containsString("As it will be"))
                    .body(containsString("This image was removed: The photographer&#39;s claim &lt;1&gt;"));
        }
        Response article = asAnyone().get(bridge.api());
        String figure = article.path("paragraphs[2].id");
        as(Cast.ELLA).get(bridge.api() + "/images").then().body("removed", contains("The photographer's claim <1>"));
        deletes(bridge, image, "again").then().statusCode(404);
        browserSession(Cast.ELLA).get(bridge.page() + "/images").then().statusCode(200);
        browserSession(Cast.ELLA)
                .get(bridge.page() + "/edit")
                .then()
                .statusCode(200)
                .body(containsString(image));
        as(Cast.ELLA).post(bridge.api() + "/revisions/2/restoration").then().statusCode(201);
        asAnyone().get(bridge.api()).then().body("paragraphs[2].id", equalTo(figure));
    }

    @Test
    void anEditorReplacesAndDeletesItWithForms() throws IOException {
        Conversation bridge = published();
        String image = adds(bridge, "png", 2).path("id");
        String page = bridge.page() + "/images/" + image;
        RequestSpecification ella = browserSession(Cast.ELLA);
        String token = formToken(ella.get(page));
        ella.formParam("token", token)
                .formParam("reason", "")
                .post(page + "/removal")
                .then()
                .statusCode(409)
                .body(containsString("id=\"reason-error\""))
                .body(containsString("revision 2"));
        ella = browserSession(Cast.ELLA);
        token = formToken(ella.get(page));
        ella.multiPart("token", token)
                .multiPart("alt", "")
                .multiPart("caption", "Lower")
                .multiPart("file", "a.webp", "no image".getBytes(StandardCharsets.UTF_8), "image/webp")
                .post(page + "/replacement")
                .then()
                .statusCode(400)
                .body(containsString("id=\"file-error\""));
        ella = browserSession(Cast.ELLA);
        token = formToken(ella.get(page));
        ella.formParam("token", token)
                .formParam("reason", "A claim")
                .post(page + "/removal")
                .then()
                .statusCode(303);
        browserSession(Cast.HANA).get(page).then().statusCode(403);
    }

    @Test
    void readersAddNone() throws IOException {
        Conversation bridge = published();
        as(Cast.HANA)
                .contentType("multipart/form-data")
                .multiPart("alt", "Mine")
                .multiPart("file", "a.png", CleanImageTest.image("png", 4, 4), "image/png")
                .post(bridge.api() + "/images")
                .then()
                .statusCode(403);
        as(Cast.HANA).get(bridge.api() + "/images").then().statusCode(403);
    }

    private static Response deletes(Conversation article, String image, String reason) {
        return as(Cast.ELLA).queryParam("reason", reason).delete(article.api() + "/images/" + image);
    }

    private static Conversation published() {
        return Conversation.on("With an image " + TITLES.incrementAndGet());
    }

    private static Response adds(Conversation article, String format, int after) throws IOException {
        return upload(article, CleanImageTest.image(format, 40, 30), "The bridge", String.valueOf(after));
    }

    private static Response upload(Conversation article, byte[] file, String alt, String after) {
        return as(Cast.ELLA)
                .contentType("multipart/form-data")
                .multiPart("alt", alt)
                .multiPart("caption", "As it will be")
                .multiPart("after", after)
                .multiPart("file", "bridge.bin", file, "application/octet-stream")
                .post(article.api() + "/images");
    }
}
