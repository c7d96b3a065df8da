package org.rejoinder.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.web.PageRequest;

@Singleton
class Revisions implements PanacheRepositoryBase<Revision, UUID> {

    Optional<Revision> numbered(UUID article, int number) {
        return find("articleId = ?1 and number = ?2", article, number).firstResultOptional();
    }

    /** The revisions of an article, newest first, one more than asked for. */
    List<Revision> of(UUID article, PageRequest page) {
        return page.after()
                .map(last -> find("articleId = ?1 and id < ?2 order by id desc", article, last))
                .orElseGet(() -> find("articleId = ?1 order by id desc", article))
                .page(0, page.limit() + 1)
                .list();
    }
}
