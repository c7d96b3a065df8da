package org.rejoinder.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void noCellIsTakenForAFormula(String text) {
        assertThat(RecordCsv.cell(text)).startsWith("\"'");
    }

    @Test
    void quotesAreDoubledAndOrdinaryWordsStay() {
        assertThat(RecordCsv.cell("Say \"no\", then\ngo")).isEqualTo("\"Say \"\"no\"\", then\ngo\"");
    }

    @Test
    void eachCommentIsALine() {
        DebateRecord.Speech speech = new DebateRecord.Speech(
                7, RoundKind.REBUTTAL, Side.AGAINST, "Abe", "They work.", "", "No.", Instant.EPOCH);
        assertThat(RecordCsv.of(List.of(speech)).lines())
                .hasSize(2)
                .last()
                .isEqualTo(
                        "\"rebuttal\",\"against\",\"7\",\"Abe\",\"They work.\",\"\",\"No.\",\"1970-01-01T00:00:00Z\"");
    }
}
