package org.rejoinder.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OpEdsTest {
    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("", TextFormat.TEXT, "empty"),
                Arguments.of("\uFEFF \r\n\u00A0\f", TextFormat.TEXT, "empty"),
                Arguments.of(" \n", TextFormat.MARKDOWN, "empty"),
                Arguments.of("The Mill\n\nIt \0 turns.", TextFormat.TEXT, "U+0000"),
                Arguments.of("# The Mill\n\nIt \0 turns.", TextFormat.MARKDOWN, "U+0000"),
                Arguments.of("The Mill", TextFormat.TEXT, "no paragraphs"),
                Arguments.of("# The Mill", TextFormat.MARKDOWN, "no paragraphs"),
                Arguments.of("It turns.", TextFormat.MARKDOWN, "no title"),
                Arguments.of("m".repeat(301) + "\n\nIt turns.", TextFormat.TEXT, "at most 300"),
                Arguments.of("# " + "m".repeat(301) + "\n\nIt turns.", TextFormat.MARKDOWN, "at most 300"),
                Arguments.of("---\ntitle: Mill\ndate: soon\n---\nIt turns.", TextFormat.MARKDOWN, "date"),
                Arguments.of("The Mill\n\n" + "It turns.\n\n".repeat(2001), TextFormat.TEXT, "2,001 paragraphs"),
                Arguments.of("# The Mill\n\n" + "It turns.\n\n".repeat(2001), TextFormat.MARKDOWN, "2,001 paragraphs"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatIsNoOpEdIsRefusedWithAReason(String source, TextFormat format, String reason) {
        assertThatExceptionOfType(UnreadableOpEdException.class)
                .isThrownBy(() -> OpEds.parse(source, format))
                .withMessageContaining(reason)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("source"));
    }

    @ParameterizedTest
    @EnumSource(TextFormat.class)
    void twoThousandParagraphsAndALongTitleAreRead(TextFormat format) {
        String title = "岸".repeat(300);
        String source = switch (format) {
            case TEXT -> title + "\n\n" + "It turns.\n\n".repeat(2000);
            case MARKDOWN -> "# " + title + "\n\n" + "It turns.\n\n".repeat(2000);
            case HTML -> "<h1>" + title + "</h1>" + "<p>It turns.</p>".repeat(2000);
        };

        OpEd opEd = OpEds.parse(source, format);

        assertThat(opEd.title()).isEqualTo(title);
        assertThat(opEd.blocks()).hasSize(OpEds.MAX_PARAGRAPHS);
    }

    @Test
    void formatsHaveNames() {
        assertThat(TextFormat.named("text")).contains(TextFormat.TEXT);
        assertThat(TextFormat.named("markdown")).contains(TextFormat.MARKDOWN);
        assertThat(TextFormat.named("html")).contains(TextFormat.HTML);
        assertThat(TextFormat.named("pdf")).isEmpty();
    }
}
