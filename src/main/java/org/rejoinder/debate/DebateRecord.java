package org.rejoinder.debate;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.rejoinder.text.Markdown;

/**
 * All of a debate, to be printed.
 *
 * @param inFavour the names of those who spoke for the motion, as the reader may know them
 */
record DebateRecord(DebatePage page, List<String> inFavour, List<String> against, List<Speech> speeches) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMM yyyy, HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /**
     * One comment.
     *
     * @param number of the paragraph; 0 if the text has lost it
     * @param restates empty if it restates nothing
     * @param verdict what the author of the restated point says; empty if nothing
     */
    record Speech(
            int number,
            RoundKind round,
            Side side,
            String name,
            String restates,
            String verdict,
            String body,
            Instant at) {

        public String paragraph() {
            return number == 0 ? "A deleted paragraph" : "Paragraph " + number;
        }

        /** Safe HTML. */
        public String html() {
            return Markdown.html(body);
        }

        public String when() {
            return MOMENT.format(at);
        }
    }
}
