package org.rejoinder.article;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** Lays articles out with what they need around them: comment counts and first words. */
@Singleton
class Kiosk {

    private final Articles articles;
    private final RevisionParagraphs lines;
    private final Newsstand newsstand;
    private final CommentCounts counts;

    @Inject
    Kiosk(Articles articles, RevisionParagraphs lines, Newsstand newsstand, CommentCounts counts) {
        this.articles = articles;
        this.lines = lines;
        this.newsstand = newsstand;
        this.counts = counts;
    }

    /** What everybody may see, newest first. */
    Slice<Story> published(PageRequest page) {
        return stories(Slice.of(articles.published(page), page.limit(), Article::id));
    }

    /** What everybody may see, in the order of the front page. */
    Slice<Story> front(PageRequest page) {
        return stories(Slice.of(articles.front(page), page.limit(), Article::id));
    }

    /** How many comments on each of these came since this reader's last visit; those without any are missing. */
    Map<UUID, String> newTo(Optional<Account> reader, Slice<Story> stories) {
        List<UUID> ids = stories.items().stream().map(Story::id).toList();
        return reader.map(account -> counts.newTo(account.id(), ids)).orElse(Map.of());
    }

    /** Drafts too, the latest to come first: for editors. */
    Slice<Story> all(PageRequest page) {
        return stories(Slice.of(articles.all(page), page.limit(), Article::id));
    }

    /** An article with the comment counts of a room that a request names. */
    ArticleView view(Article article, @Nullable String room, Optional<Account> viewer) {
        return ArticleView.of(article, newsstand.text(article), counts.ofParagraphs(article.id(), room, viewer));
    }

    private Slice<Story> stories(Slice<Article> part) {
        Map<UUID, Integer> comments =
                counts.ofArticles(part.items().stream().map(Article::id).toList());
        Map<UUID, String> excerpts = excerpts(part.items());
        return part.map(article -> Story.of(
                article, excerpts.getOrDefault(article.currentRevision(), ""), comments.getOrDefault(article.id(), 0)));
    }

    private Map<UUID, String> excerpts(List<Article> of) {
        return lines.beginnings(of.stream().map(Article::currentRevision).toList()).stream()
                .collect(Collectors.toMap(Beginning::revision, Function.identity(), Kiosk::better))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().excerpt()));
    }

    private static Beginning better(Beginning earlier, Beginning later) {
        return !earlier.isProse() && later.isProse() ? later : earlier;
    }
}
