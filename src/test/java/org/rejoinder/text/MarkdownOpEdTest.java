package org.rejoinder.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rejoinder.text.BlockKind.HEADING;
import static org.rejoinder.text.BlockKind.LIST;
import static org.rejoinder.text.BlockKind.PROSE;
import static org.rejoinder.text.BlockKind.QUOTE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

class MarkdownOpEdTest {
    @Test
    void theSampleDigestHasThirteenParagraphs() throws IOException {
        OpEd opEd = read(resource("/op-eds/amid-talks-hope-sprouts.md"));

        assertThat(opEd.publication()).isEqualTo("Global Times");
        assertThat(opEd.title()).isEqualTo("Amid talks, hope sprouts on Korean Peninsula");
        assertThat(opEd.byline()).isEqualTo("Li Kaisheng");
        assertThat(opEd.authorNote()).isEqualTo("Research fellow in international relations, Shanghai");
        assertThat(opEd.language()).isEqualTo("en");
        assertThat(opEd.date()).isEqualTo("2018-03");
        assertThat(opEd.slug()).isEqualTo("amid-talks-hope-sprouts");
        assertThat(opEd.notice()).contains("digest");
        assertThat(opEd.rights()).isNotBlank();
        assertThat(opEd.blocks()).hasSize(13).allMatch(block -> block.kind() == PROSE);
        assertThat(opEd.leftOut()).isEmpty();
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "REJOINDER_OP_ED", matches = ".+")
    void theSampleDigestBorrowsNoPhraseOfTheOriginal() throws IOException {
        OpEd original = OpEds.parse(Files.readString(Path.of(System.getenv("REJOINDER_OP_ED"))), TextFormat.TEXT);
        OpEd digest = read(resource("/op-eds/amid-talks-hope-sprouts.md"));

        assertThat(phrases(digest)).isNotEmpty().doesNotContainAnyElementsOf(phrases(original));
    }

    private static Set<List<String>> phrases(OpEd opEd) {
        return opEd.blocks().stream()
                .map(block -> List.of(block.source().toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")))
                .flatMap(words -> IntStream.rangeClosed(0, words.size() - 5).mapToObj(i -> words.subList(i, i + 5)))
                .collect(Collectors.toSet());
    }

    @Test
    void blocksKeepTheirKindAndTheirSource() {
        OpEd opEd = read(
                "# The *Mill*\n\nIt stood\nstill.\n\n## Why\n\n> Ask\n> him.\n\n- one\n- two\n\n***\n\n1. a\n\n   b\n\n    code\n\nEnd.");

        assertThat(opEd.title()).isEqualTo("The Mill");
        assertThat(opEd.blocks())
                .containsExactly(
                        new Block(PROSE, "It stood\nstill."),
                        new Block(HEADING, "## Why"),
                        new Block(QUOTE, "> Ask\n> him."),
                        new Block(LIST, "- one\n- two"),
                        new Block(LIST, "1. a\n\n   b\n\n    code"),
                        new Block(PROSE, "End."));
    }

    @Test
    void frontMatterNamesThePieces() {
        OpEd opEd = read(
                "---\r\ntitle: \"The: Mill\"\r\nBYLINE: Ada Lund <ada@mill.example>\r\n# remark\r\nnote: a miller\r\n  at Skerry\r\n"
                        + "source: Valley Times\r\ndate: 2018/3/7\r\nmood: grave\r\n---\r\n\r\n# The: Mill\r\n\r\nIt turns.");

        assertThat(opEd.title()).isEqualTo("The: Mill");
        assertThat(opEd.byline()).isEqualTo("Ada Lund");
        assertThat(opEd.contact()).isEqualTo("ada@mill.example");
        assertThat(opEd.authorNote()).isEqualTo("a miller at Skerry");
        assertThat(opEd.sourceLine()).isEqualTo("Valley Times");
        assertThat(opEd.date()).isEqualTo("2018-03-07");
        assertThat(opEd.blocks()).containsExactly(new Block(PROSE, "It turns."));
        assertThat(opEd.leftOut()).containsExactly("mood: grave");
    }

    @Test
    void aThematicBreakAtTheTopIsNoFrontMatter() {
        OpEd opEd = read("---\n\nJust words\n\n---\n\n# The Mill\n\nIt turns.");

        assertThat(opEd.title()).isEqualTo("The Mill");
        assertThat(opEd.blocks()).extracting(Block::kind).containsExactly(PROSE, PROSE);
    }

    @Test
    void aBylineBelowTheTitleIsNoParagraph() {
        OpEd opEd = read("# The Mill\n\n*By Ada Lund, miller*\n\nIt turns.");

        assertThat(opEd.byline()).isEqualTo("Ada Lund");
        assertThat(opEd.authorNote()).isEqualTo("miller");
        assertThat(opEd.blocks()).containsExactly(new Block(PROSE, "It turns."));
    }

    @Test
    void imagesAndRemarksAreLeftOut() {
        OpEd opEd = read("# The Mill\n\n![a wheel](wheel.png)\n\n<!-- check -->\n\nIt ![x](y.png) turns.");

        assertThat(opEd.blocks()).containsExactly(new Block(PROSE, "It ![x](y.png) turns."));
        assertThat(Blocks.html(opEd.blocks().get(0), TextFormat.MARKDOWN)).isEqualTo("<p>It  turns.</p>");
        assertThat(opEd.leftOut()).containsExactly("![a wheel](wheel.png)", "<!-- check -->", "![x](y.png)");
    }

    @Test
    void aBlockTakesTheDefinitionsOfItsLinksAlong() {
        OpEd opEd = read("# The Mill\n\nSee [the plan][Plan].\n\nIt turns.\n\n[plan]: https://mill.example/plan");

        assertThat(opEd.blocks()).hasSize(2);
        assertThat(Blocks.html(opEd.blocks().get(0), TextFormat.MARKDOWN))
                .contains("href=\"https://mill.example/plan\"");
        assertThat(opEd.blocks().get(1).source()).isEqualTo("It turns.");
    }

    private static OpEd read(String source) {
        return OpEds.parse(source, TextFormat.MARKDOWN);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = MarkdownOpEdTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
