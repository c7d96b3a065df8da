package org.rejoinder.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rejoinder.text.TextFormat.MARKDOWN;
import static org.rejoinder.text.TextFormat.TEXT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlocksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PROSE | It *turns*. | <p>It <em>turns</em>.</p> | It turns.",
                "HEADING | ### Why `now` | <h2>Why <code>now</code></h2> | Why now",
                "QUOTE | > Ask. | <blockquote><p>Ask.</p></blockquote> | Ask.",
                "LIST | - a | <ul><li>a</li></ul> | a",
                "LIST | 3. a | <ol start=\"3\"><li>a</li></ol> | a",
                "PROSE | A <b>mill</b> | <p>A &lt;b&gt;mill&lt;/b&gt;</p> | A <b>mill</b>",
                "PROSE | [mill](https://mill.example) | <p><a href=\"https://mill.example\" rel=\"noopener noreferrer\">mill</a></p> | mill",
                "PROSE | [mill](javascript:alert) | <p>mill</p> | mill",
                "PROSE | {title} {{x}} | <p>{title} {{x}}</p> | {title} {{x}}"
            })
    void markdownIsShownByKind(BlockKind kind, String source, String html, String plain) {
        Block block = new Block(kind, source);

        assertThat(Blocks.html(block, MARKDOWN).replace("\n", "")).isEqualTo(html);
        assertThat(Blocks.plain(block, MARKDOWN)).isEqualTo(plain);
    }

    @Test
    void wrappedLinesOfMarkdownAreJoined() {
        Block latin = new Block(BlockKind.PROSE, "It\nturns.");
        Block chinese = new Block(BlockKind.PROSE, "镇子其实是\n两个镇子。");

        assertThat(Blocks.plain(latin, MARKDOWN)).isEqualTo("It turns.");
        assertThat(Blocks.html(chinese, MARKDOWN)).isEqualTo("<p>镇子其实是两个镇子。</p>");
    }

    @Test
    void plainTextIsEscapedAndNeverReadAsMarkdown() {
        Block block = new Block(BlockKind.PROSE, "*It* <script>\"'&amp; {{turns}}");

        assertThat(Blocks.html(block, TEXT)).isEqualTo("<p>*It* &lt;script&gt;&#34;&#39;&amp;amp; {{turns}}</p>");
        assertThat(Blocks.plain(block, TEXT)).isEqualTo(block.source());
    }
}
