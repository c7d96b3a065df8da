package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.rejoinder.article.ArticleText;
import org.rejoinder.article.Newsstand;
import org.rejoinder.text.Alignment;
import org.rejoinder.text.Quote;
import org.rejoinder.text.Quotes;
import org.rejoinder.text.Requote;
import org.rejoinder.text.Span;
import org.rejoinder.text.WordDiff;

/** Compares the text that a comment was written on with the text as it is now. */
@Singleton
class Afterwards {

    private final Newsstand newsstand;

    @Inject
    Afterwards(Newsstand newsstand) {
        this.newsstand = newsstand;
    }

    Since of(Comment comment) {
        ArticleText current = newsstand.currentText(comment.articleId());
        if (current.revision().equals(comment.revisionId())) {
            return new Since(false, comment.quote().map(quote -> "same"), Optional.empty(), nth(comment, current));
        }
        String then = then(comment);
        Optional<ArticleText.Paragraph> now = current.paragraphOrStruck(comment.paragraphId());
        String words = now.map(ArticleText.Paragraph::text).orElse("");
        boolean deleted = now.filter(paragraph -> !paragraph.isStruck()).isEmpty();
        boolean changed = deleted || !Alignment.saysTheSame(then, words);
        return comment.quote()
                .map(quote -> since(changed, then, deleted ? "" : words, quote))
                .orElse(new Since(changed, Optional.empty(), Optional.empty(), 0));
    }

    private static int nth(Comment comment, ArticleText current) {
        return comment.quote()
                .flatMap(quote -> current.paragraphOrStruck(comment.paragraphId())
                        .flatMap(paragraph ->
                                Quotes.find(paragraph.text(), quote).map(span -> before(span, paragraph.text()))))
                .orElse(0);
    }

    /** How often the words of a span stand in a text before it. */
    private static int before(Span span, String text) {
        String words = text.substring(span.start(), span.end());
        int found = 0;
        for (int at = text.indexOf(words); at >= 0 && at < span.start(); at = text.indexOf(words, at + 1)) {
            found++;
        }
        return found;
    }

    private static Since since(boolean changed, String then, String now, Quote quote) {
        Optional<Requote.Found> found = Requote.find(then, now, quote);
        String state = found.map(place -> place.reworded() ? "changed" : "same").orElse("gone");
        return new Since(
                changed,
                Optional.of(state),
                found.filter(Requote.Found::reworded)
                        .map(place ->
                                now.substring(place.span().start(), place.span().end())),
                found.map(place -> before(place.span(), now)).orElse(0));
    }

    /** What changed in the paragraph since a comment was written, word by word. */
    List<WordDiff.Part> diff(Comment comment) {
        return WordDiff.of(
                then(comment),
                newsstand
                        .currentText(comment.articleId())
                        .paragraph(comment.paragraphId())
                        .map(ArticleText.Paragraph::text)
                        .orElse(""));
    }

    private String then(Comment comment) {
        return newsstand
                .text(comment.revisionId())
                .paragraphOrStruck(comment.writtenOn())
                .map(ArticleText.Paragraph::text)
                .orElse("");
    }
}
