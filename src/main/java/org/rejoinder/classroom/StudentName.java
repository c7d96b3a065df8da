package org.rejoinder.classroom;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;
import org.rejoinder.text.PlainText;
import org.rejoinder.web.Refusal;

/**
 * A name in a class, or of one.
 *
 * @param key by which it is the same as another, whatever the case and the spaces
 */
record StudentName(String text, String key) {

    private static final int LONGEST = 60;
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    /**
     * The name that somebody typed.
     *
     * @throws Refusal with status 400 at the field {@code name}
     */
    static StudentName of(@Nullable String typed) {
        String text = line(typed, LONGEST);
        return new StudentName(text, keyOf(text));
    }

    /** One line of text in the field {@code name}, with as many characters at most. */
    static String line(@Nullable String typed, int longest) {
        if (typed == null || typed.isBlank()) {
            throw Refusal.invalid("name", "A name is missing.");
        }
        if (PlainText.hasForbidden(typed)) {
            throw Refusal.invalid("name", "A name can't have invisible characters.");
        }
        String text = PlainText.singleLine(typed);
        if (text.isEmpty() || PlainText.length(text) > longest) {
            throw Refusal.invalid("name", "1 to " + longest + " characters.");
        }
        return text;
    }

    private static String keyOf(String text) {
        return NFKC.normalize(UCharacter.foldCase(NFKC.normalize(text), true)).replaceAll("\\s+", " ");
    }
}
