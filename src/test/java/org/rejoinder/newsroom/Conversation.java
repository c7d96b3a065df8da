package org.rejoinder.newsroom;

import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.demo.Cast;

/** An op-ed of its own, and the people who answer it by their programs. */
public final class Conversation {

    private final String slug;
    private final List<String> paragraphs;

    private Conversation(String slug, List<String> paragraphs) {
        this.slug = slug;
        this.paragraphs = paragraphs;
    }

    /** On an op-ed of nine paragraphs that Ella publishes under this title. */
    public static Conversation on(String title) {
        return of(Map.of("format", "text", "source", OpEdFiles.harbourBridge(title), "publish", true));
    }

    /** On the same op-ed while it is still a draft. */
    public static Conversation inDraft(String title) {
        return of(Map.of("format", "text", "source", OpEdFiles.harbourBridge(title), "publish", false));
    }

    /** On an op-ed in Markdown. */
    public static Conversation onText(String markdown) {
        return of(Map.of("format", "markdown", "source", markdown, "publish", true));
    }

    private static Conversation of(Map<String, Object> article) {
        Response answer = as(Cast.ELLA).body(article).post("/api/v1/articles");
        answer.then().statusCode(201);
        return new Conversation(answer.path("slug"), answer.path("paragraphs.id"));
    }

    public String slug() {
        return slug;
    }

    /** The article's address for programs. */
    public String api() {
        return "/api/v1/articles/" + slug;
    }

    /** The article's address for readers. */
    public String page() {
        return "/articles/" + slug;
    }

    /** The id of a paragraph, by its number from 1. */
    public String paragraph(int number) {
        return paragraphs.get(number - 1);
    }

    /** What a program sends to comment on a paragraph. */
    public Map<String, Object> words(int paragraph, String body) {
        return new HashMap<>(Map.of("paragraph", paragraph(paragraph), "body", body));
    }

    /** Sends a comment, and gives whatever is answered. */
    public Response sends(Cast person, Map<String, ?> comment) {
        return as(person).body(comment).post(api() + "/comments");
    }

    /** Posts a comment on a paragraph, and gives its id. */
    public String says(Cast person, int paragraph, String body) {
        return posted(sends(person, words(paragraph, body)));
    }

    /** Answers a comment, and gives the id of the answer. */
    public String replies(Cast person, String parent, String body) {
        String paragraph = asAnyone().get("/api/v1/comments/" + parent).path("paragraph");
        return posted(sends(person, Map.of("paragraph", paragraph, "parent", parent, "body", body)));
    }

    private static String posted(Response answer) {
        return answer.then().statusCode(201).extract().path("id");
    }
}
