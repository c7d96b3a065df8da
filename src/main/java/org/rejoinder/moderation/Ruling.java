package org.rejoinder.moderation;

import org.jspecify.annotations.Nullable;
import org.rejoinder.text.PlainText;
import org.rejoinder.web.Refusal;

/**
 * A decision with its reason, checked.
 *
 * @param note words to the author, 2,000 characters at the most; null if none
 */
public record Ruling(
        Verdict decision, Reason reason, @Nullable String note) {

    private static final int LONGEST_NOTE = 2_000;

    /**
     * The ruling that was sent.
     *
     * @throws Refusal with status 400 naming {@code decision}, {@code reason} or {@code note}
     */
    public static Ruling checked(@Nullable Verdict decision, @Nullable Reason reason, @Nullable String note) {
        if (decision == null) {
            throw Refusal.invalid("decision", "One of hide, restore.");
        }
        return new Ruling(decision, reason == null ? Reason.parse(null) : reason, note(note));
    }

    private static @Nullable String note(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String note = PlainText.clean(typed);
        if (PlainText.length(note) > LONGEST_NOTE || note.indexOf('\0') >= 0) {
            throw Refusal.invalid("note", "2,000 characters at the most.");
        }
        return note;
    }
}
