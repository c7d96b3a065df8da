package org.rejoinder.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
class Paragraphs implements PanacheRepositoryBase<Paragraph, UUID> {

    /** Those of an article that its current text hasn't got, latest to come last. */
    List<Paragraph> retired(UUID article) {
        return list("articleId = ?1 and lastRevision is not null order by id", article);
    }

    /** These paragraphs, locked in a fixed order until the end of the transaction. */
    List<Paragraph> locked(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("id in ?1 order by id", ids)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    /** Those that were split from any of these. */
    List<Paragraph> partsOf(Collection<UUID> wholes) {
        return list("partedFrom in ?1 order by id", wholes);
    }

    /** This paragraph, as it is as long as the transaction lasts. */
    Optional<Paragraph> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
