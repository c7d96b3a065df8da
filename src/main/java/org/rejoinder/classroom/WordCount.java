package org.rejoinder.classroom;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import org.rejoinder.text.Markdown;

/** Counts words in any language. */
final class WordCount {

    private WordCount() {}

    static int of(String markdown) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(Markdown.plain(markdown));
        int count = 0;
        while (words.next() != BreakIterator.DONE) {
            count += words.getRuleStatus() >= BreakIterator.WORD_LETTER ? 1 : 0;
        }
        return count;
    }
}
