package org.rejoinder.moderation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rejoinder.text.PlainText;
import org.rejoinder.web.Refusal;

/**
 * A decision with its reason, checked.
 *
 * @param reason null only if the decision needs none
 * @param note words to the author, 2,000 characters at the most; null if none
 */
public record Ruling(
        Verdict decision, @Nullable Reason reason, @Nullable String note) {

    private static final int LONGEST_NOTE = 2_000;

    /**
     * The ruling that was sent about a comment.
     *
     * @throws Refusal with status 400 naming {@code decision}, {@code reason} or {@code note}
     */
    public static Ruling checked(@Nullable Verdict decision, @Nullable Reason reason, @Nullable String note) {
        return checked(decision, reason, note, Verdict.aboutComments());
    }

    /** The ruling as a form sends it; refused likewise. */
    static Ruling typed(@Nullable String decision, @Nullable String reason, @Nullable String note) {
        return checked(Verdict.parse(decision), reason == null || reason.isEmpty() ? null : Reason.parse(reason), note);
    }

    /** The ruling that was sent about a person; refused likewise. */
    static Ruling aboutPerson(@Nullable Verdict decision, @Nullable Reason reason, @Nullable String note) {
        return checked(decision, reason, note, Verdict.aboutPeople());
    }

    private static Ruling checked(
            @Nullable Verdict decision, @Nullable Reason reason, @Nullable String note, List<Verdict> allowed) {
        if (decision == null || !allowed.contains(decision)) {
            throw Refusal.invalid("decision", Verdict.oneOf(allowed));
        }
        if (decision == Verdict.EDIT && note(note, "note") == null) {
            throw Refusal.invalid("note", "Say what was edited, and why: everybody reads it.");
        }
        Reason given = reason == null && decision.needsReason() ? Reason.parse(null) : reason;
        return new Ruling(decision, given, note(note, "note"));
    }

    /** What somebody typed, cleaned; null if nothing. */
    static @Nullable String note(@Nullable String typed, String field) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String note = PlainText.clean(typed);
        if (PlainText.length(note) > LONGEST_NOTE || note.indexOf('\0') >= 0) {
            throw Refusal.invalid(field, "2,000 characters at the most.");
        }
        return note.isEmpty() ? null : note;
    }
}
