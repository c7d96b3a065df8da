package org.rejoinder.article;

import java.time.LocalDate;
import java.time.YearMonth;
import org.rejoinder.web.TimeText;

/** The date of an op-ed, which may be known to the day, the month or the year. */
final class Written {

    private Written() {}

    /** As {@code 7 March 2018}, {@code March 2018} or {@code 2018}. */
    static String inWords(String date) {
        return switch (date.length()) {
            case 10 -> TimeText.day(LocalDate.parse(date));
            case 7 -> TimeText.month(YearMonth.parse(date));
            default -> date;
        };
    }
}
