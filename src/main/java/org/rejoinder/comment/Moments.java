package org.rejoinder.comment;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as a page shows them: exact and in UTC; a script makes an age of them. */
@TemplateExtension
final class Moments {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Moments() {}

    static String when(Remark remark) {
        return text(remark.createdAt());
    }

    static String when(Excerpts.Excerpt excerpt) {
        return text(excerpt.at());
    }

    static String when(Version version) {
        return text(version.since());
    }

    static String text(Instant instant) {
        return FORMAT.format(instant);
    }
}
