package org.rejoinder.debate;

import java.util.List;
import java.util.stream.Collectors;

/** The comments of a debate as a table for a spreadsheet, in which no cell is taken for a formula. */
final class RecordCsv {

    private static final String HEAD = "round,side,paragraph,name,restates,judged,comment,time\r\n";
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private RecordCsv() {}

    static String of(List<DebateRecord.Speech> speeches) {
        return "\uFEFF" + HEAD + speeches.stream().map(RecordCsv::line).collect(Collectors.joining());
    }

    private static String line(DebateRecord.Speech speech) {
        return List.of(
                                speech.round().word(),
                                speech.side().word(),
                                String.valueOf(speech.number()),
                                speech.name(),
                                speech.restates(),
                                speech.verdict(),
                                speech.body(),
                                speech.at().toString())
                        .stream()
                        .map(RecordCsv::cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    static String cell(String text) {
        boolean formula = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
