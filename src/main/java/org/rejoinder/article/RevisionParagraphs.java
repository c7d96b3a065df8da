package org.rejoinder.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@Singleton
class RevisionParagraphs implements PanacheRepositoryBase<RevisionParagraph, RevisionParagraph.Place> {

    /** In the order of the text. */
    List<RevisionParagraph> of(UUID revision) {
        return list("place.revision = ?1 order by place.number", revision);
    }

    /** The first few paragraphs of each of these revisions, in the order of the texts. */
    List<RevisionParagraph> beginnings(Collection<UUID> revisions, int most) {
        return list("place.revision in ?1 and place.number <= ?2 order by place.number", revisions, most);
    }
}
