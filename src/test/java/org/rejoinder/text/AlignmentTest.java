package org.rejoinder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rejoinder.text.Alignment.Change;
import org.rejoinder.text.Alignment.Line;

class AlignmentTest {
    private static final String BRIDGE = "The council wants a new bridge across the harbour and says it is cheap.";
    private static final String FERRY = "Ferries have carried us for a hundred years, slowly but surely.";
    private static final String OTHER = "Lighthouse keepers earn less than clerks although they work at night.";

    @Test
    void movedAndEditedAreTold() {
        Alignment alignment = Alignment.of(List.of(BRIDGE, FERRY, OTHER), List.of(OTHER + " Alas.", BRIDGE, FERRY));

        assertThat(alignment.lines())
                .containsExactly(
                        new Line(List.of(2), List.of(0), Change.MOVED, true),
                        new Line(List.of(0), List.of(1), Change.SAME, false),
                        new Line(List.of(1), List.of(2), Change.SAME, false));
    }

    @Test
    void whatAPersonSettledStands() {
        List<String> before = List.of(BRIDGE, FERRY, OTHER);

        assertThat(Alignment.of(
                                before,
                                before,
                                List.of(Line.drawn(List.of(0), List.of(1)), Line.drawn(List.of(1), List.of())))
                        .lines())
                .containsExactly(
                        new Line(List.of(), List.of(0), Change.ADDED, true),
                        new Line(List.of(0), List.of(1), Change.EDITED, true),
                        new Line(List.of(1), List.of(), Change.DELETED, true),
                        new Line(List.of(2), List.of(2), Change.SAME, false));
    }

    @Test
    void aReplacedParagraphIsAskedAboutIfThatMatters() {
        Alignment alignment = Alignment.of(List.of(BRIDGE, FERRY), List.of(BRIDGE, OTHER));

        assertThat(alignment.asks()).isFalse();
        assertThat(alignment.askingAbout(Set.of(0), Set.of()).asks()).isFalse();
        assertThat(alignment.askingAbout(Set.of(1), Set.of()).lines())
                .contains(new Line(List.of(1), List.of(1), Change.ASKS, true));
    }

    @Test
    void everyParagraphStandsInOneLine() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<String> before = scribbled(random, random.nextInt(12));
            List<String> after = scribbled(random, random.nextInt(12));
            List<Line> lines = Alignment.of(before, after).lines();

            assertThat(lines.stream().flatMap(line -> line.from().stream()).sorted())
                    .isEqualTo(IntStream.range(0, before.size()).boxed().toList());
            assertThat(lines.stream().flatMap(line -> line.to().stream()).sorted())
                    .isEqualTo(IntStream.range(0, after.size()).boxed().toList());
        }
    }

    private static List<String> scribbled(Random random, int paragraphs) {
        return IntStream.range(0, paragraphs)
                .mapToObj(i -> random.ints(1 + random.nextInt(9), 0, 6)
                        .mapToObj(word -> List.of("sea", "wind", "boat", "town", "clay", "tax")
                                .get(word))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void twoThousandEditedParagraphsTakeLessThanASecond() {
        Random random = new Random(1);
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            String paragraph = random.ints(80, 0, 3_000)
                    .mapToObj(word -> "w" + Integer.toString(word, 36))
                    .collect(Collectors.joining(" "));
            before.add(paragraph);
            after.add("Edited " + paragraph.substring(10) + " here");
        }
        Alignment.of(before.subList(0, 200), after.subList(0, 200));
        long start = System.nanoTime();
        Alignment alignment = Alignment.of(before, after);
        System.out.printf("2,000 edited paragraphs aligned in %d ms%n", (System.nanoTime() - start) / 1_000_000);

        assertThat(alignment.lines())
                .allMatch(line -> line.change() == Change.EDITED && line.from().equals(line.to()));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
}
