package org.rejoinder.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** Tom writes in his browser, without script and with it. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class CommentFormPagesTest {

    private Conversation bridge;
    private RequestSpecification session;
    private String token;

    @BeforeEach
    void tomHasAnOpEdBeforeHim(TestInfo test) {
        bridge = Conversation.on("Forms: " + test.getDisplayName());
        session = browserSession(Cast.TOM);
        token = formToken(tom().get(bridge.page()));
    }

    @Test
    void theFormOfThePageIsPostedAndLeadsToTheComment() {
        Document page = Jsoup.parse(tom().get(bridge.page()).asString());
        Element form = page.getElementById("write-" + bridge.paragraph(2));
        assertThat(form.attr("method")).isEqualTo("post");
        Response posted = tom().formParam("token", form.select("[name=token]").val())
                .formParam("key", form.select("[name=key]").val())
                .formParam("room", "")
                .formParam("kind", "objects")
                .formParam("quote", "the same thing")
                .formParam("body", "Not the *same*.")
                .post(form.attr("action"));
        posted.then().statusCode(303);
        String id = idIn(posted);
        asAnyone()
                .get("/api/v1/comments/" + id)
                .then()
                .body("body", equalTo("Not the *same*."))
                .body("kind", equalTo("objects"))
                .body("quote.exact", equalTo("the same thing"))
                .body("author.handle", equalTo("tom"));
        tom().get("/comments/" + id)
                .then()
                .statusCode(303)
                .header("Location", endsWith(bridge.page() + "?comment=" + id + "#c-" + id));
        assertThat(Jsoup.parse(tom().get(bridge.page() + "?comment=" + id).asString())
                        .select("#c-" + id + " em")
                        .text())
                .isEqualTo("same");
    }

    @Test
    void aReplyIsWrittenOnAPageOfItsOwn() {
        String parent = bridge.says(Cast.HANA, 1, "Who pays?");
        Document page = Jsoup.parse(tom().get("/comments/" + parent + "/reply").asString());
        assertThat(page.getElementById("c-" + parent).text()).contains("Who pays?");
        Element form = page.getElementById("write-" + parent);
        assertThat(form.select("[name=parent]").val()).isEqualTo(parent);
        String id = idIn(posts(Map.of("parent", parent, "body", "The hotels.")));
        asAnyone()
                .get("/api/v1/comments/" + id)
                .then()
                .body("parent", equalTo(parent))
                .body("depth", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "forged",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void aFormWithoutItsTokenIsRefused(String forged) {
        tom().formParam("token", forged)
                .formParam("body", "Forged.")
                .post(address())
                .then()
                .statusCode(403)
                .contentType("text/html");
        tom().formParam("body", "Forged.").post(address()).then().statusCode(403);
        assertNothingWasPosted();
    }

    @Test
    void theTokenOfSomebodyElseIsRefused() {
        String hanas = formToken(browserSession(Cast.HANA).get(bridge.page()));
        tom().formParam("token", hanas)
                .formParam("body", "Foreign.")
                .post(address())
                .then()
                .statusCode(403);
        assertNothingWasPosted();
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void aFormOfAnotherSiteIsRefusedEvenWithTheToken(String header, String value) {
        tom().header(header, value)
                .formParam("token", token)
                .formParam("body", "From elsewhere.")
                .post(address())
                .then()
                .statusCode(403);
        assertNothingWasPosted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void aFormOfThisSiteIsTaken(String site) {
        tom().header("Sec-Fetch-Site", site)
                .formParam("token", token)
                .formParam("body", "From here.")
                .post(address())
                .then()
                .statusCode(303);
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndSaysWhyAtTheField() {
        Response refused = posts(Map.of("body", "Kept <b>words</b>", "quote", "not in \"the\" text", "kind", "asks"));
        refused.then().statusCode(400);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("textarea[name=body]").text()).isEqualTo("Kept <b>words</b>");
        assertThat(page.select("input[name=quote]").val()).isEqualTo("not in \"the\" text");
        assertThat(page.select("input[name=kind][checked]").val()).isEqualTo("asks");
        assertThat(page.getElementById("quote-error-" + bridge.paragraph(1)).text())
                .isEqualTo("These words are not in the paragraph.");
        assertNothingWasPosted();
    }

    @Test
    void anEmptyFormIsRefusedAtTheText() {
        Response refused = posts(Map.of("body", " \r\n "));
        refused.then().statusCode(400);
        Document page = Jsoup.parse(refused.asString());
        Element text = page.select("textarea[name=body]").first();
        assertThat(text.attr("aria-invalid")).isEqualTo("true");
        assertThat(page.getElementById(text.attr("aria-describedby")).text()).isEqualTo("Write something first.");
    }

    @Test
    void aKindThatIsNoneIsRefusedInWords() {
        Response refused = posts(Map.of("body", "Kept.", "kind", "shouts"));
        refused.then().statusCode(400);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select(".error").text()).contains("One of supports");
        assertThat(page.select("textarea[name=body]").text()).isEqualTo("Kept.");
    }

    @Test
    void wordsAreKeptWhenWhatTheyAnswerIsGone() {
        String parent = bridge.says(Cast.HANA, 1, "Soon gone.");
        as(Cast.HANA).delete("/api/v1/comments/" + parent).then().statusCode(204);
        Response refused = posts(Map.of("parent", parent, "body", "A long answer."));
        refused.then().statusCode(409);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("textarea[name=body]").text()).isEqualTo("A long answer.");
        assertThat(page.select("[role=alert]").text()).contains("is gone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-id", "x\r\nHX-Redirect: //evil.example", "<script>"})
    void aParentThatIsNoCommentIsRefused(String parent) {
        Response refused = posts(Map.of("parent", parent, "body", "Kept."));
        refused.then().statusCode(400);
        assertThat(Jsoup.parse(refused.asString()).select("textarea[name=body]").text())
                .isEqualTo("Kept.");
        withScript()
                .formParams(Map.of("token", token, "parent", parent, "body", "Kept."))
                .post(address())
                .then()
                .statusCode(400)
                .header("HX-Retarget", "#write-" + bridge.paragraph(1));
    }

    @Test
    void aFormSentTwiceMakesOneComment() {
        Map<String, String> form = Map.of("key", UUID.randomUUID().toString(), "body", "Once.");
        String id = idIn(posts(form));
        assertThat(idIn(posts(form))).isEqualTo(id);
        asAnyone().get(bridge.api()).then().body("commentCount", equalTo(1));
    }

    @Test
    void everyFormHasAKeyOfItsOwn() {
        Document page = Jsoup.parse(tom().get(bridge.page()).asString());
        assertThat(page.select("form.write [name=key]").eachAttr("value"))
                .hasSize(9)
                .doesNotHaveDuplicates();
    }

    @Test
    void whoIsNotSignedInIsAskedToAndKeepsTheWords() {
        Response answer = asBrowser()
                .formParams(Map.of("body", "Before <i>signing</i> in.", "quote", "the same thing", "kind", "asks"))
                .post("/paragraphs/" + bridge.paragraph(2) + "/comments");
        answer.then().statusCode(401).contentType("text/html");
        Element form = Jsoup.parse(answer.asString())
                .select("main form[action=/login]")
                .first();
        assertThat(form.select("[name=draft]").val()).isEqualTo("Before <i>signing</i> in.");
        assertThat(form.select("[name=next]").val())
                .startsWith("/paragraphs/" + bridge.paragraph(2) + "/comments")
                .contains("kind=asks", "quote=the+same+thing");
        assertNothingWasPosted();
    }

    @Test
    void signingInOnTheWayThePostGoesThrough() {
        String next = "/paragraphs/" + bridge.paragraph(2) + "/comments?kind=asks&quote=the+same+thing&parent=";
        Response goOn = asBrowser()
                .formParams(Map.of("handle", "tom", "password", Cast.PASSWORD, "draft", "Now I may.", "next", next))
                .post("/login");
        goOn.then().statusCode(200);
        Element form = Jsoup.parse(goOn.asString()).select("main form").first();
        Response posted = asBrowser()
                .cookie(goOn.detailedCookie("rejoinder"))
                .urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded")
                .body("body=Now+I+may.&token=" + form.select("[name=token]").val())
                .post(form.attr("action"));
        posted.then().statusCode(303);
        asAnyone()
                .get("/api/v1/comments/" + idIn(posted))
                .then()
                .body("body", equalTo("Now I may."))
                .body("kind", equalTo("asks"))
                .body("quote.exact", equalTo("the same thing"));
    }

    @Test
    void aScriptGetsTheDiscussionWithTheNewCommentAndItsCount() {
        Response answer = withScript()
                .formParams(Map.of("token", token, "body", "By script."))
                .post(address());
        answer.then().statusCode(200).header("HX-Trigger-After-Settle", containsString("comment-posted"));
        assertThat(answer.asString()).doesNotContain("<html", "<body");
        Document part = Jsoup.parseBodyFragment(answer.asString());
        assertThat(part.select("#talk-" + bridge.paragraph(1) + " .comment .body")
                        .text())
                .isEqualTo("By script.");
        assertThat(part.select("[hx-swap-oob]").text()).contains("1 comment on paragraph 1");
        assertThat(part.select("form.write [name=token]").val()).isNotEmpty();
    }

    @Test
    void theDiscussionThatAScriptGetsHoldsTheEarlierCommentsToo() {
        String earlier = bridge.says(Cast.HANA, 1, "Earlier.");
        tom().get(bridge.page()).then().statusCode(200);
        Response answer = withScript()
                .formParams(Map.of("token", token, "body", "Later."))
                .post(address());
        Document part = Jsoup.parseBodyFragment(answer.asString());
        assertThat(part.select(".comment")).hasSize(2);
        assertThat(part.select("#c-" + earlier)).hasSize(1);
        assertThat(part.select("[hx-swap-oob]").text()).contains("2 comments on paragraph 1");
        assertThat(tom().get(bridge.page()).asString()).contains("Earlier.", "Later.");
    }

    @Test
    void aScriptGetsTheRefusedFormAlone() {
        Response answer =
                withScript().formParams(Map.of("token", token, "body", "")).post(address());
        answer.then().statusCode(400).header("HX-Retarget", "#write-" + bridge.paragraph(1));
        assertThat(answer.asString()).doesNotContain("<html");
        assertThat(Jsoup.parseBodyFragment(answer.asString())
                        .select("form.write .error")
                        .text())
                .isEqualTo("Write something first.");
    }

    @ParameterizedTest
    @CsvSource({
        "'', false",
        "?sort=oldest, false",
        "?sort=newest, true",
        "?room=&sort=newest#talk-7, true",
        "?sort=sideways, false",
        "'?comment=x&amp;sort', false"
    })
    void whatAScriptPostsComesInTheOrderThatTheReaderHas(String query, boolean newestFirst) {
        String first = bridge.says(Cast.HANA, 1, "First.");
        String second = bridge.says(Cast.HANA, 1, "Second.");
        Response answer = withScript()
                .header("HX-Current-URL", "http://localhost" + bridge.page() + query)
                .formParam("token", token)
                .formParam("body", "Third.")
                .post(address());
        List<String> shown =
                Jsoup.parse(answer.asString()).select("article.comment").eachAttr("id");
        assertThat(shown).hasSize(3);
        assertThat(shown.indexOf("c-" + second) < shown.indexOf("c-" + first)).isEqualTo(newestFirst);
    }

    @Test
    void aScriptIsSentToTheSignIn() {
        asBrowser()
                .header("HX-Request", "true")
                .formParam("body", "By script.")
                .post(address())
                .then()
                .statusCode(401)
                .header("HX-Redirect", containsString("/login?next=%2Farticles%2F"))
                .header("HX-Redirect", endsWith("%23p1"));
    }

    @Test
    void aScriptGetsTheFormOfAReplyAlone() {
        String parent = bridge.says(Cast.HANA, 1, "Who pays?");
        Response answer = withScript().get("/comments/" + parent + "/reply");
        answer.then().statusCode(200);
        assertThat(answer.asString()).doesNotContain("<html");
        assertThat(Jsoup.parseBodyFragment(answer.asString())
                        .select("form.write [name=parent]")
                        .val())
                .isEqualTo(parent);
    }

    @Test
    void anAuthorEditsOnAPage() {
        String id = bridge.says(Cast.TOM, 1, "First & foremost");
        Response form = tom().get("/comments/" + id + "/edit");
        form.then().statusCode(200);
        assertThat(Jsoup.parse(form.asString()).select("textarea[name=body]").text())
                .isEqualTo("First & foremost");
        sends("/comments/" + id + "/edit", "Second")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/comments/" + id));
        asAnyone().get("/api/v1/comments/" + id).then().body("body", equalTo("Second"));
    }

    @Test
    void aRefusedEditKeepsWhatWasTyped() {
        String id = bridge.says(Cast.TOM, 1, "Short.");
        String tooLong = "y".repeat(10_001);
        Response refused = sends("/comments/" + id + "/edit", tooLong);
        refused.then().statusCode(400);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("textarea[name=body]").text()).isEqualTo(tooLong);
        assertThat(page.getElementById("body-error").text()).contains("10,001");
    }

    @Test
    void whatIsSomebodyElsesIsNeitherEditedNorWithdrawn() {
        String id = bridge.says(Cast.HANA, 1, "Hana's.");
        for (String page : new String[] {"/comments/" + id + "/edit", "/comments/" + id + "/withdraw"}) {
            tom().get(page).then().statusCode(403);
            sends(page, "Tom's.").then().statusCode(403);
            asBrowser().get(page).then().statusCode(303).header("Location", containsString("/login?next="));
            asBrowser().formParam("body", "Nobody's.").post(page).then().statusCode(401);
        }
        asAnyone().get("/api/v1/comments/" + id).then().body("body", equalTo("Hana's."));
    }

    @Test
    void anAuthorWithdrawsAfterASecondLook() {
        String id = bridge.says(Cast.TOM, 1, "Regretted.");
        bridge.replies(Cast.HANA, id, "Indeed.");
        Response form = tom().get("/comments/" + id + "/withdraw");
        form.then().statusCode(200).body(containsString("Regretted."));
        asAnyone().get("/api/v1/comments/" + id).then().body("status", equalTo("visible"));
        tom().formParam("body", "").post("/comments/" + id + "/withdraw").then().statusCode(403);
        sends("/comments/" + id + "/withdraw", "").then().statusCode(303);
        asBrowser().get(bridge.page()).then().body(containsString("[withdrawn by its author]"));
    }

    @Test
    void whoHasWithdrawnACommentIsToldSoWhereItStood() {
        String answered = bridge.says(Cast.TOM, 3, "Regretted.");
        bridge.replies(Cast.HANA, answered, "Why?");
        String page = sends("/comments/" + answered + "/withdraw", "")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        tom().get(page)
                .then()
                .statusCode(200)
                .body(containsString("role=\"status\">Your comment has been withdrawn."))
                .body(containsString("[withdrawn by its author]"))
                .body(containsString("Why?"));
        String alone = bridge.says(Cast.TOM, 3, "Regretted too.");
        page = sends("/comments/" + alone + "/withdraw", "").then().extract().header("Location");
        tom().get(page).then().statusCode(200).body(containsString("Your comment has been withdrawn."));
    }

    @Test
    void theEditPageShowsWhatIsAnswered() {
        Map<String, Object> quoting = bridge.words(6, "Two!");
        quoting.put("quote", Map.of("exact", "one strike"));
        String top = bridge.sends(Cast.TOM, quoting).path("id");
        tom().get("/comments/" + top + "/edit")
                .then()
                .body(containsString("two floods and one strike"))
                .body(containsString("<blockquote class=\"quoted\" dir=\"auto\">one strike</blockquote>"));
        String parent = bridge.says(Cast.HANA, 3, "It is *hers*.");
        String reply = bridge.replies(Cast.TOM, parent, "Is it?");
        tom().get("/comments/" + reply + "/edit").then().body(containsString("It is <em>hers</em>."));
    }

    private RequestSpecification tom() {
        return asBrowser().spec(session);
    }

    private RequestSpecification withScript() {
        return tom().header("HX-Request", "true");
    }

    private String address() {
        return "/paragraphs/" + bridge.paragraph(1) + "/comments";
    }

    private Response posts(Map<String, String> form) {
        return tom().formParam("token", token).formParams(form).post(address());
    }

    private Response sends(String address, String body) {
        return tom().formParam("token", token).formParam("body", body).post(address);
    }

    private static String idIn(Response posted) {
        assertThat(posted.statusCode()).isEqualTo(303);
        String location = posted.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private void assertNothingWasPosted() {
        asAnyone().get(bridge.api()).then().body("commentCount", equalTo(0));
    }
}
