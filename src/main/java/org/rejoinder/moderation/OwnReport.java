package org.rejoinder.moderation;

import org.rejoinder.language.Phrases;
import org.rejoinder.web.TimeText;

/** What somebody reported, and what came of it, as they read it. */
record OwnReport(String when, String reason, String outcome) {

    static OwnReport of(Flag flag) {
        String outcome = Phrases.it(flag.outcome()
                .map(result -> result == Flag.Outcome.UPHELD
                        ? "Something was done about it"
                        : "A moderator has looked at it and leaves it as it is")
                .orElse("A moderator will look at it"));
        return new OwnReport(TimeText.of(flag.createdAt()), flag.reason().label(), outcome);
    }
}
