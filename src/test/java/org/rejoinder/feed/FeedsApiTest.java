package org.rejoinder.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asBrowser;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class FeedsApiTest {

    @Test
    void anArticleAndItsParagraphAreFollowedAsAtom() throws FeedException {
        Conversation talk = Conversation.on("A bridge to follow");
        String first = talk.says(Cast.HANA, 1, "A <b>first</b> & *last* word.");
        String second = talk.says(Cast.TOM, 2, "Another.");
        SyndFeed feed = atom(talk.page() + "/comments.atom");
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).contains("A bridge to follow");
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getUri)
                .containsExactly("urn:uuid:" + second, "urn:uuid:" + first);
        SyndEntry entry = feed.getEntries().get(1);
        assertThat(entry.getLink()).startsWith("http://").endsWith("/comments/" + first);
        assertThat(entry.getAuthor()).isEqualTo(Cast.HANA.displayName());
        assertThat(entry.getContents().get(0).getValue())
                .contains("<p>A &lt;b&gt;first&lt;/b&gt; &amp; <em>last</em> word.</p>");
        assertThat(entry.getPublishedDate()).isNotNull();
        assertThat(atom("/paragraphs/" + talk.paragraph(2) + "/comments.atom").getEntries())
                .extracting(SyndEntry::getUri)
                .containsExactly("urn:uuid:" + second);
    }

    @Test
    void theSiteAndAPersonAreFollowed() throws FeedException {
        Conversation talk = Conversation.on("A bridge of everybody");
        String id = talk.says(Cast.SORA, 1, "Here too.");
        assertThat(atom("/comments.atom").getEntries())
                .extracting(SyndEntry::getUri)
                .contains("urn:uuid:" + id);
        assertThat(atom("/@sora/comments.atom").getEntries().get(0).getUri()).isEqualTo("urn:uuid:" + id);
        asBrowser().get("/@nobody-at-all/comments.atom").then().statusCode(404);
    }

    @Test
    void theSameIsToldAsJson() {
        Conversation talk = Conversation.on("A bridge in braces");
        String id = talk.says(Cast.HANA, 1, "Braces.");
        asBrowser()
                .get(talk.page() + "/comments.json")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/feed+json"))
                .body("version", equalTo("https://jsonfeed.org/version/1.1"))
                .body("home_page_url", containsString(talk.page()))
                .body("feed_url", containsString(talk.page() + "/comments.json"))
                .body("items.id", contains("urn:uuid:" + id))
                .body("items[0].content_html", containsString("<p>Braces.</p>"))
                .body("items[0].date_published", containsString("T"))
                .body("items[0].authors[0].name", equalTo(Cast.HANA.displayName()));
    }

    @Test
    void whoHasItAlreadyIsSentNothing() {
        Conversation talk = Conversation.on("A bridge unchanged");
        talk.says(Cast.HANA, 1, "Once.");
        for (String ending : List.of("atom", "json")) {
            String address = talk.page() + "/comments." + ending;
            Response first = asBrowser().get(address);
            String tag = first.header("ETag");
            assertThat(first.header("Last-Modified")).isNotNull();
            asBrowser().header("If-None-Match", tag).get(address).then().statusCode(304);
        }
        String tag = asBrowser().get(talk.page() + "/comments.atom").header("ETag");
        talk.says(Cast.TOM, 1, "Twice.");
        asBrowser()
                .header("If-None-Match", tag)
                .get(talk.page() + "/comments.atom")
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsHiddenOrWithdrawnIsInNoFeed() {
        Conversation talk = Conversation.on("A bridge of silence");
        String hidden = talk.says(Cast.FARID, 1, "canaryhidden");
        String withdrawn = talk.says(Cast.FARID, 1, "canarywithdrawn");
        talk.replies(Cast.TOM, hidden, "An answer.");
        as(Cast.MOSES)
                .body(Map.of("decision", "hide", "reason", "abuse"))
                .post("/api/v1/comments/" + hidden + "/decisions")
                .then()
                .statusCode(201);
        as(Cast.FARID).delete("/api/v1/comments/" + withdrawn).then().statusCode(204);
        for (String feed : List.of(
                "/comments",
                talk.page() + "/comments",
                "/paragraphs/" + talk.paragraph(1) + "/comments",
                "/@farid/comments")) {
            for (String ending : List.of(".atom", ".json")) {
                assertThat(asBrowser()
                                .get(feed + ending)
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString())
                        .doesNotContain("canaryhidden", "canarywithdrawn");
            }
        }
    }

    @Test
    void aDraftHasNoFeedForAnybody() {
        Conversation draft = Conversation.inDraft("A bridge not yet");
        asBrowser().get(draft.page() + "/comments.atom").then().statusCode(404);
        as(Cast.ELLA).get(draft.page() + "/comments.atom").then().statusCode(404);
        asBrowser()
                .get("/paragraphs/" + draft.paragraph(1) + "/comments.json")
                .then()
                .statusCode(404);
    }

    @Test
    void thePagesSayWhereTheirFeedsAre() {
        Conversation talk = Conversation.on("A bridge with signs");
        for (String page : List.of("/", talk.page(), "/paragraphs/" + talk.paragraph(1), "/@hana")) {
            List<String> feeds = Jsoup.parse(asBrowser().get(page).asString())
                    .select("link[rel=alternate]")
                    .eachAttr("href");
            assertThat(feeds)
                    .as(page)
                    .hasSize(2)
                    .allSatisfy(feed -> asBrowser().get(feed).then().statusCode(200));
        }
    }

    private static SyndFeed atom(String address) throws FeedException {
        Response answer = asBrowser().get(address);
        answer.then().statusCode(200).contentType(startsWith("application/atom+xml"));
        return new SyndFeedInput().build(new StringReader(answer.asString()));
    }
}
