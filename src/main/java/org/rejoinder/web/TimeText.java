package org.rejoinder.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rejoinder.language.Language;

/** Times as people read them in their language; in UTC. A script may make an age of them. */
public final class TimeText {

    private static final Map<String, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

    private TimeText() {}

    /** To the minute, as {@code 7 Mar 2018, 09:00 UTC}. */
    public static String of(Instant instant) {
        return in("d MMM uuuu, HH:mm 'UTC'", " HH:mm 'UTC'", instant);
    }

    /** To the second, as {@code 7 Mar 2018, 09:00:05 UTC}. */
    public static String toTheSecond(Instant instant) {
        return in("d MMM uuuu, HH:mm:ss 'UTC'", " HH:mm:ss 'UTC'", instant);
    }

    /** A day, as {@code 8 March 2018}. */
    public static String day(TemporalAccessor day) {
        return in("d MMMM uuuu", "", day);
    }

    /** A day in fewer letters, as {@code 8 Mar 2018}. */
    public static String shortDay(TemporalAccessor day) {
        return in("d MMM uuuu", "", day);
    }

    /** A month, as {@code March 2018}. */
    public static String month(TemporalAccessor month) {
        return switch (Language.current()) {
            case EN -> format("MMMM uuuu", month);
            case ZH -> format("uuuu年M月", month);
            case KO -> format("uuuu년 M월", month);
        };
    }

    /** The order of year, month and day is the language's; {@code time} is what follows the day in the Asian ones. */
    private static String in(String english, String time, TemporalAccessor moment) {
        return switch (Language.current()) {
            case EN -> format(english, moment);
            case ZH -> format("uuuu年M月d日" + time, moment);
            case KO -> format("uuuu년 M월 d일" + time, moment);
        };
    }

    private static String format(String pattern, TemporalAccessor time) {
        Language language = Language.current();
        return FORMATS.computeIfAbsent(
                        language + pattern,
                        missing -> DateTimeFormatter.ofPattern(pattern, language.locale())
                                .withZone(ZoneOffset.UTC))
                .format(time);
    }
}
