package org.rejoinder.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rejoinder.text.PlainText;
import org.rejoinder.web.Refusal;

/** Checks what an editor says about an article, field by field. */
final class Facts {

    private static final int LAST_YEAR = 9999;

    private Facts() {}

    /**
     * A line as it is kept.
     *
     * @param before what stands there now, for a field that is absent
     * @return null if it is cleared
     * @throws Refusal with status 400 naming the field
     */
    static @Nullable String line(String field, @Nullable String sent, @Nullable String before, int most) {
        if (sent == null) {
            return before;
        }
        refuseIf(sent.indexOf('\0') >= 0, field, "It holds a character that can't be kept (U+0000).");
        String line = PlainText.singleLine(sent);
        refuseIf(
                line.length() > (field.equals("title") ? 2 * most : most) || PlainText.length(line) > most,
                field,
                "At most %,d characters.".formatted(most));
        return line.isEmpty() ? null : line;
    }

    static String title(@Nullable String sent, String before) {
        String title = line("title", sent, before, 300);
        if (title == null) {
            throw Refusal.invalid("title", "An op-ed needs a title.");
        }
        return title;
    }

    static String language(@Nullable String sent, String before) {
        if (sent == null || sent.isBlank()) {
            return before;
        }
        String tag =
                sent.length() > 35 ? "und" : Locale.forLanguageTag(sent.strip()).toLanguageTag();
        refuseIf(tag.equals("und"), "language", "A language tag, as en, zh or ar-EG.");
        return tag;
    }

    static @Nullable String direction(@Nullable String sent, @Nullable String before) {
        if (sent == null) {
            return before;
        }
        String direction = sent.strip();
        refuseIf(!direction.matches("|ltr|rtl"), "direction", "One of ltr, rtl; empty to go by the language.");
        return direction.isEmpty() ? null : direction;
    }

    static @Nullable String date(@Nullable String sent, @Nullable String before) {
        if (sent == null) {
            return before;
        }
        String date = sent.strip();
        refuseIf(!isDate(date), "date", "A day, a month or a year: 2018-03-07, 2018-03 or 2018.");
        return date.isEmpty() ? null : date;
    }

    private static boolean isDate(String date) {
        try {
            return switch (date.length()) {
                case 10 -> LocalDate.parse(date).toString().equals(date);
                case 7 -> YearMonth.parse(date).toString().equals(date);
                default -> date.matches("|\\d{4}");
            };
        } catch (DateTimeException noDate) {
            return false;
        }
    }

    /** A point of time; empty if it is cleared. */
    static Optional<Instant> time(String field, @Nullable String sent, Optional<Instant> before) {
        if (sent == null) {
            return before;
        }
        if (sent.isBlank()) {
            return Optional.empty();
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(sent.strip());
            refuseIf(time.getYear() < 1 || time.getYear() > LAST_YEAR, field, "The year is out of range.");
            return Optional.of(time.toInstant());
        } catch (DateTimeException noTime) {
            throw Refusal.invalid(field, "A time with its offset from UTC, as 2026-12-01T08:00:00+01:00.");
        }
    }

    private static void refuseIf(boolean wrong, String field, String message) {
        if (wrong) {
            throw Refusal.invalid(field, message);
        }
    }
}
