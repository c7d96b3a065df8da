package org.rejoinder.article;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who may see an article: editors only, or everybody. */
public enum Status {
    DRAFT,
    PUBLISHED;

    /** The name outside the program, in small letters. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
