package org.rejoinder.article;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rejoinder.account.Account;
import org.rejoinder.account.Role;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;

/** What a viewer may see of articles: the published ones, and editors the drafts too. Thread-safe. */
@Singleton
public class Newsstand {

    private static final int LONGEST_LINE = 1000;
    private static final int FIRST_EDITION = 0;

    private final Articles articles;
    private final Paragraphs paragraphs;
    private final TextCache texts;

    @Inject
    Newsstand(Articles articles, Paragraphs paragraphs, TextCache texts) {
        this.articles = articles;
        this.paragraphs = paragraphs;
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

    /** The ids of all articles that everybody may see. */
    public List<UUID> publishedOnes() {
        return articles.publishedOnes();
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

    /** What became of these paragraphs: they themselves or what they went into, and what was split from any of them. */
    public Set<UUID> successors(Collection<UUID> named) {
        Set<UUID> reached = new LinkedHashSet<>();
        Set<UUID> next = new LinkedHashSet<>(named);
        while (!next.isEmpty()) {
            reached.addAll(next);
            next.stream().map(this::heir).forEach(reached::add);
            next = paragraphs.partsOf(reached).stream()
                    .map(Paragraph::id)
                    .filter(part -> !reached.contains(part))
                    .collect(Collectors.toSet());
        }
        return reached.stream().map(this::heir).collect(Collectors.toSet());
    }

    /** The current text of an article. */
    public ArticleText text(Article article) {
        return texts.of(article.currentRevision(), article.edition());
    }

    /**
     * The paragraph that a lasting address leads to: the one with this id, or the one that it went into; the same id if
     * there is none.
     */
    public UUID heir(UUID paragraph) {
        UUID heir = paragraph;
        for (int step = 0; step < LONGEST_LINE; step++) {
            Optional<UUID> next = paragraphs.findByIdOptional(heir).flatMap(Paragraph::absorbedBy);
            if (next.isEmpty()) {
                return heir;
            }
            heir = next.get();
        }
        return heir;
    }

    /**
     * Keeps a paragraph as it is until the end of the transaction, for somebody who writes on it.
     *
     * @param reply whether they answer a comment, which may be done on a deleted paragraph too
     * @throws Refusal with status 409 if the current text hasn't got it any more
     */
    public void hold(UUID paragraph, boolean reply) {
        Optional<Paragraph> held = paragraphs.held(paragraph);
        if (held.flatMap(reply ? Paragraph::absorbedBy : Paragraph::lastRevision)
                .isPresent()) {
            throw Refusal.conflict("The text has changed, and this paragraph is no longer in it. Load the page again.");
        }
    }

    /** The current text of the article with this id, whoever may see it. */
    public ArticleText currentText(UUID article) {
        return text(articles.findByIdOptional(article).orElseThrow(Refusal::notFound));
    }

    /**
     * The words of a revision; images that were removed may still be named in its HTML. Whether the viewer may see it is for the caller to know, by its article.
     *
     * @throws Refusal with status 404 if there is none
     */
    public ArticleText text(UUID revision) {
        return texts.of(revision, FIRST_EDITION);
    }

    /** An earlier or the current text of an article, as it may be shown now. */
    ArticleText text(Article article, UUID revision) {
        return texts.of(revision, article.edition());
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
