package org.rejoinder.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rejoinder.article.FirstEdition;
import org.rejoinder.article.Manuscript;
import org.rejoinder.comment.CommentKind;
import org.rejoinder.text.Block;

class ScriptTest {

    private final List<Line> lines = Script.read(new ObjectMapper()).lines();

    @Test
    void everyParagraphIsSpokenAbout() throws IOException {
        assertThat(lines.stream().map(Line::paragraph).distinct())
                .hasSameElementsAs(IntStream.rangeClosed(1, 13).boxed().toList())
                .hasSameSizeAs(paragraphs());
    }

    @Test
    void everyQuoteStandsInItsParagraph() throws IOException {
        List<Block> paragraphs = paragraphs();
        assertThat(lines)
                .filteredOn(line -> line.quote() != null)
                .hasSizeGreaterThan(13)
                .allSatisfy(
                        line -> assertThat(paragraphs.get(line.paragraph() - 1).source())
                                .contains(line.quote()));
    }

    @Test
    void everyReplyStandsBehindTheLineOnTheSameParagraphThatItAnswers() {
        Map<String, Line> said = new HashMap<>();
        for (Line line : lines) {
            if (line.to() != null) {
                assertThat(said).containsKey(line.to());
                assertThat(said.get(line.to()).paragraph()).isEqualTo(line.paragraph());
            }
            if (line.name() != null) {
                assertThat(said.put(line.name(), line)).isNull();
            }
        }
    }

    @Test
    void everyKindAndEveryFateIsShown() {
        assertThat(lines.stream().map(Line::kind)).contains(CommentKind.values());
        assertThat(lines.stream().map(Line::end)).contains(Line.End.values());
        assertThat(lines).anyMatch(line -> line.correction() != null);
        assertThat(withdrawn())
                .isNotEmpty()
                .allMatch(line -> lines.stream()
                        .anyMatch(reply -> line.name() != null && line.name().equals(reply.to())));
    }

    @Test
    void nobodySpeaksFasterThanTheServerAllows() {
        for (Cast person : Cast.values()) {
            assertThat(lines).filteredOn(line -> line.by() == person).hasSizeLessThan(20);
        }
    }

    @Test
    void theTypographyIsThatOfANewspaper() throws IOException {
        Stream<String> spoken = lines.stream()
                .flatMap(line -> Stream.of(line.words(), line.quote(), line.correction()))
                .filter(Objects::nonNull);
        Stream<String> printed = paragraphs().stream().map(Block::source);
        assertThat(Stream.concat(spoken, printed)).noneMatch(text -> text.matches("(?s).*(['\"]|\\.\\.\\.|--| - ).*"));
    }

    private List<Line> withdrawn() {
        return lines.stream().filter(line -> line.end() == Line.End.WITHDRAWN).toList();
    }

    private static List<Block> paragraphs() throws IOException {
        String name = "/op-eds/" + FirstEdition.SLUG + ".md";
        try (InputStream file = Objects.requireNonNull(ScriptTest.class.getResourceAsStream(name))) {
            return Manuscript.file(name, file.readAllBytes()).read().blocks();
        }
    }
}
