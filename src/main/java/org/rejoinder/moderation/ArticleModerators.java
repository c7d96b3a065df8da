package org.rejoinder.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where it is kept who moderates which article. */
@ApplicationScoped
class ArticleModerators implements PanacheRepositoryBase<ArticleModerator, ArticleModerator.Key> {

    private static final int MOST = 1_000;

    boolean has(UUID article, UUID account) {
        return findByIdOptional(new ArticleModerator.Key(article, account)).isPresent();
    }

    /** Whether somebody moderates any article. */
    boolean hasAny(UUID account) {
        return find("key.account", account)
                .page(Page.ofSize(1))
                .firstResultOptional()
                .isPresent();
    }

    /** Those of one article, the first appointed first. */
    List<ArticleModerator> of(UUID article) {
        return find("key.article = ?1 order by appointedAt", article)
                .page(Page.ofSize(MOST))
                .list();
    }

    /** All, the last appointed first. */
    List<ArticleModerator> latest() {
        return find("order by appointedAt desc").page(Page.ofSize(MOST)).list();
    }

    /** The articles that somebody moderates. */
    Set<UUID> articlesOf(UUID account) {
        return find("key.account", account).page(Page.ofSize(MOST)).stream()
                .map(ArticleModerator::articleId)
                .collect(Collectors.toSet());
    }

    void dismiss(UUID account) {
        delete("key.account", account);
    }
}
