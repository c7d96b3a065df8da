package org.rejoinder.moderation;

import java.util.Arrays;
import java.util.List;

/** What moderators know of a person. */
record PersonFile(
        String handle,
        String displayName,
        String since,
        Tally tally,
        List<String> inForce,
        List<LoggedDecision> decisions,
        List<ModeratorNote> notes,
        List<String> reports) {

    /** What can be decided about the person. */
    public List<Verdict> verdicts() {
        return Verdict.aboutPeople();
    }

    /** The reasons to choose from. */
    public List<Reason> reasons() {
        return Arrays.asList(Reason.values());
    }
}
