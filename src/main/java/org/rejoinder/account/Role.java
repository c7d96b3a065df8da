package org.rejoinder.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.stream.Stream;

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

    /** The role of this name, as {@link #word} gives it; an {@link IllegalArgumentException} if there is none. */
    @JsonCreator
    public static Role of(String word) {
        return Stream.of(values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such role"));
    }

    /** The name outside the program, in small letters. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
