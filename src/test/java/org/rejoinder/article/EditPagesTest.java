package org.rejoinder.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class EditPagesTest {

    private static final AtomicInteger TITLES = new AtomicInteger();

    private Conversation bridge;

    @BeforeEach
    void anOpEdIsPublished() {
        bridge = Conversation.on("A text to change by hand " + TITLES.incrementAndGet());
    }

    @Test
    void anEditorChangesTheTextSeesWhatBecomesOfItAndSaves() {
        bridge.says(Cast.HANA, 6, "At stake.");
        Map<String, String> form = fields(ella().get(bridge.page() + "/edit"), "text");
        form.put("text", form.get("text").replace("one strike", "two strikes"));
        form.put("note", "Two strikes.");
        Response preview = sends("/edit/preview", form);
        preview.then()
                .statusCode(200)
                .body(containsString("Nothing is saved yet"))
                .body(containsString("<ins>"))
                .body(containsString("1 comment is"));
        asAnyone().get(bridge.api()).then().body("revision", equalTo(1));
        Response saved = sends("/edit", fields(preview, "text"));
        saved.then().statusCode(303);
        asAnyone()
                .get(bridge.api())
                .then()
                .body("revision", equalTo(2))
                .body("paragraphs[5].id", equalTo(bridge.paragraph(6)))
                .body("paragraphs[5].text", containsString("two strikes"));
        asBrowser().get(bridge.page() + "/revisions").then().body(containsString("Two strikes."));
    }

    @Test
    void aLineIsCorrectedByHand() {
        String comment = bridge.says(Cast.HANA, 5, "On the quay.");
        Map<String, String> form = fields(ella().get(bridge.page() + "/edit"), "text");
        form.put(
                "text", form.get("text").replaceAll("On the quay they.*", "Lighthouse keepers earn less than clerks."));
        Response preview = sends("/edit/preview", form);
        assertThat(Jsoup.parse(preview.asString())
                        .getElementById("is-" + bridge.paragraph(5))
                        .val())
                .isEqualTo("?");
        Map<String, String> mapping = fields(preview, "text");
        sends("/edit", mapping).then().statusCode(409).body(containsString("is-" + bridge.paragraph(5)));
        mapping.put("is-" + bridge.paragraph(5), "-");
        sends("/edit", mapping).then().statusCode(303);
        asAnyone().get(bridge.api()).then().body("paragraphs", hasSize(10));
        asAnyone().get("/api/v1/comments/" + comment).then().body("paragraph", equalTo(bridge.paragraph(5)));
    }

    @Test
    void whoSavesSecondKeepsTheirTextAndSeesTheDifference() {
        Map<String, String> first = fields(ella().get(bridge.page() + "/edit"), "text");
        Map<String, String> second = new HashMap<>(first);
        first.put("text", first.get("text").replace("one strike", "two strikes"));
        second.put("text", second.get("text").replace("Let the hotels pay", "Let the banks pay"));
        sends("/edit", first).then().statusCode(303);
        Response refused = sends("/edit", second);
        refused.then().statusCode(409).body(containsString("Let the banks pay"));
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("details .diff ins").text()).contains("two strikes");
        assertThat(page.select("input[name=base]").val()).isEqualTo("2");
    }

    @Test
    void anEarlierTextIsBroughtBack() {
        Map<String, String> form = fields(ella().get(bridge.page() + "/edit"), "text");
        form.put("text", form.get("text").replace("one strike", "two strikes"));
        sends("/edit", form).then().statusCode(303);
        sends("/edit/restore", Map.of("revision", "1")).then().statusCode(303);
        asAnyone()
                .get(bridge.api())
                .then()
                .body("revision", equalTo(3))
                .body("paragraphs[5].text", containsString("one strike"));
    }

    @Test
    void aTextWithoutParagraphsIsRefused() {
        Map<String, String> form = fields(ella().get(bridge.page() + "/edit"), "text");
        form.put("text", " ");
        sends("/edit", form).then().statusCode(400).body(containsString("no paragraphs"));
        asAnyone().get(bridge.api()).then().body("revision", equalTo(1));
    }

    @Test
    void readersDoNotEdit() {
        browserSession(Cast.HANA).get(bridge.page() + "/edit").then().statusCode(403);
    }

    private static RequestSpecification ella() {
        return browserSession(Cast.ELLA);
    }

    private Response sends(String path, Map<String, String> form) {
        RequestSpecification ella = ella();
        String token = formToken(ella.get(bridge.page() + "/edit"));
        return ella.formParams(form).formParam("token", token).post(bridge.page() + path);
    }

    /** What the form with this field would send. */
    private static Map<String, String> fields(Response page, String field) {
        page.then().statusCode(200);
        Element form = Jsoup.parse(page.asString())
                .select("[name=" + field + "]")
                .first()
                .closest("form");
        Map<String, String> fields = new HashMap<>();
        form.select("input[name], textarea[name]")
                .forEach(input -> fields.put(
                        input.attr("name"), input.tagName().equals("textarea") ? input.wholeText() : input.val()));
        fields.remove("token");
        return fields;
    }
}
