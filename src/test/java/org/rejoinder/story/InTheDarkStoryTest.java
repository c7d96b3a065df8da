package org.rejoinder.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.BrowserStory;
import org.rejoinder.newsroom.Visitor;
import org.rejoinder.newsroom.Window;

/** Whoever reads in the dark reads the same pages, with enough contrast. */
@QuarkusTest
class InTheDarkStoryTest extends BrowserStory {

    @Test
    void theMainPagesAreReadable() {
        String slug = Edition.publishes("A bridge at night");
        String quoting = Edition.quoting(Cast.HANA, slug, 8, "A lit path", "asks", "Lit until when?");
        Edition.reply(Cast.TOM, slug, quoting, "Until the last shift is home.");
        Visitor reader = visitor(Window.WIDE.inTheDark());
        for (String open : new String[] {"/", "/login", "/register", "/password", "/@hana"}) {
            reader.opens(open);
        }
        reader.expectsRefusal(404);
        reader.opens("/nowhere");
        reader.signsIn(Cast.RAVI).opens("/account");
        OpEdPage page = OpEdPage.of(reader, slug);
        page.opensDiscussion(8);
        reader.meetsNoBarrier();
        page.discussion(8).locator("> .write textarea").focus();
        page.repliesTo("Lit until when?", "All night, says the nurse.");
        assertThat(page.comment("All night").last()).isInViewport();
        reader.meetsNoBarrier();
    }
}
