package org.rejoinder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The old bridge. | The new bridge. | The [-old-][+new+] bridge.",
                "The bridge. | The old bridge. | The[+ old+] bridge.",
                "It is dear. | It is dear. | It is dear.",
                "港口需要一座桥。 | 港口需要两座桥。 | 港口需要[-一-][+两+]座桥。",
                "다리는 낡았다. | 다리는 새롭다. | 다리는 [-낡았다-][+새롭다+]."
            })
    void itTellsWordsApart(String before, String after, String shown) {
        assertThat(shown(before, after)).isEqualTo(shown);
    }

    @Test
    void theKeptAndTheDeletedPartsAreTheOldText() {
        String before = "Nobody — not the mayor, not “the house” — has a calculation 😀.";
        String after = "No one, not the mayor and not the house, had any calculation 😀👍.";

        assertThat(WordDiff.of(before, after).stream()
                        .filter(part -> !part.isInserted())
                        .map(WordDiff.Part::text)
                        .collect(Collectors.joining()))
                .isEqualTo(before);
        assertThat(WordDiff.of(before, after).stream()
                        .filter(part -> !part.isDeleted())
                        .map(WordDiff.Part::text)
                        .collect(Collectors.joining()))
                .isEqualTo(after);
    }

    @Test
    void whatIsTooLongIsShownAsAWhole() {
        String before = "one two ".repeat(5_000);

        assertThat(WordDiff.of(before, before + "three")).hasSize(2);
        assertThat(WordDiff.of(before, before)).hasSize(1);
    }

    private static String shown(String before, String after) {
        return WordDiff.of(before, after).stream()
                .map(part -> switch (part.kind()) {
                    case KEPT -> part.text();
                    case DELETED -> "[-" + part.text() + "-]";
                    case INSERTED -> "[+" + part.text() + "+]";
                })
                .collect(Collectors.joining());
    }
}
