package org.rejoinder.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.rejoinder.text.PlainText;

/** The part of a text in which something was found, with marks around it. */
final class Excerpts {

    private static final int LENGTH = 160;
    private static final int PARTS = 2;

    private static final Pattern UNSPACED = Pattern.compile("\\S{40}");

    private static final UnifiedHighlighter BETWEEN_WORDS = marker(() -> BreakIterator.getWordInstance(Locale.ROOT));

    /** For text without spaces, which would come as a whole otherwise. */
    private static final UnifiedHighlighter BETWEEN_CHARACTERS =
            marker(() -> BreakIterator.getCharacterInstance(Locale.ROOT));

    private Excerpts() {}

    private static UnifiedHighlighter marker(Supplier<BreakIterator> breaks) {
        return UnifiedHighlighter.builderWithoutSearcher(Tongues.ofTexts())
                .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", " … ", true))
                .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(breaks.get(), LENGTH, 0.5f))
                .withMaxLength(200_000)
                .build();
    }

    /**
     * Safe HTML: the text escaped, and {@code mark} elements.
     *
     * @param text plain text
     */
    static String of(String text, Query words) {
        try {
            UnifiedHighlighter marker = UNSPACED.matcher(text).find() ? BETWEEN_CHARACTERS : BETWEEN_WORDS;
            Object marked = marker.highlightWithoutSearcher(Entry.BODY, words, text, PARTS);
            return marked == null || marked.toString().isBlank() ? beginning(text) : marked.toString();
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    private static String beginning(String text) {
        return PlainText.excerpt(text, LENGTH)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
