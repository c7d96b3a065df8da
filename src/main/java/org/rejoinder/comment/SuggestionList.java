package org.rejoinder.comment;

import java.util.List;
import java.util.UUID;
import org.rejoinder.article.Article;
import org.rejoinder.web.Slice;

/**
 * Suggested corrections as a template lists them.
 *
 * @param article the slug of the article that they are about; empty for all
 * @param open how many are open, by article
 */
record SuggestionList(Slice<Item> items, Suggestion state, String article, List<Count> open) {

    /** One suggestion: who says what about which paragraph of what. */
    record Item(
            UUID id,
            UUID paragraph,
            Article about,
            String place,
            String author,
            String html,
            Suggestion state,
            String answer) {}

    /** How many suggestions for an article are open. */
    record Count(Article about, long number) {}

    /** The states that one may look at. */
    public List<Suggestion> states() {
        return List.of(Suggestion.values());
    }

    /** The article as a further part of an address: empty for all. */
    public String articleQuery() {
        return article.isEmpty() ? "" : "&article=" + Written.encoded(article);
    }
}
