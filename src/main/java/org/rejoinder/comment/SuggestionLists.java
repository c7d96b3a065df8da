package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.article.Article;
import org.rejoinder.article.ArticleText;
import org.rejoinder.article.Newsstand;
import org.rejoinder.language.Phrases;
import org.rejoinder.text.Markdown;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** Lays out lists of suggested corrections. */
@Singleton
class SuggestionLists {

    private final Suggesting suggesting;
    private final Authors authors;
    private final Newsstand newsstand;

    @Inject
    SuggestionLists(Suggesting suggesting, Authors authors, Newsstand newsstand) {
        this.suggesting = suggesting;
        this.authors = authors;
        this.newsstand = newsstand;
    }

    /** For an editor: those in a state, of one article or of all. */
    SuggestionList of(Optional<Article> article, Suggestion state, PageRequest page, Account editor) {
        Slice<Comment> part = suggesting.list(article.map(Article::id), state, page);
        return new SuggestionList(
                items(part, Optional.of(editor)),
                state,
                article.map(Article::slug).orElse(""),
                counts(Optional.of(editor)));
    }

    /** A person's own, on articles that they may see. */
    Slice<SuggestionList.Item> by(Account person, PageRequest page) {
        return items(suggesting.by(person.id(), page), Optional.of(person));
    }

    private List<SuggestionList.Count> counts(Optional<Account> viewer) {
        return suggesting.openByArticle().entrySet().stream()
                .map(entry -> new SuggestionList.Count(newsstand.byId(entry.getKey(), viewer), entry.getValue()))
                .sorted(Comparator.comparing(SuggestionList.Count::number).reversed())
                .toList();
    }

    private Slice<SuggestionList.Item> items(Slice<Comment> part, Optional<Account> viewer) {
        Map<UUID, Author> known = authors.of(part.items());
        Map<UUID, Article> articles = new HashMap<>();
        List<SuggestionList.Item> items = part.items().stream()
                .filter(comment -> newsstand.shows(comment.articleId(), viewer))
                .map(comment -> item(
                        comment,
                        articles.computeIfAbsent(comment.articleId(), id -> newsstand.byId(id, viewer)),
                        known))
                .toList();
        return new Slice<>(items, part.next());
    }

    private SuggestionList.Item item(Comment comment, Article article, Map<UUID, Author> known) {
        return new SuggestionList.Item(
                comment.id(),
                comment.paragraphId(),
                article,
                newsstand
                        .text(article)
                        .paragraphOrStruck(comment.paragraphId())
                        .map(ArticleText.Paragraph::name)
                        .orElse(""),
                comment.authorId().map(known::get).map(Author::displayName).orElse(Phrases.it("somebody")),
                Markdown.html(comment.body()),
                comment.suggestion().orElse(Suggestion.OPEN),
                comment.suggestionAnswer().orElse(""));
    }
}
