package org.rejoinder.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rejoinder.web.Refusal;

@Singleton
class Images implements PanacheRepositoryBase<Image, UUID> {

    /** Those of an article, newest first; there are few. */
    List<Image> of(UUID article) {
        return list("articleId = ?1 order by id desc", article);
    }

    /** @throws Refusal with status 404 if the article hasn't got it, or has no longer */
    Image of(Article article, UUID id) {
        return find("articleId = ?1 and id = ?2 and removedBecause is null", article.id(), id)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    RemovedImages removedFrom(UUID article) {
        return new RemovedImages(list("articleId = ?1 and removedBecause is not null", article).stream()
                .collect(Collectors.toMap(
                        Image::id, image -> image.removedBecause().orElse(""))));
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
