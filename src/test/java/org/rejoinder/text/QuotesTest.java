package org.rejoinder.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {
    private static final String TEXT =
            "He said “no bridge” at noon — and\u00A0“no  bridge” at night; the boats’ mas\u00ADts are high. 港口需要一座桥。😀 So build.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“no bridge” | “no bridge”",
                "\"no bridge\" | “no bridge”",
                "boats' masts | boats’ mas\u00ADts",
                "noon - and “no bridge” | noon — and\u00A0“no  bridge”",
                "noon -- and | noon — and",
                "需要一座桥 | 需要一座桥",
                "😀 So | 😀 So"
            })
    void quotesAreFoundThroughWhatCopyingChanges(String exact, String found) {
        assertThat(Quotes.find(TEXT, quote(exact))).map(QuotesTest::words).contains(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00AD", "no bridges", "NO BRIDGE", "build it", "港口需要两座桥"})
    void otherWordsAreNeverFound(String exact) {
        assertThat(Quotes.find(TEXT, quote(exact))).isEmpty();
    }

    @Test
    void contextDecidesAmongEquals() {
        String text = "the bridge is old, the bridge is dear, the bridge is ours";

        assertThat(Quotes.find(text, new Quote("the bridge", "old, ", " is dear")))
                .contains(new Span(19, 29));
        assertThat(Quotes.find(text, new Quote("the bridge", "is dear,", ""))).contains(new Span(39, 49));
        assertThat(Quotes.find(text, new Quote("the bridge", "", " is ours"))).contains(new Span(39, 49));
    }

    @Test
    void withoutContextTheFirstPlaceIsTaken() {
        assertThat(Quotes.find("a mill, a mill", quote("a mill"))).contains(new Span(0, 6));
    }

    @Test
    void theExactWordsComeBeforeAlikeOnes() {
        assertThat(Quotes.find("a “mill” and a \"mill\"", quote("\"mill\""))).contains(new Span(15, 21));
    }

    @Test
    void aQuoteMayBeTheWholeText() {
        assertThat(Quotes.find(TEXT, quote(TEXT))).contains(new Span(0, TEXT.length()));
    }

    @Test
    void hostileQuotesTakeNoTime() {
        String text = "a".repeat(50_000);

        assertThat(Quotes.find(text, new Quote("a", "a".repeat(10_000), "b".repeat(10_000))))
                .isPresent();
    }

    private static Quote quote(String exact) {
        return new Quote(exact, "", "");
    }

    private static String words(Span span) {
        return TEXT.substring(span.start(), span.end());
    }
}
