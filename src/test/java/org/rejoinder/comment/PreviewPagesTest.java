package org.rejoinder.comment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rejoinder.newsroom.Newsroom.asBrowser;
import static org.rejoinder.newsroom.Newsroom.browserSession;
import static org.rejoinder.newsroom.Newsroom.formToken;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class PreviewPagesTest {

    @Test
    void theFormComesBackWithTheCommentAsItWouldStandAndNothingIsPosted() {
        Conversation talk = Conversation.on("A bridge previewed");
        Document page = Jsoup.parse(previews(Cast.TOM, talk, "So **bold** <script>alert(1)</script>", false));
        assertThat(page.select(".preview .body strong").text()).isEqualTo("bold");
        assertThat(page.select(".preview script")).isEmpty();
        assertThat(page.select("textarea[name=body]").val()).startsWith("So **bold**");
        assertThat(page.select("form.write button[formaction$=/preview]")).hasSize(1);
        Document article = Jsoup.parse(asBrowser().get(talk.page()).asString());
        assertThat(article.select(".comment")).isEmpty();
    }

    @Test
    void withScriptOnlyTheCommentComes() {
        Conversation talk = Conversation.on("A bridge previewed in place");
        Document part = Jsoup.parseBodyFragment(previews(Cast.TOM, talk, "*Slanted*", true));
        assertThat(part.select("body > .preview em").text()).isEqualTo("Slanted");
        assertThat(part.select("form")).isEmpty();
    }

    @Test
    void whatCanNotBePostedIsNotPreviewed() {
        Conversation talk = Conversation.on("A bridge not previewed");
        RequestSpecification tom = browserSession(Cast.TOM);
        String token = formToken(given(tom).get(talk.page()));
        Response answer = given(tom)
                .formParam("token", token)
                .formParam("body", " ")
                .post("/paragraphs/" + talk.paragraph(1) + "/comments/preview");
        answer.then().statusCode(400);
        assertThat(Jsoup.parse(answer.asString()).select(".error")).isNotEmpty();
        given(tom)
                .formParam("body", "Without the token.")
                .post("/paragraphs/" + talk.paragraph(1) + "/comments/preview")
                .then()
                .statusCode(403);
    }

    @Test
    void whoHasNotSignedInMayPreviewToo() {
        Conversation talk = Conversation.on("A bridge previewed by a stranger");
        Response answer =
                asBrowser().formParam("body", "Anyone.").post("/paragraphs/" + talk.paragraph(1) + "/comments/preview");
        answer.then().statusCode(200);
        assertThat(Jsoup.parse(answer.asString()).select(".preview .body").text())
                .isEqualTo("Anyone.");
    }

    @Test
    void anEditIsPreviewedBeforeItIsSaved() {
        Conversation talk = Conversation.on("A bridge previewed again");
        String id = talk.says(Cast.TOM, 1, "As it was.");
        RequestSpecification tom = browserSession(Cast.TOM);
        String token = formToken(given(tom).get("/comments/" + id + "/edit"));
        Response answer = given(tom)
                .formParam("token", token)
                .formParam("body", "As it *may* be.")
                .post("/comments/" + id + "/edit/preview");
        answer.then().statusCode(200);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select(".preview em").text()).isEqualTo("may");
        assertThat(page.select("textarea").val()).isEqualTo("As it *may* be.");
        assertThat(asBrowser().get(talk.page()).asString()).contains("As it was.");
    }

    private static String previews(Cast person, Conversation talk, String body, boolean script) {
        RequestSpecification browser = browserSession(person);
        String token = formToken(given(browser).get(talk.page()));
        RequestSpecification form = given(browser).formParam("token", token).formParam("body", body);
        Response answer = (script ? form.header("HX-Request", "true") : form)
                .post("/paragraphs/" + talk.paragraph(1) + "/comments/preview");
        answer.then().statusCode(200);
        return answer.asString();
    }
}
