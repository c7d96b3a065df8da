package org.rejoinder.moderation;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What moderators know of a person. */
record PersonFile(
        String handle,
        String displayName,
        String since,
        Tally tally,
        List<String> inForce,
        List<LoggedDecision> decisions,
        List<ModeratorNote> notes,
        List<Wrote> wrote,
        List<String> reports) {

    /** A comment of the person in few words. */
    record Wrote(UUID id, String status, String words, String when) {}

    /** What can be decided about the person. */
    public List<Verdict> verdicts() {
        return Verdict.aboutPeople();
    }

    /** The reasons to choose from. */
    public List<Reason> reasons() {
        return Arrays.asList(Reason.values());
    }
}
