package org.rejoinder.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.rejoinder.comment.Comment;
import org.rejoinder.comment.CommentStatus;

/** The comments of a person that others don't see, for that person. */
@ApplicationScoped
class OwnComments implements PanacheRepositoryBase<Comment, UUID> {

    private static final int SHOWN = 100;
    private static final List<CommentStatus> UNSEEN =
            List.of(CommentStatus.PENDING, CommentStatus.REJECTED, CommentStatus.HIDDEN, CommentStatus.REMOVED);

    /** Those that wait or were turned down, newest first. */
    List<Comment> unseen(UUID author) {
        return find("authorId = ?1 and status in ?2 order by id desc", author, UNSEEN)
                .page(Page.ofSize(SHOWN))
                .list();
    }
}
