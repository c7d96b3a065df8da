package org.rejoinder.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.BrowserStory;
import org.rejoinder.newsroom.Visitor;
import org.rejoinder.newsroom.Window;

/** Another editor comes second, a paragraph goes, a page is loaded anew: no text and no comment is lost. */
@QuarkusTest
class TwoEditorsAtOnceStoryTest extends BrowserStory {

    static Stream<Named<Window>> windows() {
        return Stream.of(
                Named.of("wide", Window.WIDE), Named.of("phone, without script", Window.PHONE.withoutScript()));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void theSecondOfTwoEditorsKeepsTheirTextAndADeletedParagraphItsDiscussion(Window window) {
        String slug = Edition.publishes("Two editors at once, " + window);
        String quay = Edition.comment(Cast.TOM, slug, 5, "Nobody earns that.");
        Visitor ella = visitor(window).signsIn(Cast.ELLA);
        Visitor ada = visitor(window).signsIn(Cast.ADA);
        Page first = ella.opens("/articles/" + slug + "/edit");
        Page second = ada.opens("/articles/" + slug + "/edit");
        replace(first, "one strike", "two strikes");
        replace(first, "On the quay they[^\\n]*\\n\\n", "");
        replace(second, "Let the hotels pay", "Let the banks pay");
        ella.presses("main", "See what becomes of paragraphs and comments");
        ella.presses("main", "Save");
        assertThat(first.locator("h2").getByText("Revision 2")).isVisible();

        ada.expectsRefusal(409);
        ada.presses("main", "See what becomes of paragraphs and comments");
        assertThat(second.getByText("What was changed meanwhile")).isVisible();
        assertThat(second.locator(".diff ins").first()).isVisible();
        assertThat(second.locator("#text")).hasValue(Pattern.compile("Let the banks pay"));
        ada.meetsNoBarrier();
        ada.scrollsOnlyDown();

        Page stub = visitor(window).opens("/comments/" + quay);
        assertThat(stub.locator(".para.deleted .prose")).containsText("On the quay");
        assertThat(stub.locator(".comment").getByText("Nobody earns that.").first())
                .isVisible();
    }

    @Test
    void whatAnEditorTypesSurvivesAReloadUntilItIsSaved() {
        String slug = Edition.publishes("A text that is kept");
        Visitor ella = signedIn(Cast.ELLA);
        Page page = ella.opens("/articles/" + slug + "/edit");
        replace(page, "one strike", "two strikes");
        page.reload();
        assertThat(page.locator("#text")).hasValue(Pattern.compile("two strikes"));
        assertThat(page.getByText("isn’t saved yet")).isVisible();
        ella.meetsNoBarrier();
        page.getByText("Start from the saved text").click();
        assertThat(page.locator("#text")).hasValue(Pattern.compile("one strike"));
        replace(page, "one strike", "two strikes");
        ella.presses("main", "See what becomes of paragraphs and comments");
        ella.presses("main", "Save");
        assertThat(page.locator("h2").getByText("Revision 2")).isVisible();
        page.navigate("/articles/" + slug + "/edit");
        assertThat(page.locator("form .draft")).hasCount(0);
        page.locator("#text").fill("Something secret");
        ella.presses(".masthead", "Sign out");
        ella.settles();
        Assertions.assertThat(page.evaluate("JSON.stringify(localStorage)").toString())
                .doesNotContain("secret");
    }

    private static void replace(Page page, String words, String others) {
        Locator text = page.locator("#text");
        text.fill(text.inputValue().replaceAll(words, others));
    }
}
