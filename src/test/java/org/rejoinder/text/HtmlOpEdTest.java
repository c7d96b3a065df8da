package org.rejoinder.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rejoinder.text.BlockKind.HEADING;
import static org.rejoinder.text.BlockKind.LIST;
import static org.rejoinder.text.BlockKind.PROSE;
import static org.rejoinder.text.BlockKind.QUOTE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlOpEdTest {

    private final OpEd english = read("en");

    @Test
    void theParagraphsOfAWebArticleAreThereAndNothingElse() {
        assertThat(kinds(english)).containsExactly(PROSE, PROSE, HEADING, PROSE, LIST, QUOTE, PROSE, PROSE);
        assertThat(words(english))
                .containsExactly(
                        "The town has two rivers and one mill, and the mill has not turned for thirty years.",
                        "Nobody asked us when they closed it; 2 * 3 reasons were given, and [none] was good.",
                        "What it would cost",
                        "Three things are needed:",
                        "a new wheel,\na miller,\nand patience.",
                        "A mill that stands still is a house with a river in it.\nSo my grandmother said.",
                        "1988 was the year. It need not be the last.",
                        "Let it turn.");
    }

    @Test
    void whatThePageSaysAboutTheArticleIsKept() {
        assertThat(english.title()).isEqualTo("The mill should turn again");
        assertThat(english.publication()).isEqualTo("The Harbour Post");
        assertThat(english.byline()).isEqualTo("Ada Lund, Tom Berg");
        assertThat(english.date()).isEqualTo("2018-03-07");
        assertThat(english.language()).isEqualTo("en-GB");
        assertThat(english.sourceLine()).isEqualTo("https://post.example/opinion/the-mill");
    }

    @Test
    void whatWasLeftOutIsTold() {
        assertThat(String.join("\n", english.leftOut()))
                .contains("Advertisement Buy a boat")
                .contains("Read more: The ferry is late again")
                .contains("Related Another article")
                .contains("Get our newsletter")
                .contains("Share this article")
                .contains("Comments (12)")
                .contains("Image: The old mill at the quay")
                .contains("The mill, closed since 1988.")
                .contains("All rights reserved")
                .doesNotContain("tracking")
                .doesNotContain("color: red");
    }

    @Test
    void linksAndEmphasisStay() {
        assertThat(html(english, 0))
                .contains("<a href=\"https://post.example/history/mill\"")
                .contains("<em>not turned</em>");
        assertThat(html(english, 1)).contains("<strong>good</strong>");
        assertThat(html(english, 4)).startsWith("<ul>").contains("<em>patience</em>");
    }

    @Test
    void theBlocksAreTheSameWhenTheyAreReadAgainAsMarkdown() {
        for (OpEd opEd : List.of(english, read("zh"), read("ar"))) {
            String source = opEd.blocks().stream().map(Block::source).collect(Collectors.joining("\n\n"));
            assertThat(OpEds.paragraphs(source, TextFormat.MARKDOWN)).isEqualTo(opEd.blocks());
        }
    }

    @Test
    void aChinesePageIsReadToo() {
        OpEd chinese = read("zh");
        assertThat(chinese.title()).isEqualTo("磨坊应该重新转动");
        assertThat(chinese.byline()).isEqualTo("李桥");
        assertThat(chinese.date()).isEqualTo("2018-03-07");
        assertThat(chinese.publication()).isEqualTo("海港日报");
        assertThat(words(chinese))
                .containsExactly(
                        "镇上有两条河和一座磨坊，磨坊已经三十年没有转动了。没有人问过我们的意见。", "修好它需要三样东西：一个新轮子、一位磨坊主，还有耐心。", "让它转吧。镇子会听见的，河也会听见的。");
        assertThat(chinese.leftOut()).contains("责任编辑：王磊");
    }

    @Test
    void anArabicPageIsReadToo() {
        OpEd arabic = read("ar");
        assertThat(arabic.title()).isEqualTo("يجب أن تدور الطاحونة من جديد");
        assertThat(arabic.language()).isEqualTo("ar");
        assertThat(kinds(arabic)).containsExactly(PROSE, QUOTE, PROSE);
        assertThat(arabic.leftOut()).contains("شارك", "اقرأ أيضا: العبارة تتأخر مرة أخرى");
    }

    @Test
    void aPastedFragmentWillDo() {
        OpEd opEd = parse("<h1>The Mill</h1><p>It turns.</p><p>It is old.</p>");
        assertThat(opEd.title()).isEqualTo("The Mill");
        assertThat(words(opEd)).containsExactly("It turns.", "It is old.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# No heading",
                "- no list",
                "1. no list",
                "+ no list",
                "> no quote",
                "a *star* and _line_ and `tick`",
                "a [link](https://a.example) in brackets",
                "1 < 2 &amp; 3 &lt;b&gt;",
                "~~not struck~~",
                "=== no title",
                "back\\slash"
            })
    void whatLooksLikeMarkdownIsText(String text) {
        OpEd opEd = parse("<h1>The Mill</h1><p>" + text + "</p><p>End.</p>");
        assertThat(kinds(opEd)).containsExactly(PROSE, PROSE);
        assertThat(words(opEd).get(0))
                .isEqualTo(text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">"));
    }

    @Test
    void twoListsThatFollowEachOtherStayTwo() {
        OpEd opEd = parse("<h1>The Mill</h1><p>It turns.</p><ul><li>a</li></ul><ul><li>b</li></ul><p>End.</p>");
        String source = opEd.blocks().stream().map(Block::source).collect(Collectors.joining("\n\n"));
        assertThat(OpEds.paragraphs(source, TextFormat.MARKDOWN)).hasSize(4);
    }

    @Test
    void scriptsAndDangerousLinksDoNothing() {
        OpEd opEd = parse("<h1>The Mill</h1><p onclick='x()'>It <a href='javascript:alert(1)'>turns</a>"
                + "<script>alert(1)</script>.</p><p>&lt;script&gt;alert(2)&lt;/script&gt;</p>");
        assertThat(html(opEd, 0)).isEqualTo("<p>It turns.</p>");
        assertThat(html(opEd, 1)).isEqualTo("<p>&lt;script&gt;alert(2)&lt;/script&gt;</p>");
    }

    @Test
    void deepNestingIsBorne() {
        OpEd opEd =
                parse("<h1>The Mill</h1><p>It turns.</p>" + "<div>".repeat(5_000) + "Deep." + "</div>".repeat(5_000));
        assertThat(words(opEd)).contains("It turns.");
    }

    @Test
    void aPageWithoutATextIsRefused() {
        assertThatThrownBy(() -> parse("<html><head><title>Empty</title></head><body></body></html>"))
                .isInstanceOf(UnreadableOpEdException.class)
                .hasMessageContaining("no paragraphs");
        assertThatThrownBy(() -> parse("just words")).isInstanceOf(UnreadableOpEdException.class);
    }

    private static OpEd read(String language) {
        try (InputStream page = HtmlOpEdTest.class.getResourceAsStream("/op-eds/web-article-" + language + ".html")) {
            return parse(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static OpEd parse(String html) {
        return OpEds.parse(html, TextFormat.HTML);
    }

    private static List<BlockKind> kinds(OpEd opEd) {
        return opEd.blocks().stream().map(Block::kind).toList();
    }

    private static List<String> words(OpEd opEd) {
        return opEd.blocks().stream()
                .map(block -> Blocks.plain(block, TextFormat.MARKDOWN))
                .toList();
    }

    private static String html(OpEd opEd, int block) {
        return Blocks.html(opEd.blocks().get(block), TextFormat.MARKDOWN);
    }
}
