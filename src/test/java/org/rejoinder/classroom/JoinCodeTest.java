package org.rejoinder.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JoinCodeTest {

    @Test
    void aCodeHasEightCharactersThatNobodyMistakes() {
        assertThat(Stream.generate(JoinCode::random).limit(1000))
                .allSatisfy(code -> assertThat(code.text()).matches("[2-9A-HJKMNP-Z]{8}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void itIsReadHoweverItIsTyped() {
        assertThat(JoinCode.typed(" 7kqm-x2pd ")).contains(new JoinCode("7KQMX2PD"));
        assertThat(JoinCode.typed("7KQM X2PD").map(JoinCode::shown)).contains("7KQM-X2PD");
    }

    @Test
    void whatCanBeNoCodeIsNone() {
        assertThat(List.of("", "7KQM", "7KQMX2PD9", "0KQMX2PD", "OKQMX2PD", "7KQMX2P\0", "7".repeat(100)))
                .allSatisfy(typed -> assertThat(JoinCode.typed(typed)).isEmpty());
    }

    @Test
    void fourWordsAreComparedHoweverTheyAreTyped() {
        String words = FourWords.random();
        assertThat(words.split(" ", -1)).hasSize(4);
        assertThat(FourWords.typed("  " + words.toUpperCase(Locale.ROOT).replace(" ", ", ")))
                .isEqualTo(words);
    }

    @Test
    void aRosterIsAListOrATable() {
        assertThat(RosterText.names("Amina\r\n\r\n  Ben \n\"Chiara, R.\",7b\nDae-jung;7b\nElif,7b"))
                .containsExactly("Amina", "Ben", "Chiara, R.", "Dae-jung", "Elif");
    }
}
