package org.rejoinder.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.comment.Comment;
import org.rejoinder.comment.CommentStatus;
import org.rejoinder.text.Markdown;

/** What people wrote before, as far as moderation asks. */
@ApplicationScoped
class PastComments implements PanacheRepositoryBase<Comment, UUID> {

    private static final List<CommentStatus> TURNED_DOWN =
            List.of(CommentStatus.REJECTED, CommentStatus.HIDDEN, CommentStatus.REMOVED);

    private final Sanctions sanctions;

    @Inject
    PastComments(Sanctions sanctions) {
        this.sanctions = sanctions;
    }

    /** The past of somebody who is about to post this comment. */
    Past of(UUID author, UUID comment) {
        return new Stored(author, comment);
    }

    /** When somebody last wrote in an article, on a paragraph, or in a room. */
    Optional<Instant> latestAt(UUID author, UUID place) {
        return find(
                        "select c.createdAt from Comment c where c.authorId = ?1"
                                + " and (c.articleId = ?2 or c.paragraphId = ?2 or c.roomId = ?2) order by c.id desc",
                        author,
                        place)
                .page(Page.ofSize(1))
                .project(Instant.class)
                .stream()
                .findFirst();
    }

    private final class Stored implements Past {

        private final UUID author;
        private final UUID comment;

        Stored(UUID author, UUID comment) {
            this.author = author;
            this.comment = comment;
        }

        @Override
        public int standing(int atMost) {
            return find("authorId = ?1 and status = ?2 and id <> ?3", author, CommentStatus.VISIBLE, comment)
                    .page(Page.ofSize(atMost))
                    .list()
                    .size();
        }

        @Override
        public int turnedDownSince(Instant start, int atMost) {
            return find("authorId = ?1 and status in ?2 and createdAt > ?3", author, TURNED_DOWN, start)
                    .page(Page.ofSize(atMost))
                    .list()
                    .size();
        }

        @Override
        public List<String> writtenSince(Instant start, int atMost) {
            return find("authorId = ?1 and createdAt > ?2 and id <> ?3 order by id desc", author, start, comment)
                    .page(Page.ofSize(atMost))
                    .stream()
                    .map(Comment::body)
                    .map(Markdown::plain)
                    .toList();
        }

        @Override
        public boolean isAlwaysReviewed() {
            return sanctions.isAlwaysReviewed(author);
        }
    }
}
