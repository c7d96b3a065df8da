package org.rejoinder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    private static final Set<String> ELEMENTS =
            Set.of("p", "br", "em", "strong", "del", "code", "pre", "blockquote", "ul", "ol", "li", "a");
    private static final Set<String> ATTRIBUTES = Set.of("a href", "a rel", "ol start");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain | <p>plain</p>",
                "*a* **b** ~~c~~ `d` | <p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>",
                "# Loud | <p><strong>Loud</strong></p>",
                "> said | <blockquote><p>said</p></blockquote>",
                "7. a | <ol start=\"7\"><li>a</li></ol>",
                "![a wheel](https://mill.example/w.png) | <p><a href=\"https://mill.example/w.png\" rel=\"nofollow ugc noopener noreferrer\">a wheel</a></p>",
                "![a wheel](wheel.png) | <p>a wheel</p>",
                "<b>bold</b> | <p>&lt;b&gt;bold&lt;/b&gt;</p>",
                "{{7*7}} {#if x} ${y} | <p>{{7*7}} {#if x} ${y}</p>"
            })
    void commentsAreShown(String source, String html) {
        assertThat(Markdown.html(source).replace("\n", "")).isEqualTo(html);
    }

    @Test
    void aLineEndIsALineEnd() {
        assertThat(Markdown.html("one\ntwo")).isEqualTo("<p>one<br />\ntwo</p>");
    }

    @Test
    void bareAddressesBecomeLinksThatSearchEnginesPassBy() {
        Element link = Jsoup.parseBodyFragment(Markdown.html("see https://mill.example/a?b=c&d=e."))
                .selectFirst("a");

        assertThat(link.attr("href")).isEqualTo("https://mill.example/a?b=c&d=e");
        assertThat(link.attr("rel").split(" ")).containsExactlyInAnyOrder("nofollow", "ugc", "noopener", "noreferrer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#x09;script:alert(1)",
                "javascript&colon;alert(1)",
                "&#106;avascript:alert(1)",
                "\u0001javascript:alert(1)",
                "java\u200Bscript:alert(1)",
                "vbscript:x",
                "data:text/html;base64,PHNjcmlwdD4=",
                "file:///etc/passwd",
                "//evil.example",
                "/logout",
                "#p7",
                "?a=b",
                "https:evil.example",
                "http://bank.example@evil.example/",
                "mailto:",
                "ftp://x.example",
                "blob:https://a.example/b"
            })
    void unsafeAddressesAreNoLinks(String address) {
        for (String source : List.of(
                "[x](<" + address + ">)", "<" + address + ">", "![x](" + address + ")", "[x]\n\n[x]: " + address)) {
            assertThat(Jsoup.parseBodyFragment(Markdown.html(source)).select("a"))
                    .as(source)
                    .isEmpty();
        }
    }

    @Test
    void charactersThatNobodySeesAreTakenOutOfAddresses() {
        String html = Markdown.html("[x](https://mill.example/\u202Egnp.exe\u2066)");

        assertThat(Jsoup.parseBodyFragment(html).select("a").attr("href")).isEqualTo("https://mill.example/gnp.exe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<a href=\"javascript:alert(1)\" onclick=alert(1)>x</a>",
                "<iframe srcdoc='<script>alert(1)</script>'>",
                "<noscript><style></noscript><img src=x onerror=alert(1)>",
                "<style>@import 'x'</style>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<<script>script>alert(1)<</script>/script>",
                "<IMG \"\"\"><SCRIPT>alert(1)</SCRIPT>\">",
                "<script\n>alert(1)</script\n>",
                "</p><script>alert(1)</script>",
                "<!--><script>alert(1)</script>-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?php echo 1 ?>",
                "<body onload=alert(1)>",
                "<form><input autofocus onfocus=alert(1)>",
                "[x](https://a.example/\"onmouseover=\"alert(1))",
                "[x](https://a.example 'title\" onmouseover=\"alert(1)')",
                "![x\" onerror=\"alert(1)](https://a.example/i.png)",
                "![<script>alert(1)</script>](x)",
                "```\"><script>alert(1)</script>\nx\n```",
                "`<script>alert(1)</script>`",
                "<https://a.example/\"><script>alert(1)</script>",
                "[a](<javascript:alert(1)>)[b](&#x6A&#x61;vascript:alert(1))",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "# <script>alert(1)</script>",
                "- <details open ontoggle=alert(1)>",
                "> <base href=//evil.example>",
                "<a\u0000href=javascript:alert(1)>x",
                "\u2028<script>alert(1)</script>",
                "<xss style=\"behavior:url(x)\">"
            })
    void nothingOutsideTheAllowListEverComesOut(String source) {
        Block block = new Block(BlockKind.PROSE, source);

        assertIsHarmless(source, Markdown.html(source));
        assertIsHarmless(source, Blocks.html(block, TextFormat.TEXT));
        assertIsHarmless(source, Blocks.html(block, TextFormat.MARKDOWN).replaceAll("(</?)h2>", "$1p>"));
    }

    private static void assertIsHarmless(String source, String html) {
        Jsoup.parseBodyFragment(html).body().forEachNode(node -> assertIsHarmless(source, node));
    }

    private static void assertIsHarmless(String source, Node node) {
        assertThat(node instanceof Comment || node instanceof DataNode)
                .as(source)
                .isFalse();
        if (node instanceof Element element && !element.tagName().equals("body")) {
            assertThat(ELEMENTS).as(source).contains(element.tagName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).as(source).contains(element.tagName() + " " + attribute.getKey());
            }
            assertThat(element.attr("href")).as(source).matches("|(?:https?|mailto):.*");
        }
    }

    static List<String> hostile() {
        return List.of(
                "*".repeat(10_000),
                "[".repeat(10_000),
                ">".repeat(10_000),
                "`".repeat(10_000),
                "~".repeat(10_000),
                "_".repeat(10_000),
                "<".repeat(10_000),
                "![".repeat(5_000),
                "> ".repeat(5_000),
                "- ".repeat(5_000),
                "1. ".repeat(3_333),
                "*a ".repeat(3_333),
                "*a **b ".repeat(1_400),
                "*a **a ".repeat(700) + "a** a*".repeat(700),
                "[a](".repeat(2_500),
                "[".repeat(3_000) + "a" + "](b)".repeat(1_700),
                "`a``b```c````".repeat(770),
                "&".repeat(10_000),
                "<!--".repeat(2_500),
                "<?".repeat(5_000),
                "a@".repeat(5_000),
                "http://".repeat(1_400),
                "www.".repeat(2_500),
                "(".repeat(5_000) + "http://a.example" + ")".repeat(4_900),
                "\\".repeat(10_000),
                "\n>".repeat(5_000),
                ">\n".repeat(5_000),
                "> > > > > a\n".repeat(800),
                nested("> ", 140),
                nested("  - a", 140),
                "[a]: b\n".repeat(1_400),
                "[a][b]".repeat(1_600),
                "**x* ".repeat(2_000),
                "~~a ~b ".repeat(1_400),
                "|".repeat(10_000),
                "e\u0301".repeat(5_000),
                "{{".repeat(5_000),
                " ".repeat(10_000),
                "\t".repeat(9_999) + "a",
                "<a ".repeat(3_333),
                "<a href=\"".repeat(1_100),
                "=".repeat(10_000),
                "a\n===\n".repeat(1_600),
                "```\n".repeat(2_500));
    }

    private static String nested(String mark, int lines) {
        StringBuilder nested = new StringBuilder();
        for (int i = 1; nested.length() < 10_000 && i < lines; i++) {
            nested.append(mark.repeat(i)).append("a\n");
        }
        return nested.toString();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileSourcesTakeNeitherTimeNorStack(String source) {
        Markdown.html("warm");
        long start = System.nanoTime();
        String html = Markdown.html(source);
        Markdown.plain(source);
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertThat(millis).isLessThan(2_000);
        assertIsHarmless("hostile", html);
    }

    @Test
    void deepEmphasisKeepsItsWords() {
        String source = "*a **b ".repeat(200) + "c" + "** x* x".repeat(200);

        assertThat(Markdown.plain(source)).contains("a b a b").contains("c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*a* [b](https://c.example) `d` | a b d",
                "# Loud | Loud",
                "![a wheel](w.png) | a wheel",
                "> said | said",
                "&lt;b&gt; | <b>"
            })
    void onlyWordsRemainInPlainText(String source, String words) {
        assertThat(Markdown.plain(source)).isEqualTo(words);
    }

    @Test
    void blocksAndLinesStayApartInPlainText() {
        assertThat(Markdown.plain("a\nb\n\n- c\n- d\n\n```\ne\n```\nf")).isEqualTo("a\nb\nc\nd\ne\nf");
    }
}
