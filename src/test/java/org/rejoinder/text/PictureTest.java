package org.rejoinder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final UUID ID = UUID.fromString("01a20dfa-07f5-7df3-b46c-6f1df307013c");
    private static final Picture MILL = new Picture(ID, 800, 600, "A [mill] *closed*", "The \"old\" mill \\ quay");

    @Test
    void aParagraphThatIsNothingButAnImageIsOne() {
        Block block = only("# T\n\n![The mill](image:" + ID + "/800x600 \"At the quay\")");
        assertThat(block.kind()).isEqualTo(BlockKind.IMAGE);
        assertThat(Picture.of(block)).contains(new Picture(ID, 800, 600, "The mill", "At the quay"));
        assertThat(Blocks.html(block, TextFormat.MARKDOWN))
                .isEqualTo("<figure><img src=\"/images/" + ID + "\" alt=\"The mill\" width=\"800\" height=\"600\""
                        + " loading=\"lazy\"><figcaption>At the quay</figcaption></figure>");
        assertThat(Blocks.plain(block, TextFormat.MARKDOWN)).isEqualTo("The mill\nAt the quay");
    }

    @Test
    void whatItSaysIsReadAgainAsItWasMeant() {
        Block block = only("# T\n\n" + MILL.markdown());
        assertThat(Picture.of(block)).contains(MILL);
        assertThat(Blocks.html(block, TextFormat.MARKDOWN))
                .contains("The &#34;old&#34; mill")
                .doesNotContain("<em>");
    }

    @Test
    void itIsKnownByItsIdWhateverItsCaptionSays() {
        Block other = new Block(BlockKind.IMAGE, new Picture(ID, 0, 0, "Other", "").markdown());
        Block mill = new Block(BlockKind.IMAGE, MILL.markdown());
        String identity = Blocks.identity(mill, TextFormat.MARKDOWN);
        assertThat(Blocks.identity(other, TextFormat.MARKDOWN)).isEqualTo(identity);
        assertThat(Picture.identityIn(Blocks.html(mill, TextFormat.MARKDOWN))).contains(identity);
    }

    @Test
    void imagesFromElsewhereAreLeftOutAndTold() {
        OpEd opEd = OpEds.parse("# T\n\nIt turns.\n\n![far](https://a.example/a.png)", TextFormat.MARKDOWN);
        assertThat(opEd.blocks()).hasSize(1);
        assertThat(opEd.leftOut()).containsExactly("![far](https://a.example/a.png)");
    }

    @Test
    void aPlainTextThatBecomesMarkdownSaysTheSame() {
        for (String line : List.of("# a", "1. b", "*c* _d_ [e](f) `g`", "- h", "> i", "a & b &amp; c <d>", "![x](y)")) {
            Block markdown = Blocks.asMarkdown(new Block(BlockKind.PROSE, line));
            List<Block> again = OpEds.paragraphs(markdown.source(), TextFormat.MARKDOWN);
            assertThat(again).containsExactly(markdown);
            assertThat(Blocks.plain(markdown, TextFormat.MARKDOWN)).isEqualTo(line);
        }
    }

    private static Block only(String markdown) {
        return OpEds.parse(markdown, TextFormat.MARKDOWN).blocks().get(0);
    }
}
