package org.rejoinder.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.BrowserStory;
import org.rejoinder.newsroom.Visitor;
import org.rejoinder.newsroom.Window;

/** Comments in Chinese, Korean and Arabic, and very long words, stay in their place. */
@QuarkusTest
class ManyTonguesStoryTest extends BrowserStory {

    private static final String CHINESE = "桥修好了，渡船的人怎么办？这个问题比桥本身更值得讨论。".repeat(4);
    private static final String KOREAN = "다리는 잠들지 않는 나룻배입니다. 그러나 누가 값을 치르나요?";
    private static final String ARABIC = "من يدفع ثمن الجسر؟ «قطعة نقود لكل معطف» ليست عدلاً.";
    private static final String LONG_WORD = "Bridge".repeat(14);

    private enum Reader {
        AT_A_DESK(Window.WIDE),
        ON_A_PHONE(Window.PHONE);

        private final Window window;

        Reader(Window window) {
            this.window = window;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyScriptFits(Reader reader) {
        String slug = Edition.publishes("A bridge of Babel");
        String first = Edition.comment(Cast.LIN, slug, 9, CHINESE);
        Edition.reply(Cast.SORA, slug, first, KOREAN);
        String arabic = Edition.comment(Cast.FARID, slug, 9, ARABIC);
        Edition.reply(Cast.BRAM, slug, arabic, LONG_WORD);
        Visitor visitor = visitor(reader.window);
        OpEdPage page = OpEdPage.of(visitor, slug);
        page.opensDiscussion(9);
        assertThat(page.comment(ARABIC).first().locator("> .body")).hasCSS("direction", "rtl");
        assertThat(page.comment(KOREAN).last()).isVisible();
        visitor.scrollsOnlyDown();
        visitor.meetsNoBarrier();
    }
}
