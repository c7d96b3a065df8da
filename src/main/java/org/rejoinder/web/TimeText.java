package org.rejoinder.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people read them: to the minute, in UTC, as {@code 7 Mar 2018, 09:00 UTC}; a script may make an age of them. */
public final class TimeText {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private TimeText() {}

    public static String of(Instant instant) {
        return FORMAT.format(instant);
    }
}
