package org.rejoinder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {
    private static final Set<String> PEOPLE = Set.of("hana", "tom_b", "김소라", "林薇", "a-b", "sörén");
    private static final Function<String, Optional<String>> KNOWN =
            name -> Optional.of(name.toLowerCase(java.util.Locale.ROOT)).filter(PEOPLE::contains);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@hana | @hana",
                "Well, @Hana, yes | @Hana",
                "(@hana) | @hana",
                "**@hana** | @hana",
                "@hana's word | @hana",
                "ask @hana. Then | @hana",
                "ask @tom_b_ now | @tom_b",
                "ask @a-b- now | @a-b",
                "@김소라님은 왜 | @김소라",
                "问@林薇你好 | @林薇",
                "问＠林薇 | ＠林薇",
                "@hana你好 | @hana",
                "@sörén | @sörén",
                "> @hana | @hana",
            })
    void aNameThatBeginsAWordIsAMention(String source, String words) {
        assertThat(linked(source)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`@hana`",
                "```\n@hana\n```",
                "    @hana",
                "mail@hana",
                "me@hana.example",
                "write to @hana.example",
                "x_@hana",
                "https://mill.example/@hana",
                "mill.example/@hana",
                "@hana@mill.example",
                "[@hana](https://mill.example/)",
                "@hanako",
                "@han",
                "@nobody",
                "@",
                "@@hana",
                "@ hana",
                "\\\\`@hana`",
                "@aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void anythingElseIsNot(String source) {
        assertThat(Jsoup.parseBodyFragment(Markdown.html(source, KNOWN)).select("a[href^=/@]"))
                .isEmpty();
    }

    @Test
    void theLinkLeadsToThePersonsPageInAscii() {
        assertThat(Jsoup.parseBodyFragment(Markdown.html("@김소라님", KNOWN))
                        .selectFirst("a")
                        .attr("href"))
                .isEqualTo("/@%EA%B9%80%EC%86%8C%EB%9D%BC");
    }

    @Test
    void theWordsStayAsTheyWere() {
        String source = "a @hana b @nobody c @tom_b.";
        assertThat(Jsoup.parseBodyFragment(Markdown.html(source, KNOWN)).text()).isEqualTo(source);
    }

    @Test
    void nobodyElseMakesALinkWithinTheSite() {
        assertThat(Markdown.html("[x](/@hana)", KNOWN)).isEqualTo("<p>x</p>");
    }

    @Test
    void candidatesAreToldLongestFirst() {
        assertThat(Mentions.in("@김소라 and @hana_ and `@tom_b`")).containsExactly("김소라", "김소", "김", "hana_", "hana");
    }

    @Test
    void aTextOfNothingButMentionsTakesNoTime() {
        String many = "@hana ".repeat(1_600);
        assertThat(Mentions.in(many)).containsExactly("hana");
        assertThat(Mentions.in("@".repeat(10_000))).isEmpty();
        assertThat(Mentions.in("@" + "가".repeat(9_999))).hasSize(30);
    }

    private static String linked(String source) {
        return Jsoup.parseBodyFragment(Markdown.html(source, KNOWN))
                .select("a[href^=/@]")
                .text();
    }
}
