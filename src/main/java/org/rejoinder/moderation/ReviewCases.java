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

    private static final UUID FIRST = new UUID(0, 0);

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

    /** Whether the moderators of the site see a comment of a class, since a report says that it is illegal. */
    boolean isEscalated(UUID comment) {
        return count("subjectId = ?1 and escalated = true", comment) > 0;
    }

    /** The open cases of people, oldest first. */
    List<ReviewCase> ofPeople(Optional<UUID> after, int limit) {
        return find("open = true and subjectType = ?1 and id > ?2 order by id", ReviewCase.PERSON, after.orElse(FIRST))
                .page(Page.ofSize(limit))
                .list();
    }

    /** How many open cases of people there are, up to {@link Waiting#MOST_COUNTED}. */
    int countPeople() {
        return ofPeople(Optional.empty(), Waiting.MOST_COUNTED).size();
    }

    /** Notes for a thread that it lies on another paragraph. */
    void move(UUID thread, UUID paragraph) {
        update(
                "paragraphId = ?1 where subjectId in (select c.id from Comment c where c.threadId = ?2)",
                paragraph,
                thread);
    }

    /** The last case of a comment or a person. */
    Optional<ReviewCase> last(UUID subject) {
        return find("subjectId = ?1 order by id desc", subject)
                .page(Page.ofSize(1))
                .firstResultOptional();
    }
}
