package org.rejoinder.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.room.Room;

class ExcerptsTest {

    @Test
    void whatWasFoundIsMarked() {
        assertThat(excerpt("They built bridges there.", "bridge")).isEqualTo("They built <mark>bridges</mark> there.");
        assertThat(excerpt("朝鲜半岛的和平进程", "半岛")).isEqualTo("朝鲜<mark>半岛</mark>的和平进程");
    }

    @Test
    void everythingElseIsEscaped() {
        assertThat(excerpt("<img src=x onerror=alert(1)> & \"bridge\" &lt;b&gt;", "bridge"))
                .doesNotContain("<img")
                .contains("&lt;img", "&amp; ", "<mark>bridge</mark>", "&amp;lt;b&amp;gt;");
        assertThat(excerpt("<script>bridge</script>", "script")).doesNotContain("<script");
    }

    @Test
    void aLongTextIsCut() {
        String text = "one two three ".repeat(500) + "bridge " + "four five six ".repeat(500);
        assertThat(excerpt(text, "bridge")).contains("<mark>bridge</mark>").hasSizeLessThan(600);
        assertThat(excerpt("字".repeat(9_000) + "桥梁" + "字".repeat(900), "桥梁")).hasSizeLessThan(800);
    }

    @Test
    void whereNothingCanBeMarkedTheBeginningStands() {
        assertThat(excerpt("A <b>beginning</b>.", "elsewhere")).isEqualTo("A &lt;b&gt;beginning&lt;&#x2F;b&gt;.");
    }

    private static String excerpt(String text, String words) {
        Question question = new Question(
                words, Room.PUBLIC, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return Excerpts.of(text, question.wordsQuery());
    }
}
