package org.rejoinder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainOpEdTest {
    private static final String TEXT = "The mill has stood still for a year, and nobody has asked the miller why.";

    @Test
    void anOpEdCopiedFromAPageIsReadWhole() throws IOException {
        OpEd opEd = OpEds.parse(resource("/op-eds/harbour-bridge.txt"), TextFormat.TEXT);

        assertThat(opEd.publication()).isEqualTo("The Lowmouth Gazette");
        assertThat(opEd.title()).isEqualTo("Give the harbour its bridge, and the ferry its due");
        assertThat(opEd.byline()).isEqualTo("Marit Ostrander");
        assertThat(opEd.authorNote())
                .isEqualTo(
                        "The author is a fellow at the Lowmouth Centre for Coastal Towns, the University of Skerry.");
        assertThat(opEd.contact()).isEqualTo("letters@lowmouthgazette.example");
        assertThat(opEd.blocks()).hasSize(9).allMatch(block -> block.kind() == BlockKind.PROSE);
        assertThat(opEd.blocks().get(2).source()).contains("“nothing against a crossing", "boats’ masts");
        assertThat(opEd.leftOut()).containsExactly("Magazines in Norwegian", "Magazines from the coast");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "REJOINDER_OP_ED", matches = ".+")
    void theOriginalOfTheSampleHasThirteenParagraphs() throws IOException {
        OpEd opEd = OpEds.parse(Files.readString(Path.of(System.getenv("REJOINDER_OP_ED"))), TextFormat.TEXT);

        assertThat(opEd.publication()).isEqualTo("Global Times");
        assertThat(opEd.title()).startsWith("Amid talks");
        assertThat(opEd.byline()).isEqualTo("Li Kaisheng");
        assertThat(opEd.authorNote()).startsWith("The author is").endsWith("Sciences.");
        assertThat(opEd.contact()).isEqualTo("opinion@globaltimes.com.cn");
        assertThat(opEd.blocks()).hasSize(13).allMatch(block -> block.kind() == BlockKind.PROSE);
        assertThat(opEd.blocks().get(0).source()).contains("leaders’ summit", "“in an open-ended");
        assertThat(opEd.leftOut()).containsExactly("Newspapers in English", "Newspapers from China");
    }

    @Test
    void lineEndsMarksAndStrangeSpacesMakeNoDifference() {
        String source = "\uFEFFThe Mill\r\n\u00A0\r\nBy Ada Lund\r\n\f\r\n" + TEXT
                + "\r\n \t\r\nTwo\u00A0banks,  one river.\r\n";

        OpEd opEd = OpEds.parse(source, TextFormat.TEXT);

        assertThat(opEd.title()).isEqualTo("The Mill");
        assertThat(opEd.publication()).isNull();
        assertThat(sources(opEd)).containsExactly(TEXT, "Two\u00A0banks, one river.");
    }

    @Test
    void wrappedLinesAreJoined() {
        OpEd opEd = read("The Mill", "The mill has stood still\nfor a year, and a long-\nterm answer is\ndue.");

        assertThat(sources(opEd))
                .containsExactly("The mill has stood still for a year, and a long-term answer is due.");
    }

    @Test
    void wrappedChineseLinesAreJoinedWithoutSpace() {
        OpEd opEd = read("港口需要一座桥", "九十年来，我们的镇子\n其实是两个镇子。", "现在该建桥了。");

        assertThat(sources(opEd)).containsExactly("九十年来，我们的镇子其实是两个镇子。", "现在该建桥了。");
        assertThat(opEd.leftOut()).isEmpty();
    }

    @Test
    void chineseParagraphsMayBeIndentedOnly() {
        OpEd opEd = read("港口日报", "港口需要一座桥", "作者：王小明 港口研究所研究员", "　　镇子其实是两个镇子。\n　　现在该建桥了。", "相关阅读");

        assertThat(opEd.publication()).isEqualTo("港口日报");
        assertThat(opEd.byline()).isEqualTo("王小明");
        assertThat(opEd.authorNote()).isEqualTo("港口研究所研究员");
        assertThat(sources(opEd)).containsExactly("镇子其实是两个镇子。", "现在该建桥了。");
        assertThat(opEd.leftOut()).containsExactly("相关阅读");
    }

    @Test
    void koreanIsRead() {
        OpEd opEd = read("항구신문", "항구에 다리를 놓자", "김하늘 기자", "우리 마을은 구십 년 동안\n두 마을이었다.", "이제 다리를 놓을 때다.", "관련기사");

        assertThat(opEd.title()).isEqualTo("항구에 다리를 놓자");
        assertThat(opEd.byline()).isEqualTo("김하늘");
        assertThat(sources(opEd)).containsExactly("우리 마을은 구십 년 동안 두 마을이었다.", "이제 다리를 놓을 때다.");
        assertThat(opEd.leftOut()).containsExactly("관련기사");
    }

    @Test
    void arabicIsRead() {
        OpEd opEd = read(
                "جريدة الميناء",
                "جسر للميناء",
                "بقلم: ليلى حداد",
                "كانت بلدتنا بلدتين تسعين عاما.",
                "هل حان وقت الجسر؟");

        assertThat(opEd.publication()).isEqualTo("جريدة الميناء");
        assertThat(opEd.byline()).isEqualTo("ليلى حداد");
        assertThat(sources(opEd)).containsExactly("كانت بلدتنا بلدتين تسعين عاما.", "هل حان وقت الجسر؟");
    }

    @Test
    void eachLineIsAParagraphWhereNoLineIsBlank() {
        OpEd opEd = OpEds.parse("The Mill\nBy Ada Lund\n" + TEXT + "\nIt should turn.", TextFormat.TEXT);

        assertThat(opEd.title()).isEqualTo("The Mill");
        assertThat(opEd.byline()).isEqualTo("Ada Lund");
        assertThat(sources(opEd)).containsExactly(TEXT, "It should turn.");
    }

    @Test
    void aBylineRightBelowTheTitleIsSeen() {
        OpEd opEd = read("The Mill\nBy Ada Lund\nPublished: 2018/3/7 22:13:40", TEXT);

        assertThat(opEd.title()).isEqualTo("The Mill");
        assertThat(opEd.byline()).isEqualTo("Ada Lund");
        assertThat(opEd.date()).isEqualTo("2018-03-07");
        assertThat(sources(opEd)).containsExactly(TEXT);
    }

    @Test
    void aBylineNeedsNoBlankLineBelow() {
        OpEd opEd = read("The Mill\nBy Ada Lund\n" + TEXT, "It should turn.");
        OpEd noted = read("The Mill", "By Ada Lund The author is a\nmiller at Skerry.", TEXT);

        assertThat(opEd.byline()).isEqualTo("Ada Lund");
        assertThat(sources(opEd)).containsExactly(TEXT, "It should turn.");
        assertThat(noted.authorNote()).isEqualTo("The author is a miller at Skerry.");
        assertThat(sources(noted)).containsExactly(TEXT);
    }

    @Test
    void bylineSourceAndDateMayShareALine() {
        OpEd opEd = read("The Mill", "By Ada Lund Source:Valley Times Published: 2018/3/7 22:13:40", TEXT);

        assertThat(opEd.byline()).isEqualTo("Ada Lund");
        assertThat(opEd.sourceLine()).isEqualTo("Valley Times");
        assertThat(opEd.date()).isEqualTo("2018-03-07");
        assertThat(opEd.leftOut()).isEmpty();
    }

    @Test
    void buttonsBetweenTitleAndTextAreLeftOutInOrder() {
        OpEd opEd = read("Opinion", "Valley Times", "The Mill", "Share", "By Ada Lund", "Print", TEXT, "Read more");

        assertThat(opEd.publication()).isEqualTo("Valley Times");
        assertThat(opEd.title()).isEqualTo("The Mill");
        assertThat(opEd.leftOut()).containsExactly("Opinion", "Share", "Print", "Read more");
    }

    @Test
    void anAuthorNoteMayFollowTheText() {
        OpEd opEd = read("The Mill", "By Ada Lund", TEXT, "The author is a miller. ada@mill.example", "Related");

        assertThat(opEd.authorNote()).isEqualTo("The author is a miller.");
        assertThat(opEd.contact()).isEqualTo("ada@mill.example");
        assertThat(sources(opEd)).containsExactly(TEXT);
    }

    @Test
    void aSecondHeadlineAboveTheBylineStaysInTheText() {
        OpEd opEd = read("Valley Times", "The Mill", "Why the wheel must turn again", "By Ada Lund", TEXT);

        assertThat(opEd.title()).isEqualTo("The Mill");
        assertThat(sources(opEd)).containsExactly("Why the wheel must turn again", TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Home", "News from the coast", "By Night", "Is it too late?", "Let it turn."})
    void theFirstLineIsTheTitleIfOnlyTextFollows(String title) {
        OpEd opEd = read(title, TEXT, "It should turn.");

        assertThat(opEd.title()).isEqualTo(title);
        assertThat(opEd.publication()).isNull();
        assertThat(sources(opEd)).containsExactly(TEXT, "It should turn.");
    }

    @Test
    void aStandfirstIsTextAndAMottoATitle() {
        OpEd standfirst = read("The Mill", TEXT, "By Ada Lund", "It should turn.");
        OpEd motto = read("Valley Times", "Let the mill turn.", "By Ada Lund", TEXT);

        assertThat(standfirst.title()).isEqualTo("The Mill");
        assertThat(sources(standfirst)).containsExactly(TEXT, "It should turn.");
        assertThat(motto.title()).isEqualTo("Let the mill turn.");
        assertThat(sources(motto)).containsExactly(TEXT);
    }

    @Test
    void aLineTooWideToBeWrappedEndsItsParagraph() {
        String wide = "The mill has stood still for a year, ".repeat(4) + "and nobody has asked.";

        OpEd opEd = read("The Mill", wide + "\n" + wide, "It should\nturn.");

        assertThat(sources(opEd)).containsExactly(wide, wide, "It should turn.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share",
                "Print this article",
                "Related",
                "Related stories:",
                "Read more",
                "More in Opinion",
                "More from Valley Times",
                "Newspapers in English",
                "Most read",
                "Copyright 2018 Valley Times. All rights reserved.",
                "© 2018 Valley Times",
                "Comments (12)",
                "Back to top",
                "Tags: mills, rivers",
                "延伸阅读",
                "اقرأ أيضا"
            })
    void captionsAtTheEndAreLeftOut(String caption) {
        OpEd opEd = read("The Mill", TEXT, "Let it turn.", caption);

        assertThat(sources(opEd)).containsExactly(TEXT, "Let it turn.");
        assertThat(opEd.leftOut()).containsExactly(caption);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Build it.", "Why not?", "And so we wait", "Share the water, share the mill.", "Read more books, then.",
                "那就建桥吧。", "“Let it turn.”", "More is less", "Relatedness matters", "The papers say so"
            })
    void lastWordsStay(String words) {
        OpEd opEd = read("The Mill", TEXT, words);

        assertThat(sources(opEd)).containsExactly(TEXT, words);
        assertThat(opEd.leftOut()).isEmpty();
    }

    @Test
    void theLinksBelowACaptionGoWithIt() {
        OpEd opEd = read("The Mill", TEXT, "A quiet line", "Related", "Tolls to rise again", "Council meets Tuesday");

        assertThat(sources(opEd)).containsExactly(TEXT, "A quiet line");
        assertThat(opEd.leftOut()).containsExactly("Related", "Tolls to rise again", "Council meets Tuesday");
    }

    @Test
    void aCaptionBetweenParagraphsStays() {
        OpEd opEd = read("The Mill", TEXT, "Read more", "It should turn.");

        assertThat(sources(opEd)).containsExactly(TEXT, "Read more", "It should turn.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "By Ada Lund | Ada Lund | - | -",
                "- By Ada Lund | Ada Lund | - | -",
                "BY ADA LUND | ADA LUND | - | -",
                "By Ada Lund, miller at Skerry | Ada Lund | miller at Skerry | -",
                "By Ada Lund (Valley Times) | Ada Lund | Valley Times | -",
                "By Ada Lund, Tom Hale and Jo de Vries | Ada Lund, Tom Hale and Jo de Vries | - | -",
                "By Ada Lund. The writer is a miller. E-mail: ada@mill.example | Ada Lund | The writer is a miller. | ada@mill.example",
                "By Martin King, Jr. | Martin King, Jr. | - | -",
                "Von Käthe Müller | Käthe Müller | - | -",
                "Author: Ada Lund | Ada Lund | - | -",
                "作者：李小明 | 李小明 | - | -",
                "글 김하늘 | 김하늘 | - | -"
            })
    void bylinesAreParted(String line, String name, String note, String contact) {
        assertThat(Byline.read(line)).contains(new Byline(name, note, contact));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday, the council had approved the plan.",
                "By the time the ferry came we were wet.",
                "By New Year, it was gone.",
                "By and large it works.",
                "Von hier sieht man das Meer.",
                "Byron Lund",
                "글을 쓰는 사람들"
            })
    void sentencesAreNoBylines(String line) {
        assertThat(Byline.read(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Published: 2018/3/7 22:13:40 | 2018-03-07",
                "2018-03-07 | 2018-03-07",
                "2018-03-07T22:13:40Z | 2018-03-07",
                "March 7, 2018 | 2018-03-07",
                "Wednesday, 7 March 2018 at 10:15 pm GMT | 2018-03-07",
                "2018年3月7日 | 2018-03-07",
                "입력 2018.03.07 오후 3:20 | 2018-03-07"
            })
    void dateLinesAreRead(String line, String date) {
        assertThat(DateLine.read(line)).hasToString("Optional[" + date + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/07/2018", "2018-02-30", "In 2018 we met", "7 March 2018 was a cold day", "2018"})
    void otherLinesAreNoDates(String line) {
        assertThat(DateLine.read(line)).isEmpty();
    }

    private static OpEd read(String... paragraphs) {
        return OpEds.parse(String.join("\n\n", paragraphs), TextFormat.TEXT);
    }

    private static List<String> sources(OpEd opEd) {
        return opEd.blocks().stream().map(Block::source).toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PlainOpEdTest.class.getResourceAsStream(name)) {
            return PlainText.decode(in.readAllBytes()).orElseThrow();
        }
    }
}
