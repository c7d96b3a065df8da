package org.rejoinder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {

    private static final WordList LIST = WordList.of(List.of(
            ListedWord.whole("idiot"),
            ListedWord.whole("ass"),
            ListedWord.whole("cock"),
            ListedWord.whole("scum bag"),
            ListedWord.whole("whore"),
            ListedWord.whole("nigger"),
            ListedWord.whole("shit"),
            ListedWord.whole("cunt"),
            ListedWord.whole("slit"),
            ListedWord.whole("дурак"),
            ListedWord.whole("바보"),
            ListedWord.whole("傻瓜"),
            ListedWord.whole("حمار"),
            ListedWord.whole("a.*bz"),
            ListedWord.part("viagra")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You idiot.",
                "IDIOT",
                "ＩＤＩＯＴ",
                "ídïôt",
                "i\u0301d\u0336iot",
                "𝕚𝕕𝕚𝕠𝕥",
                "ⓘⓓⓘⓞⓣ",
                "𝔦𝔡𝔦𝔬𝔱",
                "ⁱᵈⁱᵒᵗ",
                "id\u202Eiot",
                "\u200Fi\u200Ed\u200Fiot",
                "i\u200Cd\u200Dio\uFE0Ft",
                "i\u20DDd\u20DDiot",
                "i  d  i  o  t",
                "ïdî0t",
                "🅸🅳🅸🅾🆃",
                "іdiоt",
                "an idiοt indeed",
                "ldiot",
                "ıdiot",
                "id\u200Biot",
                "i\u00ADdiot",
                "id\u2060i\uFEFFot",
                "i d i o t",
                "what an i d i o t he is",
                "i.d.i.o.t",
                "i-d-i-o-t",
                "i * d * i * o * t",
                "id-iot",
                "id_iot",
                "id*iot",
                "1d1ot",
                "!d!ot",
                "id10t",
                "iiidiooooot",
                "IDIOT123",
                "_idiot_",
                "(idiot)",
                "idiot's",
                "sh1t",
                "$hit",
                "sh!t!",
                "s h i t",
                "SHIIIIT",
                "you shіt",
                "scum bag",
                "scum\nbag",
                "scum-bag",
                "v1agra",
                "buyviagranow",
                "дурак",
                "ДУРАК",
                "дypaк",
                "д у р а к",
                "바보",
                "바보야",
                "바 보",
                "他是傻瓜吗",
                "傻 瓜",
                "傻*瓜",
                "حِمَار",
                "حـمـار",
                "a.*bz"
            })
    void aListedWordIsFoundInEveryDisguise(String text) {
        assertThat(LIST.find(text, "en")).as(text).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scunthorpe is a town.",
                "The assassin passed the class.",
                "Peacock and cocktail",
                "Niger and Nigeria",
                "who're you",
                "idiotic",
                "the silt of the river",
                "Mishit ball",
                "shitake mushrooms",
                "A55 is a road, 455 and 4ss",
                "U.S.A. and G.A.S.S.",
                "соска и соск лежат на полке у окна",
                "다바보",
                "Idiom and idiolect",
                "class action, assassination, bass",
                "바봉",
                "as s",
                "axxbz",
                "1010 1D",
                "a bad idea I did iota",
                "Idi, Otto",
                "a, b, c, d, e"
            })
    void anInnocentTextIsLeftAlone(String text) {
        assertThat(LIST.find(text, "en")).as(text).isEmpty();
    }

    /** Marks before, between and after spelled letters, letters that look alike, doubled ones, marks of other scripts. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I.D.I.O.T!!!",
                "!!!I.D.I.O.T",
                "I D I O T !",
                "(I.D.I.O.T.)",
                "\"I.D.I.O.T\"",
                "'i' 'd' 'i' 'o' 't'",
                "...i...d...i...o...t...",
                "**i** **d** **i** **o** **t**",
                "~~i~~d~~i~~o~~t~~",
                "i!d!i!o!t",
                "s|h|i|t",
                "| S | H | I | T |",
                "i, d, i, o, t!",
                "i. d- i_ o* t",
                "i🔥d🔥i🔥o🔥t",
                "i👍🏽d👍🏽i👍🏽o👍🏽t",
                "$.h.i.t!!!",
                "$-h-1-t?!",
                "$h-i-t!!!",
                "s h ! t",
                "i.d.i.o.o.o.o.t",
                "iii ddd iii ooo ttt",
                "iii...ddd...iii...ooo...ttt!!!",
                "idiott",
                "idioot!",
                "shiit",
                "shitt",
                "SHIITT",
                "a$$",
                "@ss",
                "a$$!!!",
                "fat a s s !",
                "A.S.S!!!",
                "id'iot",
                "id’iot",
                "sh'it",
                "ɪᴅɪᴏᴛ",
                "ɨdɨøŧ",
                "iัdัiัoัtั",
                "i̷̡d̸̢i̵o̶t̷",
                "ｉ．ｄ．ｉ．ｏ．ｔ！！！",
                "i\u3000d\u3000i\u3000o\u3000t",
                "i\nd\ni\no\nt",
                "i\u200b.\u200bd\u200b.\u200bi.o.t",
                "sh!+",
                "5h!t",
                "i·d·i·o·t",
                "i/d/i/o/t",
                "i\\d\\i\\o\\t",
                "1.d.1.0.t!",
                "id…iot",
                "-idiot-",
                "idiot!!!!",
                "#idiot",
                "@idiot",
                "idiot_2",
                "you,idiot,you",
                "you.idiot.you",
                "бi.д.у.р.а.к!!!",
                "д.у.р.а.к!!!",
                "дурааак",
                "바-보!!!",
                "바.보",
                "傻!瓜",
                "傻 . 瓜",
                "V.I.A.G.R.A!!!",
                "v!agra",
                "vi-agra!",
                "viaagra",
                "i d i o t s",
                "idіоt.",
                "ΙDΙΟΤ",
                "𝓲𝓭𝓲𝓸𝓽",
                "🅘🅓🅘🅞🅣",
                "🇮🇩🇮🇴🇹",
                "İDİOT",
                "idi0t",
                "i--d--i--o--t--",
                "i?d?i?o?t?",
                "i d-i o.t",
                "i+d+i+o+t",
                "i=d=i=o=t",
                "i@d@i@o@t",
                "i$d$i$o$t",
                "s c u m b a g",
                "s.c.u.m b.a.g",
                "scum...bag",
                "scum_bag!!",
                "ldlot",
                "IDlOT",
                "¡diot",
                "w-h-o-r-e",
                "i♥d♥i♥o♥t",
                "[i][d][i][o][t]",
                "{i}{d}{i}{o}{t}",
                "i>d>i>o>t",
                "i:d:i:o:t;",
                "i\u0301\u0323\u0330d\u0336iot"
            })
    void signsAndLooksHideNothing(String text) {
        assertThat(LIST.find(text, "en")).as(text).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scunthorpe is a town!",
                "who're you",
                "the pen is mightier",
                "as s",
                "a 55 s",
                "A55 is a road, 455 and 4ss",
                "B.A.S.S. guitars",
                "U.S.A. and G.A.S.S.",
                "Bass, class!!! grass",
                "Yes! It is. Shi, T.",
                "Idi, Otto",
                "canal analysis",
                "shell",
                "titt",
                "it's Ti T",
                "S.H.I.E.L.D.",
                "Oh! I do, too!",
                "a, b, c, d, e",
                "I d'or",
                "Penistone",
                "cockatoo",
                "Hancock",
                "Title!",
                "5 417",
                "e.g. the c.o.c. is",
                "I, T. Smith",
                "He 11",
                "hel",
                "cocoa",
                "coccyx",
                "Niger",
                "ni-ger",
                "assets$",
                "@assange",
                "class@school.org",
                "5+1=6 and 0+0",
                "$5.00!",
                "a i d s",
                "d i o t",
                "I D 10 T-shirts? no",
                "mass-produced",
                "as-sessment",
                "as.set",
                "Analog",
                "Annals of it",
                "slits",
                "we'll see, she'll go",
                "(a) first, (b) second, (c) third",
                "x = a * s * s"
            })
    void whatOnlyLooksLikeAWordIsLeftAlone(String text) {
        assertThat(LIST.find(text, "en")).as(text).isEmpty();
    }

    @Test
    void aWordOfOneLanguageIsNotLookedForInAnother() {
        WordList list = WordList.of(List.of(new ListedWord("slut", ListedWord.Extent.WHOLE, "en")));
        assertThat(list.find("Det är slut nu", "sv")).isEmpty();
        assertThat(list.find("A slut, he said", "en-GB")).isPresent();
    }

    @Test
    void aLetterOfItsOwnIsNoAccent() {
        WordList list = WordList.of(List.of(new ListedWord("ano", ListedWord.Extent.WHOLE, "es")));
        assertThat(list.find("este año", "es")).isEmpty();
        assertThat(list.find("este anó", "es")).isPresent();
    }

    @Test
    void theFoundWordIsNamedAsItIsListed() {
        assertThat(LIST.find("You 1D1OT", "en")).contains(ListedWord.whole("idiot"));
    }

    @Test
    void anEmptyListFindsNothing() {
        assertThat(WordList.of(List.of()).find("anything", "en")).isEmpty();
        assertThat(WordList.of(List.of(ListedWord.part(" - "))).find("any - thing", "en"))
                .isEmpty();
    }

    @Test
    void aTurkishServerFoldsLikeAnyOther() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(LIST.find("IDIOT", "en")).isPresent();
        } finally {
            Locale.setDefault(before);
        }
    }
}
