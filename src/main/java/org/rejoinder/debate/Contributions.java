package org.rejoinder.debate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rejoinder.comment.CommentStatus;

/** Which comments belong to which debate. */
@Singleton
class Contributions implements PanacheRepositoryBase<Contribution, UUID> {

    List<Contribution> among(Collection<UUID> comments) {
        return comments.isEmpty() ? List.of() : list("commentId in ?1", comments);
    }

    List<Contribution> in(UUID debate) {
        return list("debateId = ?1 order by commentId", debate);
    }

    /** How many comments that everybody in the class can read were written for a side. */
    int visible(UUID debate, Side side) {
        return (int) count(
                "debateId = ?1 and side = ?2 and commentId in (select c.id from Comment c where c.status = ?3)",
                debate,
                side,
                CommentStatus.VISIBLE);
    }
}
