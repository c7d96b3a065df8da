package org.rejoinder.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequoteTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge is old and it is dear. | We say: the bridge is old and it is dear, too. | it is dear | it is dear",
                "The bridge is old and it is dear. | The bridge is “old”—and it is dear. | is old and it | is “old”—and it",
                "A waitand-see approach is taken by all. | A wait-and-see approach is taken by all. | approach is taken | approach is taken",
                "Nobody knows the price. The mayor smiles at everyone. | The mayor smiles at everyone. Nobody knows the price. | The mayor smiles at everyone | The mayor smiles at everyone",
                "The ferry costs five million a year, says the town. | The ferry costs six million a year, says the town. | costs five million a year | costs six million a year",
                "港口需要一座新桥，市长说。 | 市长说，港口需要一座新桥。 | 港口需要一座新桥 | 港口需要一座新桥",
                "港口需要一座新桥，市长说。 | 我们的港口需要一座新的桥，市长说。 | 需要一座新桥 | 需要一座新的桥",
                "다리는 오래되었고 비싸다고 시장은 말했다. | 그 다리는 오래되었고 비싸다고 시장은 어제 말했다. | 오래되었고 비싸다고 | 오래되었고 비싸다고",
                "الجسر قديم ومكلف كما يقول العمدة. | إن الجسر قديم ومكلف كما يقول العمدة اليوم. | قديم ومكلف | قديم ومكلف"
            })
    void wordsAreFoundAgain(String before, String after, String quote, String found) {
        assertThat(Requote.find(before, after, quote(quote)))
                .map(place -> after.substring(place.span().start(), place.span().end()))
                .contains(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge is old and it is dear. | The ferry is slow. | it is dear",
                "The bridge is old. Nobody asked us about it. | Nobody asked us about it. The tunnel, like the bridge of 1900, leaks. | The bridge",
                "Some say that the town is poor. | Rich towns build what poor towns dream of. | poor",
                "港口需要一座新桥，市长说。 | 渡船走得很慢，孩子们喜欢它。 | 需要一座新桥",
                "The price is five million a year. | The price is unknown. | five million a year"
            })
    void goneIsGone(String before, String after, String quote) {
        assertThat(Requote.find(before, after, quote(quote))).isEmpty();
    }

    @Test
    void theSecondOfTwoEqualPlacesIsNeverTakenForTheFirst() {
        String before = "The mill is old. The mayor likes it. The mill is dear.";
        Quote second = new Quote("The mill is", "likes it. ", " dear.");

        assertThat(Requote.find(before, "The mill is old. The mayor likes it.", second))
                .isEmpty();
        assertThat(Requote.find(before, "The mayor likes it. The mill is dear.", second))
                .map(found -> found.span().start())
                .contains(20);
    }

    @Test
    void whatChangedIsSaid() {
        assertThat(Requote.find(
                        "It costs five million a year.", "It costs six million a year.", quote("costs five million")))
                .map(Requote.Found::reworded)
                .contains(true);
        assertThat(Requote.find("He said “no” twice.", "He said \"no\" twice, alas.", quote("said “no” twice")))
                .map(Requote.Found::reworded)
                .contains(false);
    }

    private static Quote quote(String exact) {
        return new Quote(exact, "", "");
    }
}
