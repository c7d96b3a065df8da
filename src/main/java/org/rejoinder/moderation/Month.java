package org.rejoinder.moderation;

import java.time.YearMonth;
import java.util.List;

/**
 * What moderation did in a month, in numbers.
 *
 * @param medianMinutes how long a report waited for a decision; -1 if none was decided
 * @param appeals how many appeals were heard
 * @param reversed how many of them were upheld
 */
record Month(YearMonth month, List<Line> lines, long medianMinutes, long appeals, long reversed) {

    /** How often something was decided for a reason. */
    record Line(String decision, String reason, long count) {}

    /** How long a report waited, for people. */
    public String median() {
        if (medianMinutes < 0) {
            return "–";
        }
        return medianMinutes < 120 ? medianMinutes + " minutes" : medianMinutes / 60 + " hours";
    }

    public long decisions() {
        return lines.stream().mapToLong(Line::count).sum();
    }

    /** How much of what was appealed against was reversed, in per cent. */
    public String share() {
        return appeals == 0 ? "–" : 100 * reversed / appeals + " %";
    }
}
