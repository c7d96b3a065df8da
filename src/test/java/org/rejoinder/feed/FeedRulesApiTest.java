package org.rejoinder.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asBrowser;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;
import org.w3c.dom.Element;

/** Our feeds keep the rules of their specifications, and of conditional requests (RFC 9110, section 13). */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class FeedRulesApiTest {

    @ParameterizedTest
    @ValueSource(strings = {"of markup <b>&amp;</b> ]]> & \u0007", "of 汉字 and 한국어 and العربية", "of a 😀 smile"})
    void whatPeopleWriteKeepsTheRules(String words) throws Exception {
        Conversation talk = Conversation.on("A bridge of rules");
        talk.says(Cast.SORA, 1, "A comment " + words + "\n\n> quoted\n\n```\ncode <script>\n```");
        for (String feed : feeds(talk, "sora")) {
            Element atom = AtomRules.check(document(feed + ".atom"));
            assertThat(AtomRules.children(atom, "entry")).isNotEmpty();
            JsonNode json = JsonFeedRules.check(document(feed + ".json"));
            assertThat(json.path("items")).isNotEmpty();
        }
    }

    @Test
    void aFeedOfNothingKeepsThemToo() throws Exception {
        Conversation talk = Conversation.on("A bridge of silence and rules");
        AtomRules.check(document(talk.page() + "/comments.atom"));
        assertThat(JsonFeedRules.check(document(talk.page() + "/comments.json")).path("items"))
                .isEmpty();
    }

    @Test
    void theTagDecidesAndTheDateIsNotLookedAtBesideIt() {
        Conversation talk = Conversation.on("A bridge with tags");
        talk.says(Cast.HANA, 1, "Tagged.");
        String address = talk.page() + "/comments.atom";
        String tag = asBrowser().get(address).header("ETag");
        String future = "Fri, 01 Jan 2100 00:00:00 GMT";
        assertThat(conditional(address, tag, null).statusCode()).isEqualTo(304);
        assertThat(conditional(address, "W/" + tag, null).statusCode()).isEqualTo(304);
        assertThat(conditional(address, "\"other\", " + tag, null).statusCode()).isEqualTo(304);
        assertThat(conditional(address, "*", null).statusCode()).isEqualTo(304);
        assertThat(conditional(address, "\"other\"", null).statusCode()).isEqualTo(200);
        assertThat(conditional(address, "\"other\"", future).statusCode()).isEqualTo(200);
        assertThat(conditional(address, tag, "Mon, 01 Jan 2018 00:00:00 GMT").statusCode())
                .isEqualTo(304);
        assertThat(conditional(address, null, "Mon, 01 Jan 2018 00:00:00 GMT").statusCode())
                .isEqualTo(200);
        assertThat(conditional(address, null, "yesterday").statusCode()).isEqualTo(200);
    }

    @Test
    void nothingUnchangedIsSaidWithTheHeadersOfTheWhole() {
        Conversation talk = Conversation.on("A bridge with headers");
        String address = talk.page() + "/comments.json";
        Response whole = asBrowser().get(address);
        Response nothing = conditional(address, whole.header("ETag"), null);
        assertThat(nothing.asString()).isEmpty();
        for (String header : List.of("ETag", "Cache-Control")) {
            assertThat(nothing.header(header)).as(header).isEqualTo(whole.header(header));
        }
    }

    /** By the date of the newest comment nobody would hear that one was withdrawn. */
    @Test
    void whoAsksByDateHearsOfAWithdrawal() {
        Conversation talk = Conversation.on("A bridge withdrawn by date");
        String withdrawn = talk.says(Cast.HANA, 1, "To be withdrawn.");
        talk.says(Cast.TOM, 1, "The newest.");
        String address = talk.page() + "/comments.atom";
        String changed = asBrowser().get(address).header("Last-Modified");
        as(Cast.HANA).delete("/api/v1/comments/" + withdrawn).then().statusCode(204);
        Response again = conditional(address, null, changed);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).doesNotContain("To be withdrawn.");
    }

    private static Response conditional(String address, String tag, String since) {
        var request = given().spec(asBrowser());
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        if (since != null) {
            request.header("If-Modified-Since", since);
        }
        return request.get(address);
    }

    private static List<String> feeds(Conversation talk, String person) {
        return List.of(
                "/comments",
                talk.page() + "/comments",
                "/paragraphs/" + talk.paragraph(1) + "/comments",
                "/@" + person + "/comments");
    }

    private static byte[] document(String address) {
        return asBrowser().get(address).then().statusCode(200).extract().asByteArray();
    }
}
