package org.rejoinder.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that says when a text was published and nothing else. Orders that could be read in two ways aren't read. */
final class DateLine {
    private static final int LONGEST = 100;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String LABEL =
            "(?:(?:(?:first |last )?(?:published|posted|updated|modified)|date)(?: (?:on|at))?"
                    + "|发布时间|发表时间|发布日期|更新时间|日期|时间|입력|등록|게시|تاريخ النشر)?+ ?[:：]? ?";
    private static final String WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]? )?";
    private static final String MONTH = "(?<month>(?:" + String.join("|", MONTHS) + ")[a-z]*)\\.?";
    private static final String TIME = "(?:[ ,|T]+(?:at )?(?:오전|오후|上午|下午)? ?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\.\\d+)?"
            + "(?: ?[ap]\\.?m\\.?)?(?: ?(?:Z|[a-z]{2,5}|[+-]\\d{2}:?\\d{2}))?)?";
    private static final List<Pattern> DATES = List.of(
            dated("(?<year>\\d{4}) ?[-/.年년] ?(?<month>\\d{1,2}) ?[-/.月월] ?(?<day>\\d{1,2}) ?[日일.]?"),
            dated(WEEKDAY + "(?<day>\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? (?<year>\\d{4})"),
            dated(WEEKDAY + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})"));

    private DateLine() {}

    private static Pattern dated(String date) {
        return Pattern.compile(LABEL + date + TIME, Pattern.CASE_INSENSITIVE);
    }

    static Optional<LocalDate> read(String line) {
        return line.length() > LONGEST
                ? Optional.empty()
                : DATES.stream()
                        .map(pattern -> pattern.matcher(line))
                        .filter(Matcher::matches)
                        .findFirst()
                        .flatMap(DateLine::date);
    }

    private static Optional<LocalDate> date(Matcher found) {
        try {
            int year = Integer.parseInt(found.group("year"));
            return Optional.of(LocalDate.of(year, month(found.group("month")), Integer.parseInt(found.group("day"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int month(String month) {
        return Character.isDigit(month.charAt(0))
                ? Integer.parseInt(month)
                : MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
