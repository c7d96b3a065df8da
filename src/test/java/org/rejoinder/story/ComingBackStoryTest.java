package org.rejoinder.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rejoinder.newsroom.Newsroom.as;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.event.Delivered;
import org.rejoinder.newsroom.BrowserStory;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.Visitor;

/** Hana reads an op-ed, goes away, and comes back: what Tom and Lin wrote meanwhile is marked, and a few keys away. */
@QuarkusTest
class ComingBackStoryTest extends BrowserStory {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(20);

    @Inject
    Delivered delivered;

    @Test
    void whatCameSinceTheLastVisitIsWalkedWithKeysAndThenRead() {
        Conversation talk = Conversation.on("Coming back");
        String old = talk.says(Cast.TOM, 2, "It was there at the first visit.");
        delivered.toTheLog();
        Visitor hana = signedIn(Cast.HANA);
        OpEdPage page = OpEdPage.of(hana, talk.slug());
        assertThat(hana.page().locator(".fresh")).hasCount(0);
        leaves(hana, talk);

        talk.says(Cast.TOM, 2, "Tom came later.");
        talk.replies(Cast.LIN, old, "So did Lin.");
        talk.says(Cast.LIN, 5, "And once more.");
        delivered.toTheLog();
        hana.opens("/");
        assertThat(story(hana, talk)).containsText("3 new");
        hana.opens("/articles/" + talk.slug());
        assertThat(page.bubble(2)).containsText("2 new");
        assertThat(page.bubble(5)).containsText("1 new");
        hana.page().locator(".seen .new").focus();
        Keyboard keys = hana.page().keyboard();
        keys.press("Shift+J");
        assertThat(page.comment("So did Lin.").last()).isFocused();
        keys.press("Shift+J");
        assertThat(page.comment("Tom came later.")).isFocused();
        keys.press("Shift+J");
        assertThat(page.comment("And once more.")).isFocused();
        keys.press("Shift+K");
        assertThat(page.comment("Tom came later.")).isFocused();
        hana.meetsNoBarrier();
        leaves(hana, talk);

        hana.opens("/articles/" + talk.slug());
        assertThat(hana.page().locator(".fresh")).hasCount(0);
    }

    @Test
    void theButtonMarksAllReadWithoutLeavingThePage() {
        Conversation talk = Conversation.on("All read");
        Visitor hana = signedIn(Cast.HANA);
        OpEdPage page = OpEdPage.of(hana, talk.slug());
        leaves(hana, talk);
        talk.says(Cast.TOM, 1, "To be marked read.");
        delivered.toTheLog();
        hana.opens("/articles/" + talk.slug());
        page.opensDiscussion(1);
        assertThat(page.comment("To be marked read.").locator(".fresh")).isVisible();
        hana.page().locator(".seen button").press("Enter");
        assertThat(hana.page().locator(".fresh")).hasCount(0);
        assertThat(page.comment("To be marked read.")).isVisible();
        hana.page().reload();
        assertThat(hana.page().locator(".fresh")).hasCount(0);
    }

    /** Goes to another page, and waits until the one left has told the server. */
    private static void leaves(Visitor reader, Conversation talk) {
        reader.opens("/search");
        long start = System.nanoTime();
        while (!hasSeenAll(talk)) {
            Assertions.assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private static boolean hasSeenAll(Conversation talk) {
        Response seen = as(Cast.HANA).get(talk.api() + "/seen");
        return seen.path("position") != null && seen.<Integer>path("newCount") == 0;
    }

    private static Locator story(Visitor reader, Conversation talk) {
        return reader.page()
                .locator(
                        ".story",
                        new Page.LocatorOptions()
                                .setHas(reader.page().locator("a[href='/articles/" + talk.slug() + "']")));
    }
}
