package org.rejoinder.debate;

import java.time.Instant;
import java.util.List;
import org.rejoinder.language.Phrases;
import org.rejoinder.text.Markdown;
import org.rejoinder.web.TimeText;

/**
 * All of a debate, to be printed.
 *
 * @param inFavour the names of those who spoke for the motion, as the reader may know them
 */
record DebateRecord(DebatePage page, List<String> inFavour, List<String> against, List<Speech> speeches) {

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
            return Phrases.it(number == 0 ? "A deleted paragraph" : "Paragraph " + number);
        }

        /** Safe HTML. */
        public String html() {
            return Markdown.html(body);
        }

        public String when() {
            return TimeText.toTheSecond(at);
        }
    }
}
