package org.rejoinder.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What JSON Feed 1.1 asks of a feed, member by member. */
final class JsonFeedRules {

    private static final Set<String> IN_FEED = Set.of(
            "version",
            "title",
            "home_page_url",
            "feed_url",
            "description",
            "user_comment",
            "next_url",
            "icon",
            "favicon",
            "authors",
            "language",
            "expired",
            "hubs",
            "items");
    private static final Set<String> IN_ITEM = Set.of(
            "id",
            "url",
            "external_url",
            "title",
            "content_html",
            "content_text",
            "summary",
            "image",
            "banner_image",
            "date_published",
            "date_modified",
            "authors",
            "tags",
            "language",
            "attachments");

    private JsonFeedRules() {}

    /** Fails unless the document keeps every rule; gives it. */
    static JsonNode check(byte[] document) throws Exception {
        JsonNode feed = new ObjectMapper().readTree(document);
        assertThat(names(feed)).isSubsetOf(IN_FEED);
        assertThat(feed.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("title").asText()).isNotBlank();
        checkUrl(feed, "home_page_url");
        checkUrl(feed, "feed_url");
        assertThat(feed.path("items").isArray()).isTrue();
        List<String> ids = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            checkItem(item);
            ids.add(item.path("id").asText());
        }
        assertThat(ids).doesNotHaveDuplicates();
        return feed;
    }

    private static void checkItem(JsonNode item) {
        assertThat(names(item)).isSubsetOf(IN_ITEM);
        assertThat(item.path("id").isTextual()).isTrue();
        assertThat(item.path("id").asText()).isNotBlank();
        assertThat(item.path("content_html").isTextual()
                        || item.path("content_text").isTextual())
                .isTrue();
        checkUrl(item, "url");
        for (String date : List.of("date_published", "date_modified")) {
            assertThat(OffsetDateTime.parse(item.path(date).asText())).isNotNull();
        }
        for (JsonNode author : item.path("authors")) {
            assertThat(author.has("name") || author.has("url") || author.has("avatar"))
                    .isTrue();
            checkUrl(author, "url");
        }
    }

    private static void checkUrl(JsonNode node, String name) {
        assertThat(URI.create(node.path(name).asText()).isAbsolute()).as(name).isTrue();
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
