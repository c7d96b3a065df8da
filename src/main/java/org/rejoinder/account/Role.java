package org.rejoinder.account;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an account may do beyond reading and commenting, which every account may. */
public enum Role {
    /** Makes classes. */
    TEACHER,
    /** Reviews comments of the public room. */
    MODERATOR,
    /** Publishes op-eds. */
    EDITOR,
    /** Appoints the others, and may do what an editor may. */
    ADMINISTRATOR;

    /** The name outside the program, in small letters. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
