package org.rejoinder.comment;

import org.jspecify.annotations.Nullable;
import org.rejoinder.text.PlainText;
import org.rejoinder.web.Refusal;

/** The rules for the text of a comment. */
final class Body {

    /** How many Unicode code points a comment has at the most. */
    static final int MOST = 10_000;

    private Body() {}

    /**
     * The text as it is kept: trimmed, line ends as LF.
     *
     * @throws Refusal with status 400, field {@code body}, if it is missing, empty, over-long or holds U+0000 or half a character
     */
    static String checked(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            throw Refusal.invalid("body", "Write something first.");
        }
        if (typed.indexOf('\0') >= 0) {
            throw Refusal.invalid("body", "The text holds a character that can't be kept (U+0000).");
        }
        if (typed.codePoints().anyMatch(Body::isHalf)) {
            throw Refusal.invalid("body", "The text holds half a character (a surrogate without the other).");
        }
        String text = PlainText.clean(typed);
        int length = PlainText.length(text);
        if (length == 0) {
            throw Refusal.invalid("body", "Write something first.");
        }
        if (length > MOST) {
            throw Refusal.invalid(
                    "body", "A comment has %,d characters at the most; this has %,d.".formatted(MOST, length));
        }
        return text;
    }

    /** What is left of a character that was cut in two; UTF-8 can't hold it. */
    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
