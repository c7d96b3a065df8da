package org.rejoinder.article;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The date of an op-ed, which may be known to the day, the month or the year. */
final class Written {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Written() {}

    /** As {@code 7 March 2018}, {@code March 2018} or {@code 2018}. */
    static String inWords(String date) {
        return switch (date.length()) {
            case 10 -> DAY.format(LocalDate.parse(date));
            case 7 -> MONTH.format(YearMonth.parse(date));
            default -> date;
        };
    }
}
