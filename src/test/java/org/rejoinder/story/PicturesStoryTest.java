package org.rejoinder.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.BrowserStory;
import org.rejoinder.newsroom.Visitor;
import org.rejoinder.newsroom.Window;

/** Takes the pictures of the README: into {@code docs} with {@code -Dscreenshots.update=true}, else into the build. */
@QuarkusTest
class PicturesStoryTest extends BrowserStory {

    private static final String DIGEST = "amid-talks-hope-sprouts";

    @Test
    void theOpEdWithTheDiscussionOfAParagraph() {
        argue();
        picture(Window.WIDE, "article-desktop.png");
        picture(Window.PHONE, "article-phone.png");
    }

    private static void argue() {
        String claim = Edition.quoting(
                Cast.HANA,
                DIGEST,
                7,
                "a state that can be made safe",
                "objects",
                "Safe in whose eyes? A written guarantee costs its author nothing until the day it is called in.");
        Edition.reply(Cast.TOM, DIGEST, claim, "Agreed, and the paragraph says *in principle* for a reason.");
        Edition.reply(Cast.LIN, DIGEST, claim, "1994 年的框架协议是更好的例子：先停止付款的并不是北方。");
        Edition.quoting(
                Cast.RAVI, DIGEST, 7, "fear built the bomb", "asks", "Fear of whom? It had the bomb before 2003.");
        Edition.comment(Cast.BRAM, DIGEST, 1, "“As the visitors report it” carries much of this sentence.");
        Edition.comment(Cast.INES, DIGEST, 4, "A triumph with no date on it.");
    }

    private void picture(Window window, String name) {
        Visitor reader = visitor(window);
        OpEdPage page = OpEdPage.of(reader, DIGEST);
        page.opensDiscussion(7);
        assertThat(page.discussion(7)).isVisible();
        reader.page().mouse().move(0, 0);
        Locator first = page.paragraph(window.touch() ? 7 : 2);
        first.evaluate("paragraph => paragraph.scrollIntoView({block: 'start'})");
        reader.page().screenshot(new Page.ScreenshotOptions().setPath(folder().resolve(name)));
    }

    private static Path folder() {
        return Path.of(Boolean.getBoolean("screenshots.update") ? "docs" : "target/screenshots");
    }
}
