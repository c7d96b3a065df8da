package org.rejoinder.classroom;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import org.rejoinder.language.Phrases;

/** Where an assignment stands. */
public enum AssignmentState {
    /** It hasn't started. */
    BEFORE("not started"),
    OPEN("open"),
    /** What comes now is late. */
    LATE("past due"),
    /** Nothing comes any more. */
    OVER("ended"),
    /** The teacher has stopped it. */
    FROZEN("frozen");

    private final String label;

    AssignmentState(String label) {
        this.label = label;
    }

    static AssignmentState of(Assignment assignment, Instant now) {
        if (assignment.isFrozen()) {
            return FROZEN;
        }
        Window window = assignment.window();
        if (!window.hasBegun(now)) {
            return BEFORE;
        }
        if (window.isOver(now)) {
            return OVER;
        }
        return window.isLate(now) ? LATE : OPEN;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return Phrases.it(label);
    }
}
