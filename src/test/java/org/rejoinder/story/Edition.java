package org.rejoinder.story;

import static org.rejoinder.newsroom.Newsroom.as;

import java.util.Map;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.OpEdFiles;

/** What stands in the paper before a story begins. */
final class Edition {

    private Edition() {}

    /** Publishes the op-ed of the harbour bridge under a title of the story's own; gives back its slug. */
    static String publishes(String title) {
        return as(Cast.ELLA)
                .body(Map.of("source", OpEdFiles.harbourBridge(title), "format", "text", "publish", true))
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .path("slug");
    }

    /** Somebody comments on a paragraph, counted from 1; gives back the comment's id. */
    static String comment(Cast author, String slug, int paragraph, String body) {
        return posted(author, slug, Map.of("paragraph", paragraph(author, slug, paragraph), "body", body));
    }

    /** Somebody answers the comment with this id; gives back the reply's. */
    static String reply(Cast author, String slug, String parent, String body) {
        String paragraph = as(author).get("/api/v1/comments/" + parent).path("paragraph");
        return posted(author, slug, Map.of("paragraph", paragraph, "parent", parent, "body", body));
    }

    /** Somebody quotes words of a paragraph and says what the comment does to them. */
    static String quoting(Cast author, String slug, int paragraph, String quote, String kind, String body) {
        return posted(
                author,
                slug,
                Map.of(
                        "paragraph",
                        paragraph(author, slug, paragraph),
                        "body",
                        body,
                        "kind",
                        kind,
                        "quote",
                        Map.of("exact", quote)));
    }

    private static String paragraph(Cast reader, String slug, int number) {
        return as(reader).get("/api/v1/articles/" + slug).path("paragraphs[" + (number - 1) + "].id");
    }

    private static String posted(Cast author, String slug, Map<String, ?> comment) {
        return as(author)
                .body(comment)
                .post("/api/v1/articles/" + slug + "/comments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
