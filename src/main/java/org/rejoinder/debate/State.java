package org.rejoinder.debate;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a debate is. */
public enum State {
    PLANNED,
    RUNNING,
    PAUSED,
    OVER;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
