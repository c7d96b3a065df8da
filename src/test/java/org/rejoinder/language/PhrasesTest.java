package org.rejoinder.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Test
    void englishStaysAsItIsWritten() {
        assertThat(Phrases.it("At most 12 characters.")).isEqualTo("At most 12 characters.");
        assertThat(Phrases.it("{0} decided.", 3)).isEqualTo("3 decided.");
    }

    @Test
    void aSentenceIsSaidInAnotherLanguage() {
        assertThat(Phrases.in(Language.ZH, "Sign in to do this.")).isEqualTo("请先登录。");
        assertThat(Phrases.in(Language.KO, "Sign in to do this.")).isEqualTo("로그인하세요.");
    }

    @Test
    void numbersAndNamesInASentenceAreKept() {
        assertThat(Phrases.in(Language.ZH, "A comment has 10,000 characters at the most; this has 10,001."))
                .isEqualTo("评论最多 10,000 个字符；这条有 10,001 个。");
        assertThat(Phrases.in(Language.KO, "The word “$1 {0}” is not allowed here."))
                .isEqualTo("여기서는 “$1 {0}”을(를) 쓸 수 없습니다.");
    }

    @Test
    void whatNoCatalogueKnowsStaysEnglish() {
        assertThat(Phrases.in(Language.ZH, "Something that nobody has said yet."))
                .isEqualTo("Something that nobody has said yet.");
    }

    @Test
    void somebodyElseIsSpokenToInTheirLanguage() {
        assertThat(Language.KO.<String>speak(() -> Phrases.it("{0} answered you", "Hana")))
                .isEqualTo("Hana 님이 답했습니다");
        assertThat(Language.current()).isEqualTo(Language.EN);
    }
}
