package org.rejoinder.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages as they are, or as somebody made them who means no good. */
class HostileWebPageTest {

    private static final String ENDS =
            "<p>The mill has two wheels, and neither of them turns.</p><p>Let them turn.</p>";

    @Test
    void scriptsStylesMenusBannersAndFormsAreNotInTheText() {
        OpEd opEd = read("<body><header role=banner>Site</header><nav><a href=/>Home</a></nav>"
                + "<div id=cookie-banner class='cookie consent'>We use cookies. <button>Accept</button></div>"
                + "<style>p { color: red }</style><script>document.write('<p>written</p>')</script>"
                + "<noscript><img src=//count.example/x.gif></noscript><template><p>later</p></template>"
                + "<article><h1>The mill</h1>" + ENDS
                + "<iframe src=//ads.example></iframe><form><p>Subscribe</p><input value=secret></form>"
                + "<div style='display: none'><p>hidden words</p></div><p hidden>hidden too</p></article>"
                + "<footer>Imprint</footer></body>");
        assertThat(words(opEd))
                .containsExactly("The mill has two wheels, and neither of them turns.", "Let them turn.");
        assertThat(String.join("\n", opEd.leftOut()))
                .contains("We use cookies.")
                .contains("Subscribe")
                .doesNotContain("color: red", "written", "secret", "hidden words");
    }

    @Test
    void nothingDangerousComesThrough() {
        OpEd opEd = read("<h1>The mill<script>alert(0)</script></h1>"
                + "<p><a href=' java\nscript:alert(1)'>a</a> <a href='data:text/html,<script>'>b</a>"
                + "<img src=x onerror=alert(2)><svg onload=alert(3)><p>c</svg> <math><mi xlink:href='javascript:x'>d</math>"
                + "<object data=x></object></p><p>&lt;img src=x onerror=alert(4)&gt; stays text.</p>" + ENDS);
        for (Block block : opEd.blocks()) {
            assertThat(Blocks.html(block, TextFormat.MARKDOWN))
                    .doesNotContainIgnoringCase("<script")
                    .doesNotContainIgnoringCase("javascript:")
                    .doesNotContain("<img", "<svg", "data:text", "<object");
        }
        assertThat(opEd.title()).isEqualTo("The mill");
    }

    @Test
    void nestedTablesGiveTheirWordsOnceAndInOrder() {
        OpEd opEd = read("<h1>The mill</h1>" + ENDS
                + "<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td><td>c</td></tr></table><p>End.</p>");
        assertThat(String.join(" ", words(opEd)).replaceAll("[^abc]+(?=[abc] )|[^abc ]", " "))
                .containsSubsequence("a", "b", "c");
        String all = String.join("\n", words(opEd));
        assertThat(all.split("\\bb\\b", -1)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "span", "b", "em", "a", "blockquote", "ul><li", "table><tr><td", "font", "section"})
    void tenThousandElementsWithinEachOtherAreBorne(String tag) {
        String open = ("<" + tag + ">").repeat(10_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            OpEd opEd = read("<h1>The mill</h1>" + ENDS + open + "Deep.");
            assertThat(words(opEd)).contains("Let them turn.");
        });
    }

    @Test
    void manySmallElementsAreReadInTime() {
        String many = "<p>" + "<b>x</b> <i>y</i> ".repeat(10_000) + "</p>";
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(words(read("<h1>The mill</h1>" + ENDS + many))).hasSize(3));
    }

    @Test
    void moreParagraphsThanAnOpEdHasAreRefused() {
        String many = IntStream.range(0, 2_100)
                .mapToObj(i -> "<p>Line " + i + ".</p>")
                .reduce("", String::concat);
        assertThatThrownBy(() -> read("<h1>The mill</h1>" + many))
                .isInstanceOf(UnreadableOpEdException.class)
                .hasMessageContaining("2,000");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, windows-1252, Café “Zur Mühle” – 5 €",
        "iso-8859-1, windows-1252, Café “Zur Mühle” – 5 €",
        "utf-8, windows-1252, ''",
        "windows-1252, utf-8, Café “Zur Mühle” – 5 €",
        "gb2312, gb18030, 磨坊应该重新转动",
        "big5, big5, 磨坊應該重新轉動",
        "euc-kr, euc-kr, 방앗간은 다시 돌아야 한다",
        "shift_jis, shift_jis, 水車は再び回るべきだ",
        "windows-1256, windows-1256, يجب أن تدور",
        "koi8-r, koi8-r, Мельница",
        "no-such-thing, windows-1252, ''"
    })
    void theBytesOfAPageAreReadAsTheyAreOrAsItSays(String declared, String written, String title) {
        String text = title.isEmpty() ? "Mühle “an”" : title;
        byte[] bytes =
                ("<meta charset=\"" + declared + "\"><title>" + text + "</title>").getBytes(Charset.forName(written));
        assertThat(WebPageBytes.decode(bytes).map(page -> page.contains("<title>" + text + "<")))
                .isEqualTo(title.isEmpty() ? Optional.empty() : Optional.of(true));
    }

    @Test
    void aPageInUtf16IsKnownByItsMark() {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] bytes = "\uFEFF<meta charset=utf-8><title>Mühle 磨坊</title>".getBytes(charset);
            assertThat(WebPageBytes.decode(bytes))
                    .hasValueSatisfying(page -> assertThat(page).contains("Mühle 磨坊"));
        }
        assertThat(WebPageBytes.decode("<title>Mühle</title>".getBytes(StandardCharsets.UTF_16LE)))
                .isEmpty();
    }

    private static OpEd read(String html) {
        return OpEds.parse(html, TextFormat.HTML);
    }

    private static List<String> words(OpEd opEd) {
        return opEd.blocks().stream()
                .map(block -> Blocks.plain(block, TextFormat.MARKDOWN))
                .toList();
    }
}
