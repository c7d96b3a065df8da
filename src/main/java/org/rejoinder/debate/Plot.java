package org.rejoinder.debate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rejoinder.language.Phrases;

/** Bars to be drawn, all in the numbers of one picture of 640 units' width. */
record Plot(String title, List<Row> rows, List<Kind> legend) {

    private static final int LEFT = 150;
    private static final int WIDTH = 480;
    private static final int STEP = 34;
    private static final int NARROWEST_WITH_LABEL = 30;

    /** What a bar stands for: the name of its style, and what the legend says. */
    record Kind(String css, String label) {}

    /** One line. */
    record Row(String label, int y, List<Bar> bars) {

        public int labelY() {
            return y + 16;
        }

        public int textY() {
            return y + 16;
        }
    }

    /** One bar of a line. */
    record Bar(String kind, BigDecimal x, BigDecimal width, String label) {

        public boolean isLabelled() {
            return width.intValue() >= NARROWEST_WITH_LABEL;
        }

        public BigDecimal labelX() {
            return x.add(BigDecimal.valueOf(6));
        }
    }

    /** The shares before and after, of each group of people. */
    static Plot of(String title, List<Swing> swings) {
        List<Row> rows = new ArrayList<>();
        for (Swing swing : swings) {
            rows.add(shares(Phrases.it("{0} before", swing.name()), rows.size(), swing.before()));
            rows.add(shares(Phrases.it("{0} after", swing.name()), rows.size(), swing.after()));
        }
        List<Kind> legend = Stream.of(Choice.FOR, Choice.UNDECIDED, Choice.AGAINST)
                .map(choice -> new Kind(choice.word(), choice.label()))
                .toList();
        return new Plot(title, rows, legend);
    }

    private static Row shares(String label, int number, Tally tally) {
        return row(
                label,
                number,
                tally.total(),
                List.of(
                        new Part(Choice.FOR.word(), tally.inFavour()),
                        new Part(Choice.UNDECIDED.word(), tally.undecided()),
                        new Part(Choice.AGAINST.word(), tally.against())));
    }

    /** How many each paragraph moved, drawn in relation to the one that was named most. */
    static Plot ofParagraphs(List<DebatePage.ParagraphLine> lines) {
        int most = lines.stream().mapToInt(line -> line.swing().named()).max().orElse(1);
        List<Row> rows = new ArrayList<>();
        for (DebatePage.ParagraphLine line : lines) {
            rows.add(row(
                    line.label(),
                    rows.size(),
                    most,
                    List.of(
                            new Part(Choice.FOR.word(), line.swing().towards()),
                            new Part(Choice.UNDECIDED.word(), line.still()),
                            new Part(Choice.AGAINST.word(), line.swing().away()))));
        }
        return new Plot(
                Phrases.it("Which paragraph moved the room"),
                rows,
                List.of(
                        new Kind(Choice.FOR.word(), Phrases.it("Moved towards the motion")),
                        new Kind(Choice.UNDECIDED.word(), Phrases.it("Named it and stayed")),
                        new Kind(Choice.AGAINST.word(), Phrases.it("Moved away"))));
    }

    private record Part(String kind, int size) {}

    private static Row row(String label, int number, int whole, List<Part> parts) {
        List<Bar> bars = new ArrayList<>();
        int before = 0;
        for (Part part : parts) {
            if (part.size() > 0) {
                BigDecimal x = length(before, whole).add(BigDecimal.valueOf(LEFT));
                bars.add(new Bar(part.kind(), x, length(part.size(), whole), String.valueOf(part.size())));
            }
            before += part.size();
        }
        return new Row(label, number * STEP + 4, bars);
    }

    private static BigDecimal length(int part, int whole) {
        return BigDecimal.valueOf((long) WIDTH * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    public int height() {
        return rows.size() * STEP + 4;
    }
}
