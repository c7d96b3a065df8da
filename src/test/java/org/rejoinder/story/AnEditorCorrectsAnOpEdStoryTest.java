package org.rejoinder.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.BrowserStory;
import org.rejoinder.newsroom.Visitor;
import org.rejoinder.newsroom.Window;

/** A reader finds a fault, an editor corrects the text. */
@QuarkusTest
class AnEditorCorrectsAnOpEdStoryTest extends BrowserStory {

    static Stream<Named<Window>> windows() {
        return Stream.of(
                Named.of("wide", Window.WIDE), Named.of("phone, without script", Window.PHONE.withoutScript()));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void aCorrectionIsSuggestedMadeAndCredited(Window window) {
        String slug = Edition.publishes("A fault in the text, " + window);
        String fault = Edition.comment(Cast.HANA, slug, 6, "There were two strikes.");
        Edition.comment(Cast.TOM, slug, 5, "Nobody earns that.");

        Visitor hana = visitor(window).signsIn(Cast.HANA);
        Page comment = hana.opens("/comments/" + fault + "/edit");
        comment.getByLabel("suggests a correction of the text").check();
        hana.presses("main", "Save");
        hana.settles();
        assertThat(comment.locator(".comment")
                        .getByText("suggests a correction")
                        .first())
                .isVisible();

        Visitor ella = visitor(window).signsIn(Cast.ELLA);
        Page desk = ella.opens("/suggestions?article=" + slug);
        ella.scrollsOnlyDown();
        desk.getByText("Change the paragraph").first().click();
        Locator text = desk.getByLabel("The paragraph");
        text.fill(text.inputValue().replace("one strike", "two strikes"));
        ella.fills("What changed and why (readers see this) (optional)", "Two strikes, not one.");
        ella.meetsNoBarrier();
        ella.scrollsOnlyDown();
        ella.presses("main", "Save");
        assertThat(desk.getByText("Two strikes, not one.")).isVisible();
        assertThat(desk.getByText("thanks to")).isVisible();
        ella.meetsNoBarrier();
        ella.scrollsOnlyDown();

        Page changed = visitor(window).opens("/comments/" + fault);
        assertThat(changed.locator(".comment").getByText("led to a correction").first())
                .isVisible();
        assertThat(changed.locator(".comment").getByText("text changed since").first())
                .isVisible();
        assertThat(hana.opens("/account/corrections")
                        .getByText("led to a correction")
                        .first())
                .isVisible();

        Page whole = ella.opens("/articles/" + slug + "/edit");
        text = whole.locator("#text");
        text.fill(text.inputValue().replaceAll("On the quay they.*", "Lighthouse keepers earn less than clerks."));
        ella.presses("main", "See what becomes of paragraphs and comments");
        Locator doubt = whole.getByLabel("Paragraph 5 is now");
        assertThat(doubt).hasValue("?");
        ella.meetsNoBarrier();
        ella.scrollsOnlyDown();
        doubt.fill("–");
        ella.presses("main", "Save");
        assertThat(whole.locator("h2").getByText("Revision 3")).isVisible();
    }

    @ParameterizedTest
    @MethodSource("windows")
    void theDeskHasNoBarriers(Window window) {
        String slug = Edition.publishes("A desk to look at, " + window);
        Visitor ella = visitor(window).signsIn(Cast.ELLA);
        for (String page : new String[] {
            "/articles/desk", "/front-page", "/articles/" + slug + "/details", "/articles/" + slug + "/images"
        }) {
            ella.opens(page);
            ella.scrollsOnlyDown();
        }
        Page article = ella.opens("/articles/" + slug);
        assertThat(article.locator(".desk-edit")).hasCount(9);
        ella.scrollsOnlyDown();
    }
}
