package org.rejoinder.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.BrowserStory;
import org.rejoinder.newsroom.Visitor;
import org.rejoinder.newsroom.Window;

/** On a phone the discussion unfolds under its paragraph. */
@QuarkusTest
class OnAPhoneStoryTest extends BrowserStory {

    private static final String LONG_WORD =
            "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft";

    private String slug;

    @BeforeEach
    void anOpEdWithAnArgument() {
        slug = Edition.publishes("A bridge on a phone");
        String first = Edition.comment(Cast.HANA, slug, 4, "A leaf that lifts is a leaf that sticks.");
        Edition.reply(Cast.TOM, slug, first, "Not in the dozen ports that have one.");
    }

    @Test
    void theDiscussionUnfoldsUnderItsParagraph() {
        Visitor reader = visitor(Window.PHONE);
        OpEdPage page = OpEdPage.of(reader, slug);
        page.bubble(4).tap();
        Locator discussion = page.discussion(4);
        assertThat(discussion).isVisible();
        assertThat(discussion.boundingBox().y)
                .isGreaterThan(bottom(page.paragraph(4).locator(".prose")));
        assertThat(bottom(discussion)).isLessThanOrEqualTo(page.paragraph(5).boundingBox().y);
        reader.meetsNoBarrier();
    }

    @Test
    void whatIsTappedIsLargeEnoughForAFinger() {
        Visitor reader = visitor(Window.PHONE);
        OpEdPage page = OpEdPage.of(reader, slug);
        page.bubble(4).tap();
        Locator targets = page.discussion(4).locator(".bubble, .acts a, nav a, summary, button, .kinds label");
        for (Locator target : targets.all()) {
            assertThat(target.boundingBox().height).as(target.textContent()).isGreaterThanOrEqualTo(44);
        }
        assertThat(page.bubble(4).boundingBox().width).isGreaterThanOrEqualTo(44);
        assertThat(page.bubble(4).boundingBox().height).isGreaterThanOrEqualTo(44);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 320})
    void nothingIsWiderThanTheScreen(int width) {
        String deep = Edition.comment(Cast.LIN, slug, 5, LONG_WORD);
        for (Cast author : new Cast[] {Cast.TOM, Cast.LIN, Cast.TOM, Cast.LIN}) {
            deep = Edition.reply(author, slug, deep, LONG_WORD + " https://example.org/" + LONG_WORD);
        }
        Visitor reader = visitor(Window.PHONE.ofWidth(width)).signsIn(Cast.LIN);
        OpEdPage page = OpEdPage.of(reader, slug);
        page.bubble(5).tap();
        assertThat(page.discussion(5)).isVisible();
        reader.scrollsOnlyDown();
        for (String other : new String[] {"/", "/account", "/@lin", "/comments/" + deep + "/reply", "/nowhere"}) {
            if (other.equals("/nowhere")) {
                reader.expectsRefusal(404);
            }
            reader.opens(other);
            reader.scrollsOnlyDown();
        }
    }

    private static double bottom(Locator element) {
        BoundingBox box = element.boundingBox();
        return Math.floor(box.y + box.height);
    }
}
