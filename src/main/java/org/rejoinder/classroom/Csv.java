package org.rejoinder.classroom;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as CSV, for spreadsheets: every cell quoted, and what a spreadsheet would take for a formula with a quotation
 * mark before it.
 */
final class Csv {

    private static final String FORMULA = "=+-@\t\r\n|%＝＋－＠";

    private final StringBuilder text = new StringBuilder();

    /** Adds a line. */
    Csv line(List<?> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String cell(Object value) {
        String plain = String.valueOf(value);
        boolean isNumber = value instanceof Number;
        boolean isFormula = !isNumber && !plain.isEmpty() && FORMULA.indexOf(plain.charAt(0)) >= 0;
        return '"' + (isFormula ? "'" : "") + plain.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
