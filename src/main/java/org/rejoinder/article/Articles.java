package org.rejoinder.article;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
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

    /** The published articles in the order of the front page, one more than asked for. */
    List<Article> front(PageRequest page) {
        String order = " order by pinned desc, frontAt desc, id desc";
        if (page.after().isEmpty()) {
            return part(find("status = ?1" + order, Status.PUBLISHED), page);
        }
        return page.after()
                .flatMap(this::findByIdOptional)
                .map(last -> part(
                        find(
                                "status = ?1 and ((pinned = ?2 and (frontAt < ?3 or (frontAt = ?3 and id < ?4)))"
                                        + " or (pinned = false and ?2 = true))" + order,
                                Status.PUBLISHED,
                                last.isPinned(),
                                last.frontAt().orElse(null),
                                last.id()),
                        page))
                .orElse(List.of());
    }

    /** The one that stands before it on the front page, among the pinned ones or the others. */
    Optional<Article> above(Article article) {
        return find(
                        "status = ?1 and pinned = ?2 and (frontAt > ?3 or (frontAt = ?3 and id > ?4))"
                                + " order by frontAt, id",
                        Status.PUBLISHED,
                        article.isPinned(),
                        article.frontAt().orElse(null),
                        article.id())
                .firstResultOptional();
    }

    /** The one that stands behind it, likewise. */
    Optional<Article> below(Article article) {
        return find(
                        "status = ?1 and pinned = ?2 and (frontAt < ?3 or (frontAt = ?3 and id < ?4))"
                                + " order by frontAt desc, id desc",
                        Status.PUBLISHED,
                        article.isPinned(),
                        article.frontAt().orElse(null),
                        article.id())
                .firstResultOptional();
    }

    /** The drafts whose time of publication has come. */
    List<UUID> dueAt(Instant now) {
        return find("select id from Article where publishAt <= ?1 order by publishAt", now)
                .project(UUID.class)
                .list();
    }

    /** This article, locked until the end of the transaction, as it is now. */
    Optional<Article> lockedById(UUID id) {
        return findByIdOptional(id).map(article -> {
            getEntityManager().refresh(article, LockModeType.PESSIMISTIC_WRITE);
            return article;
        });
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
