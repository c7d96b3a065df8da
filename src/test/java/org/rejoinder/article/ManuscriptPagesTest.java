package org.rejoinder.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.asBrowser;
import static org.rejoinder.newsroom.Newsroom.browserSession;
import static org.rejoinder.newsroom.Newsroom.formToken;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.OpEdFiles;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class ManuscriptPagesTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};

    @Test
    void theProofShowsWhatWasRecognised() {
        Document proof = page(
                form(Cast.ELLA, field("source", OpEdFiles.harbourBridge("In proof")))
                        .post("/articles/new/preview"),
                200);
        assertThat(proof.select(".proof h2").text()).isEqualTo("In proof");
        assertThat(proof.select(".proof .kicker").text()).isEqualTo("The Lowmouth Gazette");
        assertThat(proof.select(".proof .by").text()).isEqualTo("By Marit Ostrander");
        assertThat(proof.select(".proof .note").text())
                .contains("Lowmouth Centre")
                .doesNotContain("@");
        assertThat(proof.select(".proof .hint").text())
                .startsWith("Kept private")
                .contains("letters@lowmouthgazette");
        assertThat(proof.select(".paragraphs li")).hasSize(9);
        assertThat(proof.select("input[name=keep]")).hasSize(2).noneMatch(box -> box.hasAttr("checked"));
        assertThat(proof.select("textarea[name=source]").text()).contains("For ninety years");
        asAnyone().get("/api/v1/articles/in-proof").then().statusCode(404);
    }

    @Test
    void aMarkedLineBecomesAParagraph() {
        RequestSpecification form = form(
                Cast.ELLA,
                field("source", OpEdFiles.harbourBridge("Kept line")),
                field("keep", "1"),
                field("publish", "true"));
        Document proof = page(form.post("/articles/new/preview"), 200);
        assertThat(proof.select(".paragraphs li").eachText()).hasSize(10).last().isEqualTo("Magazines from the coast");
        assertThat(proof.select("input[name=keep][checked]").eachAttr("value")).containsExactly("1");
        Response taken = form(
                        Cast.ELLA,
                        field("source", OpEdFiles.harbourBridge("Kept line")),
                        field("keep", "1"),
                        field("publish", "true"))
                .post("/articles/new");
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(taken.header("Location")).endsWith("/articles/kept-line");
        assertThat(asAnyone().get("/api/v1/articles/kept-line").<String>path("paragraphs[9].text"))
                .isEqualTo("Magazines from the coast");
    }

    @Test
    void aDraftIsSavedAsOne() {
        Response taken = form(
                        Cast.ELLA,
                        field("source", OpEdFiles.harbourBridge("Saved as draft")),
                        field("slug", "saved"),
                        field("publish", "false"))
                .post("/articles/new");
        assertThat(taken.header("Location")).endsWith("/articles/saved");
        asAnyone().get("/api/v1/articles/saved").then().statusCode(404);
    }

    @Test
    void aFileIsReadByItsName() {
        Document proof = page(
                form(Cast.ELLA, file("hope.md", "# Hope\n\nA *firm* word.".getBytes(StandardCharsets.UTF_8)))
                        .post("/articles/new/preview"),
                200);
        assertThat(proof.select(".proof h2").text()).isEqualTo("Hope");
        assertThat(proof.select(".paragraphs em").text()).isEqualTo("firm");
        assertThat(proof.select("input[name=format]").val()).isEqualTo("markdown");
    }

    @Test
    void aFileThatIsNoTextIsRefusedAndTheTypedTextKept() {
        Document again = page(
                form(Cast.ELLA, field("source", "Typed before"), file("photo.txt", PNG))
                        .post("/articles/new/preview"),
                400);
        assertThat(again.select("#source-error").text()).contains("isn't text");
        assertThat(again.select("textarea").text()).isEqualTo("Typed before");
    }

    @Test
    void aTextWithoutParagraphsIsRefusedAtTheField() {
        Document again = page(
                form(Cast.ELLA, field("source", "Only a title"), field("format", "text"))
                        .post("/articles/new/preview"),
                400);
        assertThat(again.select("#source-error").text()).contains("no paragraphs");
        assertThat(again.select("textarea[aria-invalid=true]").text()).isEqualTo("Only a title");
        assertThat(again.select("option[selected]").val()).isEqualTo("text");
    }

    @Test
    void aTakenAddressIsRefusedAtTheFieldAndTheProofKept() {
        RequestSpecification first =
                form(Cast.ELLA, field("source", OpEdFiles.harbourBridge("Address one")), field("slug", "one-address"));
        assertThat(first.post("/articles/new").statusCode()).isEqualTo(303);
        Document again = page(
                form(Cast.ELLA, field("source", OpEdFiles.harbourBridge("Address two")), field("slug", "one-address"))
                        .post("/articles/new"),
                409);
        assertThat(again.select("#slug-error").text()).contains("has this address already");
        assertThat(again.select("#slug").val()).isEqualTo("one-address");
        assertThat(again.select(".proof h2").text()).isEqualTo("Address two");
    }

    @Test
    void aProofThatIsSentTwiceIsTakenInOnce() {
        String source = OpEdFiles.harbourBridge("Sent twice");
        Document proof = page(form(Cast.ELLA, field("source", source)).post("/articles/new/preview"), 200);
        String key = proof.select("input[name=key]").val();
        assertThat(key).isNotEmpty();
        for (int press = 0; press < 2; press++) {
            Response taken = form(Cast.ELLA, field("source", source), field("key", key), field("publish", "true"))
                    .post("/articles/new");
            assertThat(taken.header("Location")).endsWith("/articles/sent-twice");
        }
        asAnyone().get("/api/v1/articles/sent-twice").then().statusCode(200);
        asAnyone().get("/api/v1/articles/sent-twice-2").then().statusCode(404);
    }

    @Test
    void aChangedProofWithAnOldKeyIsShownAgainAndCanBeSentThen() {
        String source = OpEdFiles.harbourBridge("Changed proof");
        Document proof = page(form(Cast.ELLA, field("source", source)).post("/articles/new/preview"), 200);
        String key = proof.select("input[name=key]").val();
        form(Cast.ELLA, field("source", source), field("key", key)).post("/articles/new");
        Document again = page(
                form(Cast.ELLA, field("source", source), field("slug", "changed"), field("key", key))
                        .post("/articles/new"),
                409);
        Response taken = form(
                        Cast.ELLA,
                        field("source", source),
                        field("slug", "changed"),
                        field("key", again.select("input[name=key]").val()))
                .post("/articles/new");
        assertThat(taken.header("Location")).endsWith("/articles/changed");
    }

    @Test
    void theWayBackToTheTextLosesNothing() {
        String source = OpEdFiles.harbourBridge("Back");
        Document form = page(
                form(Cast.ELLA, field("source", source), field("slug", "back")).post("/articles/new/text"), 200);
        assertThat(form.select("textarea").get(0).wholeText().strip()).isEqualTo(source.strip());
        assertThat(form.select("#slug").val()).isEqualTo("back");
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        RequestSpecification withoutToken =
                browserSession(Cast.ELLA).multiPart(field("source", OpEdFiles.harbourBridge("Forged")));
        assertThat(withoutToken.post("/articles/new").statusCode()).isEqualTo(403);
        asAnyone().get("/api/v1/articles/forged").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"ADA, 200", "ELLA, 200", "MOSES, 403", "BRAM, 403"})
    void onlyEditorsComeIn(Cast person, int status) {
        RequestSpecification browser = browserSession(person);
        assertThat(browser.get("/articles/new").statusCode()).isEqualTo(status);
        assertThat(browser.get("/articles/desk").statusCode()).isEqualTo(status);
    }

    @Test
    void somebodyWhoIsntSignedInIsLedToTheDoor() {
        assertThat(asBrowser().get("/articles/new").header("Location")).contains("/login?next=%2Farticles%2Fnew");
        assertThat(asBrowser()
                        .multiPart(field("source", OpEdFiles.harbourBridge("Nobody")))
                        .post("/articles/new")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theDeskPublishesAndUnpublishes() {
        form(Cast.ELLA, field("source", OpEdFiles.harbourBridge("On the desk"))).post("/articles/new");
        RequestSpecification browser = browserSession(Cast.ELLA);
        Response desk = browser.get("/articles/desk");
        assertThat(Jsoup.parse(desk.asString())
                        .select("form[action=/articles/desk/on-the-desk] button")
                        .text())
                .isEqualTo("Publish");
        String token = formToken(desk);
        assertThat(browser.formParam("token", token)
                        .formParam("publish", "true")
                        .post("/articles/desk/on-the-desk")
                        .statusCode())
                .isEqualTo(303);
        asAnyone().get("/api/v1/articles/on-the-desk").then().statusCode(200);
        assertThat(Jsoup.parse(browserSession(Cast.ELLA).get("/articles/desk").asString())
                        .select("form[action=/articles/desk/on-the-desk] button")
                        .text())
                .isEqualTo("Unpublish");
    }

    private static RequestSpecification form(Cast person, MultiPartSpecification... parts) {
        RequestSpecification browser = browserSession(person);
        browser.multiPart(field("token", formToken(browser.get("/articles/new"))));
        for (MultiPartSpecification part : parts) {
            browser.multiPart(part);
        }
        return browser;
    }

    private static MultiPartSpecification field(String name, String value) {
        return new MultiPartSpecBuilder(value)
                .controlName(name)
                .charset(StandardCharsets.UTF_8)
                .build();
    }

    private static MultiPartSpecification file(String name, byte[] bytes) {
        return new MultiPartSpecBuilder(bytes)
                .controlName("file")
                .fileName(name)
                .mimeType("application/octet-stream")
                .build();
    }

    private static Document page(Response response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        return Jsoup.parse(response.asString());
    }
}
