package org.rejoinder.article;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who may see an article: editors only, or everybody. */
enum Status {
    DRAFT,
    PUBLISHED;

    /** The name outside the program, in small letters. */
    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
