package org.rejoinder.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where cases are kept. */
@ApplicationScoped
class ReviewCases implements PanacheRepositoryBase<ReviewCase, UUID> {

    /** The open case of a comment or a person. */
    Optional<ReviewCase> open(UUID subject) {
        return find("subjectId = ?1 and open = true", subject)
                .page(Page.ofSize(1))
                .firstResultOptional();
    }

    /** The open cases of several comments. */
    List<ReviewCase> open(Collection<UUID> subjects) {
        return subjects.isEmpty() ? List.of() : list("subjectId in ?1 and open = true", subjects);
    }

    /** The last case of a comment or a person. */
    Optional<ReviewCase> last(UUID subject) {
        return find("subjectId = ?1 order by id desc", subject)
                .page(Page.ofSize(1))
                .firstResultOptional();
    }
}
