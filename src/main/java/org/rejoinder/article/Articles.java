package org.rejoinder.article;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rejoinder.web.PageRequest;

@Singleton
class Articles implements PanacheRepositoryBase<Article, UUID> {

    Optional<Article> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** The article of this address, locked until the end of the transaction, as it is now. */
    Optional<Article> lockedBySlug(String slug) {
        return bySlug(slug).map(article -> {
            getEntityManager().refresh(article, LockModeType.PESSIMISTIC_WRITE);
            return article;
        });
    }

    Optional<Article> byFile(String hash) {
        return find("fileHash", hash).firstResultOptional();
    }

    Optional<Article> holding(UUID paragraph) {
        return find("from Article where id = (select articleId from Paragraph where id = ?1)", paragraph)
                .firstResultOptional();
    }

    /** The slugs that are this one, or begin with it and a hyphen. */
    Set<String> slugsLike(String slug) {
        return new HashSet<>(getEntityManager()
                .createQuery("select slug from Article where slug = :slug or slug like :longer", String.class)
                .setParameter("slug", slug)
                .setParameter("longer", slug + "-%")
                .getResultList());
    }

    List<UUID> publishedOnes() {
        return find("select id from Article where status = ?1 order by id", Status.PUBLISHED)
                .project(UUID.class)
                .list();
    }

    boolean isEmpty() {
        return find("order by id").page(0, 1).list().isEmpty();
    }

    boolean hasOthersThan(String slug) {
        return !find("slug <> ?1", slug).page(0, 1).list().isEmpty();
    }

    /** The published articles, newest first, one more than asked for. */
    List<Article> published(PageRequest page) {
        if (page.after().isEmpty()) {
            return part(find("status = ?1 order by publishedAt desc, id desc", Status.PUBLISHED), page);
        }
        return page.after()
                .flatMap(this::findByIdOptional)
                .map(last -> part(publishedBefore(last), page))
                .orElse(List.of());
    }

    private PanacheQuery<Article> publishedBefore(Article last) {
        return find(
                "status = ?1 and publishedAt <= ?2 and (publishedAt < ?2 or id < ?3) order by publishedAt desc, id desc",
                Status.PUBLISHED,
                last.publishedAt(),
                last.id());
    }

    /** All articles, drafts too, the latest to come first, one more than asked for. */
    List<Article> all(PageRequest page) {
        return part(
                page.after()
                        .map(last -> find("id < ?1 order by id desc", last))
                        .orElseGet(() -> find("order by id desc")),
                page);
    }

    private static List<Article> part(PanacheQuery<Article> query, PageRequest page) {
        return query.page(0, page.limit() + 1).list();
    }
}
