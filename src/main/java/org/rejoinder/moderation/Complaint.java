package org.rejoinder.moderation;

import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Refusal;

/** What somebody reports, checked. */
record Complaint(Reason reason, @Nullable String note) {

    /**
     * The report that was sent.
     *
     * @throws Refusal with status 400 naming {@code reason} or {@code note}
     */
    static Complaint checked(@Nullable Reason reason, @Nullable String typed) {
        if (reason == null || !reason.isForReports()) {
            throw Refusal.invalid("reason", "Say why: one of " + Reason.forReports() + ".");
        }
        String note = Ruling.note(typed, "note");
        if (reason == Reason.OTHER && note == null) {
            throw Refusal.invalid("note", "Say what is wrong with it.");
        }
        return new Complaint(reason, note);
    }
}
