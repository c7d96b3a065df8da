package org.rejoinder.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegibleTest {

    @Test
    void ordinaryTextOfAnyScriptStays() {
        String text = "Ärger, 世界, 한국어, عربي, 👩‍🏫\n\tand more";
        assertThat(Legible.text(text)).isEqualTo(text);
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() {
        assertThat(Legible.text("a\u0000b\u0008c\uFFFEd\uFFFFe\uD800f\u0085g\u001Bh"))
                .isEqualTo("abcdefgh");
    }
}
