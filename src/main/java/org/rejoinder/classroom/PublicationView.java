package org.rejoinder.classroom;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rejoinder.comment.Comment;
import org.rejoinder.text.Markdown;
import org.rejoinder.text.PlainText;

/** A comment that is or may be shown to everybody. */
@Schema(name = "Publication")
record PublicationView(
        UUID id,
        UUID comment,

        @Schema(description = "The author's real name; null for students' eyes") @Nullable
        String author,

        String words,
        Instant askedAt,

        @Schema(description = "Since when its author agrees; null if they don't, or not yet") @Nullable
        Instant agreedAt,

        @Schema(description = "The comment in the public room, while it is there") @Nullable
        UUID publicComment) {

    static PublicationView of(Publication publication, @Nullable Comment comment, @Nullable String author) {
        return new PublicationView(
                publication.id(),
                publication.commentId(),
                author,
                comment == null ? "" : PlainText.excerpt(Markdown.plain(comment.body()), 160),
                publication.askedAt(),
                publication.agreedAt().orElse(null),
                publication.publicCommentId().orElse(null));
    }
}
