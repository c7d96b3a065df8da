package org.rejoinder.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rejoinder.text.ListedWord;
import org.rejoinder.text.PlainText;
import org.rejoinder.web.Refusal;

/**
 * A word list as people write it: one word or phrase a line, perhaps followed by {@code | part} if it counts within
 * longer words too, and by {@code | de} if it is looked for in one language only.
 */
final class WordLines {

    private static final int MOST = 1_000_000;
    private static final int LONGEST_WORD = 200;

    private WordLines() {}

    /**
     * The list as it is kept.
     *
     * @throws Refusal with status 400 at this field if it can't be read
     */
    static String checked(String text, String field) {
        String clean = PlainText.clean(text);
        if (clean.length() > MOST) {
            throw Refusal.invalid(field, "A list has 1,000,000 characters at the most.");
        }
        for (ListedWord word : read(clean)) {
            if (PlainText.length(word.word()) > LONGEST_WORD) {
                throw Refusal.invalid(field, "A word has 200 characters at the most.");
            }
        }
        return clean;
    }

    static List<ListedWord> read(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(WordLines::word).toList();
    }

    private static ListedWord word(String line) {
        List<String> parts = new ArrayList<>(List.of(line.split(" \\| ", -1)));
        String language = "";
        ListedWord.Extent extent = ListedWord.Extent.WHOLE;
        while (parts.size() > 1) {
            String last = parts.remove(parts.size() - 1).strip().toLowerCase(Locale.ROOT);
            if (last.equals("part")) {
                extent = ListedWord.Extent.PART;
            } else if (!last.equals("whole")) {
                language = last;
            }
        }
        return new ListedWord(parts.get(0).strip(), extent, language);
    }
}
