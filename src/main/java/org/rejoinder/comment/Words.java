package org.rejoinder.comment;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.article.ArticleText;
import org.rejoinder.text.PlainText;
import org.rejoinder.text.Quote;
import org.rejoinder.text.Quotes;
import org.rejoinder.text.Span;
import org.rejoinder.web.Refusal;

/**
 * What a comment says, checked and cleaned.
 *
 * @param restates the point of the comment that it answers, in one line; null if it doesn't say
 * @param revision the revision of the text that its author had before them
 */
record Words(
        String body,
        @Nullable CommentKind kind,
        Optional<Quote> quote,
        @Nullable String restates,
        UUID revision) {

    private static final int CONTEXT = 32;
    private static final int LONGEST_QUOTE = 1_000;

    /**
     * The words of a request.
     *
     * @throws Refusal with status 400 naming {@code body}, {@code quote} or {@code restates}
     */
    static Words checked(NewComment request, ArticleText.Paragraph paragraph, UUID revision) {
        String body = Body.checked(request.body());
        return new Words(
                body, request.kind(), quote(request.quote(), paragraph.text()), Restatement.checked(request), revision);
    }

    private static Optional<Quote> quote(NewComment.@Nullable NewQuote sent, String text) {
        if (sent == null || sent.exact() == null || sent.exact().isBlank()) {
            return Optional.empty();
        }
        String exact = PlainText.clean(sent.exact());
        if (PlainText.length(exact) > LONGEST_QUOTE) {
            throw Refusal.invalid("quote", "Quote 1,000 characters at the most.");
        }
        Span span = Quotes.find(text, new Quote(exact, orEmpty(sent.prefix()), orEmpty(sent.suffix())))
                .orElseThrow(() -> Refusal.invalid("quote", "These words are not in the paragraph."));
        return Optional.of(quoteAt(span, text));
    }

    /** The quote as the text has it, with the context that tells it from the same words elsewhere. */
    private static Quote quoteAt(Span span, String text) {
        return new Quote(
                text.substring(span.start(), span.end()),
                text.substring(boundary(text, Math.max(0, span.start() - CONTEXT), 1), span.start()),
                text.substring(span.end(), boundary(text, Math.min(text.length(), span.end() + CONTEXT), -1)));
    }

    /** The place itself, or the next one in this direction if it lies between the halves of a surrogate pair. */
    private static int boundary(String text, int place, int direction) {
        boolean inside = place > 0
                && place < text.length()
                && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
        return inside ? place + direction : place;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
