package org.rejoinder.comment;

import org.jspecify.annotations.Nullable;
import org.rejoinder.text.PlainText;
import org.rejoinder.web.Refusal;

/** The rules for the one line in which a reply restates the point that it answers. */
final class Restatement {

    static final int MOST = 280;

    private Restatement() {}

    /**
     * The line of a request; null if it has none.
     *
     * @throws Refusal with status 400, field {@code restates}, if it is over-long, or if nothing is answered
     */
    static @Nullable String checked(NewComment request) {
        String typed = request.restates();
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (request.parent() == null) {
            throw Refusal.invalid("restates", "Only a reply can restate a point.");
        }
        String line = PlainText.singleLine(typed);
        if (line.isEmpty() || PlainText.length(line) > MOST) {
            throw Refusal.invalid("restates", "One line of " + MOST + " characters at the most.");
        }
        return line;
    }
}
