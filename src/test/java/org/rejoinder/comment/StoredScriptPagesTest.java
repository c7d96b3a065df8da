package org.rejoinder.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.asBrowser;
import static org.rejoinder.newsroom.Newsroom.browser;
import static org.rejoinder.newsroom.Newsroom.formToken;
import static org.rejoinder.newsroom.Newsroom.token;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** Whatever somebody calls themselves, writes or quotes: nowhere does it become a script. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class StoredScriptPagesTest {

    private static final String CODE = "<img src=x onerror=alert(1)>";
    private static final Map<String, String> QUOTE = Map.of("exact", CODE);
    private static final Set<String> FOREIGN =
            Set.of("iframe", "object", "embed", "base", "style", "svg", "math", "img", "video", "audio", "noscript");
    private static final Set<String> LEADING = Set.of("href", "src", "action", "formaction", "data", "xlink:href");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</textarea></title></style><script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)' x='",
                "<svg/onload=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt&colon;alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "![\" onerror=\"alert(1)](https://example.org/x.png)",
                "[x](https://example.org/\"onclick=\"alert(1))",
                "[x]: vbscript:x\n\n[x]",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "&lt;img src=x onerror=alert(1)&gt;",
                "`<img src=x onerror=alert(1)>`",
                "{inject:frame.token} {config:['quarkus.datasource.password']} {#each}",
                "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>"
            })
    void nothingThatIsWrittenComesToLife(String payload) {
        String handle = "x" + Integer.toHexString(payload.hashCode());
        String name = payload.replaceAll("\\s+", " ");
        asAnyone()
                .body(Map.of("handle", handle, "password", Cast.PASSWORD, "displayName", name))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201);
        Conversation talk = Conversation.onText("# About " + handle + "\n\nIt says `" + CODE + "` here.");
        RequestSpecification session = browser(handle, Cast.PASSWORD);
        String id = posts(talk, handle, Map.of("paragraph", talk.paragraph(1), "body", payload, "quote", QUOTE));
        posts(talk, handle, Map.of("paragraph", talk.paragraph(1), "parent", id, "body", payload));
        asAnyone()
                .header("Authorization", "Bearer " + token(handle, Cast.PASSWORD))
                .body(Map.of("body", payload + "\n\nedited"))
                .put("/api/v1/comments/" + id)
                .then()
                .statusCode(200);
        for (String address : List.of(
                talk.page(),
                talk.page() + "?comment=" + id,
                talk.page() + "/comments",
                "/paragraphs/" + talk.paragraph(1),
                "/comments/" + id + "/thread",
                "/comments/" + id + "/history",
                "/comments/" + id + "/reply",
                "/comments/" + id + "/edit",
                "/comments/" + id + "/withdraw",
                "/@" + handle)) {
            assertLifeless(asBrowser().spec(session).urlEncodingEnabled(false).get(address), address);
        }
        assertLifeless(asBrowser().get(talk.page()), "the page of everybody");
        assertLifeless(
                asBrowser()
                        .formParams(Map.of("body", payload, "quote", payload, "parent", payload, "kind", payload))
                        .post("/paragraphs/" + talk.paragraph(1) + "/comments"),
                "the sign-in on the way");
        assertLifeless(
                asBrowser()
                        .spec(session)
                        .formParams(Map.of("body", payload, "quote", payload, "parent", payload, "kind", payload))
                        .formParam("token", formToken(asBrowser().spec(session).get(talk.page())))
                        .post("/paragraphs/" + talk.paragraph(1) + "/comments"),
                "the refused form");
        Response json = asAnyone().get(talk.api() + "/comments");
        assertThat(json.contentType()).startsWith("application/json");
        assertLifeless(json.<String>path("items[0].html"), "the HTML for programs");
    }

    private static String posts(Conversation talk, String handle, Map<String, ?> comment) {
        return asAnyone()
                .header("Authorization", "Bearer " + token(handle, Cast.PASSWORD))
                .body(comment)
                .post(talk.api() + "/comments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void assertLifeless(Response page, String where) {
        assertThat(page.statusCode()).as(where).isIn(200, 400, 401);
        assertLifeless(page.asString(), where);
    }

    private static void assertLifeless(String html, String where) {
        for (Element element : Jsoup.parse(html).getAllElements()) {
            assertThat(element.normalName()).as(where).isNotIn(FOREIGN);
            if (element.normalName().equals("script")) {
                assertThat(element.attr("src")).as(where).startsWith("/").doesNotStartWith("//");
                assertThat(element.data()).as(where).isBlank();
            }
            for (Attribute attribute : element.attributes()) {
                assertHarmless(attribute, where);
            }
        }
    }

    private static void assertHarmless(Attribute attribute, String where) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        assertThat(name)
                .as(where)
                .doesNotStartWith("on")
                .doesNotStartWith("hx-on")
                .isNotIn("style", "srcdoc");
        if (LEADING.contains(name)) {
            assertThat(attribute.getValue().toLowerCase(Locale.ROOT).replaceAll("[\\p{Cntrl}\\s]", ""))
                    .as(where)
                    .doesNotStartWith("javascript:")
                    .doesNotStartWith("vbscript:")
                    .doesNotStartWith("data:");
        }
    }
}
