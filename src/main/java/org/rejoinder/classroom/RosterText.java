package org.rejoinder.classroom;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Refusal;

/** A list of names as a teacher pastes it: one in a line, or a table as CSV whose first column has the names. */
final class RosterText {

    private RosterText() {}

    static List<String> names(@Nullable String text) {
        List<String> names = (text == null ? "" : text)
                .lines()
                .map(RosterText::firstColumn)
                .filter(name -> !name.isBlank())
                .toList();
        if (names.isEmpty()) {
            throw Refusal.invalid("names", "One name in each line.");
        }
        return names;
    }

    private static String firstColumn(String line) {
        String text = line.strip();
        if (text.startsWith("\"")) {
            int end = text.indexOf('"', 1);
            return end < 0 ? text.substring(1) : text.substring(1, end);
        }
        int end = text.indexOf(text.indexOf(';') >= 0 ? ';' : ',');
        return end < 0 ? text : text.substring(0, end).strip();
    }
}
