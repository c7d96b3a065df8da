package org.rejoinder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of hand-made edits in {@code edits/cases.txt}, and its figures. */
class AlignmentCasesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void noParagraphIsTakenForAnother(EditCase edit) {
        assertThat(edit.outcome()).as("%s%n%s", edit, edit.alignment()).isNotEqualTo(EditCase.Outcome.WRONG);
    }

    @Test
    void theFiguresOfTheTableAreTheseAtLeast() {
        Map<EditCase.Outcome, List<String>> figures = cases().stream()
                .collect(Collectors.groupingBy(
                        EditCase::outcome, Collectors.mapping(EditCase::toString, Collectors.toList())));
        System.out.printf(
                "Edits: %d right, %d asked, %d wrong of %d. Asked: %s%n",
                count(figures, EditCase.Outcome.RIGHT),
                count(figures, EditCase.Outcome.ASKED),
                count(figures, EditCase.Outcome.WRONG),
                cases().size(),
                figures.getOrDefault(EditCase.Outcome.ASKED, List.of()));
        assertThat(count(figures, EditCase.Outcome.WRONG)).isZero();
        assertThat(count(figures, EditCase.Outcome.ASKED)).isLessThanOrEqualTo(cases().size() / 10);
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(60);
    }

    private static int count(Map<EditCase.Outcome, List<String>> figures, EditCase.Outcome outcome) {
        return figures.getOrDefault(outcome, List.of()).size();
    }

    static List<EditCase> cases() {
        try (InputStream file = AlignmentCasesTest.class.getResourceAsStream("/edits/cases.txt")) {
            return EditCase.read(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
