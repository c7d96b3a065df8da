package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.text.Markdown;

/** Finds what readers don't see of a discussion, not even as a placeholder: for those who review it. */
@Singleton
class UnseenComments {

    private static final int MOST = 50;

    private final Comments comments;
    private final Authors authors;

    @Inject
    UnseenComments(Comments comments, Authors authors) {
        this.comments = comments;
        this.authors = authors;
    }

    /** The latest of them; nothing for others than those who review them. */
    List<Unseen> of(ParagraphPlace place, Audience audience) {
        if (!audience.moderates()) {
            return List.of();
        }
        List<Comment> found = comments.unseenOn(place.paragraph().id(), place.room(), MOST);
        Map<UUID, Author> known = authors.of(found);
        return found.stream().map(comment -> unseen(comment, known)).toList();
    }

    private static Unseen unseen(Comment comment, Map<UUID, Author> known) {
        return new Unseen(
                comment.id(),
                comment.status().word(),
                comment.isPending() ? comment.hold().map(Hold::because).orElse("") : "",
                comment.authorId()
                        .flatMap(id -> Optional.ofNullable(known.get(id)))
                        .map(Author::displayName)
                        .orElse(""),
                Markdown.html(comment.body()),
                comment.createdAt());
    }
}
