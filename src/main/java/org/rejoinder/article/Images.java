package org.rejoinder.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Singleton
class Images implements PanacheRepositoryBase<Image, UUID> {

    /** Those of an article, newest first; there are few. */
    List<Image> of(UUID article) {
        return list("articleId = ?1 order by id desc", article);
    }

    long countOf(UUID article) {
        return count("articleId", article);
    }

    /** Which of these the article has. */
    Set<UUID> among(UUID article, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(find("select id from Image where articleId = ?1 and id in ?2", article, ids)
                        .project(UUID.class)
                        .list());
    }
}
