package org.rejoinder.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.rejoinder.comment.Post;
import org.rejoinder.text.Markdown;

/** A feed as JSON Feed 1.1 has it. */
record JsonFeed(
        String version,
        String title,
        @JsonProperty("home_page_url") String homePageUrl,
        @JsonProperty("feed_url") String feedUrl,
        List<Item> items) {

    static final String MEDIA_TYPE = "application/feed+json";

    /** One comment. */
    record Item(
            String id,
            String url,
            String title,
            @JsonProperty("content_html") String contentHtml,
            @JsonProperty("date_published") Instant datePublished,
            @JsonProperty("date_modified") Instant dateModified,
            List<Author> authors) {}

    /** Who wrote it. */
    record Author(String name, String url) {}

    static JsonFeed of(Feed feed, String root) {
        return new JsonFeed(
                "https://jsonfeed.org/version/1.1",
                Legible.text(feed.title()),
                root + feed.page(),
                root + feed.path() + ".json",
                feed.posts().stream().map(post -> item(post, root)).toList());
    }

    private static Item item(Post post, String root) {
        return new Item(
                "urn:uuid:" + post.id(),
                root + post.href(),
                Legible.text(Headline.of(post)),
                Legible.text(Markdown.html(post.body())),
                post.createdAt(),
                post.changedAt(),
                List.of(new Author(Legible.text(post.author().displayName()), root + Headline.personHref(post))));
    }
}
