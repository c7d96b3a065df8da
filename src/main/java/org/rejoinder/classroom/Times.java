package org.rejoinder.classroom;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.TimeText;

/** Times as pages of a class show and take them: in UTC, which they say. */
final class Times {

    private static final DateTimeFormatter FIELD =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Times() {}

    /** For reading; empty for null. */
    static String shown(@Nullable Instant at) {
        return at == null ? "" : TimeText.of(at);
    }

    /** For the field of a form; empty for null. */
    static String field(@Nullable Instant at) {
        return at == null ? "" : FIELD.format(at);
    }

    /**
     * What somebody filled into a field; null if nothing.
     *
     * @throws Refusal with status 400 at this field
     */
    static @Nullable Instant typed(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed.strip()).toInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeParseException noTime) {
            throw Refusal.invalid(field, "A day and time, as 2018-03-08T09:00.");
        }
    }
}
