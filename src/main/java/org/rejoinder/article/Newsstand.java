package org.rejoinder.article;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.account.Role;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;

/** What a viewer may see of articles: the published ones, and editors the drafts too. Thread-safe. */
@Singleton
public class Newsstand {

    private final Articles articles;
    private final TextCache texts;

    @Inject
    Newsstand(Articles articles, TextCache texts) {
        this.articles = articles;
        this.texts = texts;
    }

    /**
     * The article of this address.
     *
     * @throws Refusal with status 404 if there is none, or not for this viewer
     */
    public Article named(String slug, Optional<Account> viewer) {
        return visible(articles.bySlug(slug), viewer);
    }

    /**
     * The article that a paragraph belongs to, also one that its current text hasn't got any more.
     *
     * @throws Refusal with status 404 if there is none, or not for this viewer
     */
    public Article holding(UUID paragraph, Optional<Account> viewer) {
        return visible(articles.holding(paragraph), viewer);
    }

    /**
     * The article with this id.
     *
     * @throws Refusal with status 404 if there is none, or not for this viewer
     */
    public Article byId(UUID article, Optional<Account> viewer) {
        return visible(articles.findByIdOptional(article), viewer);
    }

    /** The article with this id, if everybody may see it. */
    public Optional<Article> published(UUID article) {
        return articles.findByIdOptional(article).filter(Article::isPublished);
    }

    /** The newest published articles, a page of them. */
    public List<Article> latest() {
        return articles.published(new PageRequest());
    }

    /** Whether the viewer may see the article with this id. */
    public boolean shows(UUID article, Optional<Account> viewer) {
        return articles.findByIdOptional(article)
                .filter(found -> isOpenTo(found, viewer))
                .isPresent();
    }

    /** The current text of an article. */
    public ArticleText text(Article article) {
        return text(article.currentRevision());
    }

    /**
     * The text of a revision. Whether the viewer may see it is for the caller to know, by its article.
     *
     * @throws Refusal with status 404 if there is none
     */
    public ArticleText text(UUID revision) {
        return texts.of(revision);
    }

    static boolean isEditor(Optional<Account> viewer) {
        return viewer.filter(account -> account.is(Role.EDITOR)).isPresent();
    }

    private static Article visible(Optional<Article> article, Optional<Account> viewer) {
        return article.filter(found -> isOpenTo(found, viewer)).orElseThrow(Refusal::notFound);
    }

    private static boolean isOpenTo(Article article, Optional<Account> viewer) {
        return article.isPublished() || isEditor(viewer);
    }
}
