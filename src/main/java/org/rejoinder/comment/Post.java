package org.rejoinder.comment;

import java.time.Instant;
import java.util.UUID;
import org.rejoinder.article.Article;

/**
 * A visible comment with what is needed to show it away from its page: in a feed, or among the answers to a search.
 *
 * @param article what it is about
 * @param author the account of its author, who may be gone
 * @param body Markdown
 * @param changedAt when it got its present words
 */
public record Post(
        UUID id,
        Article article,
        UUID paragraph,
        UUID room,
        Writer author,
        String body,
        Instant createdAt,
        Instant changedAt) {

    /** Who wrote it, as its readers may know it. */
    public record Writer(UUID id, String handle, String displayName) {}

    static Post of(Comment comment, Article article, Author author) {
        return new Post(
                comment.id(),
                article,
                comment.paragraphId(),
                comment.roomId(),
                new Writer(author.id(), author.handle(), author.displayName()),
                comment.body(),
                comment.createdAt(),
                comment.editedAt().orElse(comment.createdAt()));
    }

    /** The same with its author by the name that the viewer knows. */
    public Post seenWith(Outlook outlook) {
        Writer known =
                new Writer(author.id(), author.handle(), outlook.name(paragraph, author.id(), author.displayName()));
        return new Post(id, article, paragraph, room, known, body, createdAt, changedAt);
    }

    /** Its lasting address, a path of this site. */
    public String href() {
        return "/comments/" + id;
    }
}
