package org.rejoinder.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.BrowserStory;
import org.rejoinder.newsroom.OpEdFiles;
import org.rejoinder.newsroom.Visitor;

/** An editor pastes an op-ed, sees what was recognised in it, and publishes it. */
@QuarkusTest
class AnEditorImportsAnOpEdStoryTest extends BrowserStory {

    @Test
    void aPastedTextBecomesAnOpEd() {
        Visitor ella = signedIn(Cast.ELLA);
        Page page = ella.opens("/articles/new");
        ella.fills("The text", OpEdFiles.harbourBridge("The bridge that Ella pasted"));
        ella.presses("main", "See how it will be");
        assertThat(page.locator(".proof h2")).hasText("The bridge that Ella pasted");
        assertThat(page.locator(".paragraphs li")).hasCount(9);
        assertThat(page.getByLabel("Magazines in Norwegian")).not().isChecked();
        ella.meetsNoBarrier();
        ella.scrollsOnlyDown();

        ella.presses("main", "Publish");
        ella.settles();
        assertThat(page.locator(".op-ed h1")).hasText("The bridge that Ella pasted");
        assertThat(page.locator(".para")).hasCount(9);
        ella.meetsNoBarrier();
        ella.opens("/articles/desk");
        assertThat(page.getByText("The bridge that Ella pasted").first()).isVisible();
        assertThat(visitor().opens("/").getByText("The bridge that Ella pasted"))
                .isVisible();
    }

    @Test
    void anEmptyTextIsRefusedAtItsField() {
        Visitor ella = signedIn(Cast.ELLA);
        Page page = ella.opens("/articles/new");
        ella.fills("Address (optional)", "kept-as-typed");
        ella.expectsRefusal(400);
        ella.presses("main", "See how it will be");
        assertThat(page.locator("#source-error")).isVisible();
        assertThat(page.getByLabel("Address")).hasValue("kept-as-typed");
        ella.meetsNoBarrier();
    }
}
