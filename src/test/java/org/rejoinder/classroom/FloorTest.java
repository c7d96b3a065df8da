package org.rejoinder.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes as somebody's first words on a paragraph, and what doesn't. */
class FloorTest {

    private static final String PARAGRAPH = "The harbour needs a bridge, and the ferry that has carried nurses and"
            + " students for a hundred years needs to be thanked, not sold to the highest bidder.";
    private static final Floor FLOOR = new Floor(Floor.USUAL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I doubt that a bridge helps the nurses, because their shifts end after the last bus has gone.",
                "Ich glaube nicht, dass die Brücke den Pflegekräften hilft, denn nachts fährt kein Bus.",
                "我认为这座桥不会帮助护士，因为她们下班的时候公共汽车已经停了。",
                "간호사들은 마지막 버스가 떠난 뒤에 퇴근하기 때문에 다리는 도움이 되지 않는다.",
                "夜勤の看護師にとって橋は役に立たないと思います。バスがもうないからです。",
                "لا أظن أن الجسر يفيد الممرضات لأن آخر حافلة تغادر قبل نهاية الدوام.",
                "Я не думаю, что мост поможет медсёстрам: их смена кончается после последнего автобуса.",
                "Köprünün hemşirelere yardım edeceğini sanmıyorum, çünkü son otobüs çoktan gitmiş oluyor.",
                "> The harbour needs a bridge\n\nWho says so? My street would rather have a better night bus than that.",
                "The bridge would cost a hundred million and more, see https://example.org/a/very/long/address/of/a/report"
            })
    void wordsOfOnesOwnPassInAnyLanguage(String words) {
        assertThat(FLOOR.objection(words, around())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "Yes, I agree.",
                "同意。",
                "...............................................................",
                "1234567890 1234567890 1234567890 1234567890 1234567890",
                "https://example.org/this/is/a/very/long/address/without/any/words/around/it/at/all",
                "> The harbour needs a bridge, and the ferry that has carried nurses for a hundred years.\n\nTrue.",
                "a\u200Bb\u200Bc\u200B.\u200B \u200B \u200B \u200B \u200B \u200B \u200B \u200B \u200B \u200B \u200B \u200B"
            })
    void tooLittleOfOnesOwnDoesNot(String words) {
        assertThat(FLOOR.objection(words, around()))
                .hasValueSatisfying(said -> assertThat(said).contains("at least 40 letters"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii jjjj kkkk llll",
                "lalala lalala lalala lalala lalala lalala lalala",
                "this is good this is good this is good this is good this is good",
                "blah blah blah blah blah blah blah blah blah blah blah blah",
                "asdfjkl asdfjkl asdfjkl asdfjkl asdfjkl asdfjkl asdfjkl",
                "好好好好好好好好好好好好好好好好好好好好",
                "하하하하하하하하하하하하하하하하하하하하",
                "qwertyuiopasdfghjklzxcvbnmqazwsxedcrfvtgbyhnujmikolpqwertzuiopyxcvbnm"
            })
    void fillerDoesNot(String words) {
        assertThat(FLOOR.objection(words, around()))
                .hasValueSatisfying(said -> assertThat(said).contains("real words"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PARAGRAPH,
                "THE HARBOUR NEEDS A BRIDGE, AND THE FERRY THAT HAS CARRIED NURSES AND STUDENTS FOR 100 YEARS",
                "The harbour needs a bridge and the ferry that carried nurses and students for a hundred years!!",
                "Тhе hаrbоur nееds а bridgе, аnd thе fеrry thаt hаs cаrriеd nursеs аnd studеnts fоr yеаrs",
                "T\u200Bh\u200Be harbour needs a bridge, and the fer\u200Bry that has car\u200Bried nurses and students"
            })
    void theParagraphsOwnWordsDoNot(String words) {
        assertThat(FLOOR.objection(words, around()))
                .hasValueSatisfying(said -> assertThat(said).contains("words of the paragraph"));
    }

    @Test
    void whatSomebodyElseWroteDoesNotPassNorAlmost() {
        String theirs = "I doubt that a bridge helps the nurses, because their shifts end after the last bus.";
        Floor.Surroundings around = new Floor.Surroundings(PARAGRAPH, List.of("Hm.", theirs), List.of());
        assertThat(FLOOR.objection(theirs, around)).isPresent();
        assertThat(FLOOR.objection(theirs.replace("doubt", "don't think").replace("last", "final"), around))
                .hasValueSatisfying(said -> assertThat(said).contains("somebody else"));
        assertThat(FLOOR.objection("Nurses need buses at night more than anybody needs a toll on a bridge.", around))
                .isEmpty();
    }

    @Test
    void whatOneWroteElsewhereDoesNotPassAgain() {
        String mine = "我认为这座桥不会帮助护士，因为她们下班的时候公共汽车已经停了。";
        Floor.Surroundings around = new Floor.Surroundings(PARAGRAPH, List.of(), List.of(mine));
        assertThat(FLOOR.objection(mine + "！", around))
                .hasValueSatisfying(said -> assertThat(said).contains("before"));
        assertThat(FLOOR.objection("学生们每天早上都要坐渡船去上学，所以渡船也应该留下来。", around)).isEmpty();
    }

    @Test
    void theTeacherSaysHowMuchIsEnough() {
        assertThat(new Floor(10).objection("Who pays for it?", around())).isEmpty();
        assertThat(new Floor(200).objection("Who pays for it, and for how long, and why us?", around()))
                .isPresent();
    }

    private static Floor.Surroundings around() {
        return new Floor.Surroundings(PARAGRAPH, List.of(), List.of());
    }
}
