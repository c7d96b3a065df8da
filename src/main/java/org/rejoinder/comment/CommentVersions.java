package org.rejoinder.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the earlier words of edited comments are kept. */
@ApplicationScoped
class CommentVersions implements PanacheRepositoryBase<CommentVersion, CommentVersion.Key> {

    /** The earlier versions of a comment, first one first. */
    List<CommentVersion> of(UUID comment) {
        return list("key.comment = ?1 order by key.number", comment);
    }

    /** The words before the last edit. */
    Optional<CommentVersion> last(UUID comment) {
        return find("key.comment = ?1 order by key.number desc", comment)
                .page(Page.ofSize(1))
                .firstResultOptional();
    }

    int next(UUID comment) {
        return Math.toIntExact(count("key.comment", comment)) + 1;
    }

    void erase(UUID comment) {
        delete("key.comment", comment);
    }
}
