package org.rejoinder.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

@Singleton
class StruckParagraphs implements PanacheRepositoryBase<StruckParagraph, StruckParagraph.Place> {

    /** In the order of the text. */
    List<StruckParagraph> of(UUID revision) {
        return list("place.revision = ?1 order by place.place", revision);
    }
}
