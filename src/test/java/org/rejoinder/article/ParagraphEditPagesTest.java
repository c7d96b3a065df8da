package org.rejoinder.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.asBrowser;
import static org.rejoinder.newsroom.Newsroom.browserSession;
import static org.rejoinder.newsroom.Newsroom.formToken;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class ParagraphEditPagesTest {

    private static final AtomicInteger TITLES = new AtomicInteger();

    private Conversation bridge;

    @BeforeEach
    void anOpEdIsPublished() {
        bridge = Conversation.on("A paragraph to change by hand " + TITLES.incrementAndGet());
    }

    @Test
    void eachParagraphOfTheTextHasALinkForEditorsAlone() {
        String page = ella().get(bridge.page()).asString();
        assertThat(Jsoup.parse(page).select(".desk-edit")).hasSize(9);
        assertThat(page)
                .contains("href=\"" + address(6) + "\"")
                .contains("Edit<span class=\"visually-hidden\"> paragraph 6");
        assertThat(browserSession(Cast.HANA).get(bridge.page()).asString()).doesNotContain("desk-edit");
        assertThat(asBrowser().get(bridge.page()).asString()).doesNotContain("desk-edit");
    }

    @Test
    void anEditorChangesOneParagraph() {
        Map<String, String> form = fields(ella().get(address(6)));
        assertThat(form.get("text")).contains("one strike").doesNotContain("Let the hotels pay");
        form.put("text", form.get("text").replace("one strike", "two strikes"));
        form.put("note", "Two strikes.");
        sends(6, "", form).then().statusCode(303);
        article().then().body("revision", equalTo(2)).body("paragraphs[5].text", containsString("two strikes"));
        asBrowser().get(bridge.page() + "/revisions").then().body(containsString("Two strikes."));
    }

    @Test
    void aSplitIsShownBeforeItIsSavedAndTheOtherPartMayKeepTheComments() {
        bridge.says(Cast.HANA, 8, "All of it.");
        Map<String, String> form = fields(ella().get(address(8)));
        form.put("text", form.get("text").replace(" A lit path", "\n\nA lit path"));
        Response preview = sends(8, "", form);
        preview.then().statusCode(200).body(containsString("Nothing is saved yet"));
        article().then().body("revision", equalTo(1));
        Map<String, String> mapping = fields(preview);
        assertThat(mapping).containsEntry("is-" + bridge.paragraph(8), "8, 9");
        mapping.put("is-" + bridge.paragraph(8), "9, 8");
        sends(8, "", mapping).then().statusCode(303);
        article().then().body("paragraphs", hasSize(10)).body("paragraphs[8].id", equalTo(bridge.paragraph(8)));
    }

    @Test
    void whatIsEmptiedIsDeletedAfterALook() {
        bridge.says(Cast.HANA, 5, "On the quay.");
        Map<String, String> form = fields(ella().get(address(5)));
        form.put("text", "");
        Response preview = sends(5, "", form);
        preview.then().statusCode(200).body(containsString("deleted")).body(containsString("1 comment"));
        sends(5, "", fields(preview)).then().statusCode(303);
        asBrowser().get(bridge.page()).then().body(containsString("Deleted:"));
    }

    @Test
    void whoSavesSecondKeepsTheirWordsAndTheOthersTextIsKeptToo() {
        Map<String, String> first = fields(ella().get(address(6)));
        Map<String, String> second = fields(ella().get(address(9)));
        first.put("text", first.get("text").replace("one strike", "two strikes"));
        second.put("text", "Nine is over.");
        sends(6, "", first).then().statusCode(303);
        Response refused = sends(9, "", second);
        refused.then()
                .statusCode(409)
                .body(containsString("Nine is over."))
                .body(containsString("What was changed meanwhile"));
        sends(9, "", fields(refused)).then().statusCode(303);
        article()
                .then()
                .body("revision", equalTo(3))
                .body("paragraphs[5].text", containsString("two strikes"))
                .body("paragraphs[8].text", equalTo("Nine is over."));
    }

    @Test
    void whoChangesAParagraphThatIsGoneKeepsTheirWords() {
        Map<String, String> form = fields(ella().get(address(5)));
        Map<String, String> gone = new HashMap<>(form);
        gone.put("text", "");
        sends(5, "", fields(sends(5, "", gone))).then().statusCode(303);
        form.put("text", "Kept words.");
        String token = formToken(ella().get(bridge.page() + "/edit"));
        assertThat(token).isNotEmpty();
        sends(5, "", form)
                .then()
                .statusCode(409)
                .body(containsString("Kept words."))
                .body(containsString("in the whole text"));
    }

    @Test
    void readersDoNotEdit() {
        browserSession(Cast.HANA).get(address(1)).then().statusCode(403).body(not(containsString("textarea")));
    }

    private String address(int paragraph) {
        return "/paragraphs/" + bridge.paragraph(paragraph) + "/edit";
    }

    private static RequestSpecification ella() {
        return browserSession(Cast.ELLA);
    }

    private Response sends(int paragraph, String path, Map<String, String> form) {
        RequestSpecification ella = ella();
        String token = formToken(ella.get(bridge.page() + "/edit"));
        return ella.formParams(form).formParam("token", token).post(address(paragraph) + path);
    }

    private Response article() {
        return asAnyone().get(bridge.api());
    }

    private static Map<String, String> fields(Response page) {
        Element form =
                Jsoup.parse(page.asString()).select("[name=text]").first().closest("form");
        Map<String, String> fields = new HashMap<>();
        form.select("input[name], textarea[name]")
                .forEach(input -> fields.put(
                        input.attr("name"), input.tagName().equals("textarea") ? input.wholeText() : input.val()));
        fields.remove("token");
        return fields;
    }
}
