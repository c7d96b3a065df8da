package org.rejoinder.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.BrowserStory;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.Visitor;

/** Bram writes, looks at what it will be, posts, votes and takes words along, without a mouse. */
@QuarkusTest
class WritingByKeyboardStoryTest extends BrowserStory {

    @Test
    void markdownIsMadeByTheToolbarUndoneAndPreviewed() {
        Conversation talk = Conversation.on("Written by keyboard");
        Visitor bram = signedIn(Cast.BRAM);
        OpEdPage page = OpEdPage.of(bram, talk.slug());
        Keyboard keys = bram.page().keyboard();
        page.bubble(1).press("Enter");
        Locator form = page.discussion(1).locator("> .write");
        Locator text = form.locator("textarea");
        text.focus();
        keys.type("Bold words");
        keys.press("Control+a");
        keys.press("Shift+Tab");
        assertThat(form.locator(".tools button").first()).isFocused();
        keys.press("Enter");
        assertThat(text).hasValue("**Bold words**");
        keys.press("Control+z");
        assertThat(text).hasValue("Bold words");
        keys.press("Shift+Tab");
        keys.press("ArrowRight");
        keys.press("ArrowRight");
        assertThat(form.locator(".tools button").nth(2)).isFocused();
        keys.press("Enter");
        assertThat(text).hasValue("> Bold words");
        form.locator("button[formaction]").press("Enter");
        assertThat(form.locator(".preview blockquote")).hasText("Bold words");
        assertThat(form.locator(".preview")).isFocused();
        assertThat(form.locator(".hint").last()).containsText("Draft kept");
        bram.meetsNoBarrier();
        text.press("Control+Enter");
        assertThat(page.comment("Bold words")).isFocused();
        assertThat(page.comment("Bold words").locator(".acts a[data-left]")).containsText(Pattern.compile("min left"));
    }

    @Test
    void aCommentIsVotedForAndTakenAlongByKeys() {
        Conversation talk = Conversation.on("Voted by keyboard");
        talk.says(Cast.HANA, 1, "Worth a vote.");
        Visitor bram = signedIn(Cast.BRAM);
        bram.allows("clipboard-read", "clipboard-write");
        OpEdPage page = OpEdPage.of(bram, talk.slug());
        page.bubble(1).press("Enter");
        bram.page().keyboard().press("j");
        Locator comment = page.comment("Worth a vote.");
        assertThat(comment).isFocused();
        comment.locator(".up").press("Enter");
        assertThat(comment.locator(".up")).hasAttribute("aria-pressed", "true");
        assertThat(comment.locator(".up")).isFocused();
        assertThat(comment.locator(".score")).containsText("1");
        comment.locator(".up").press("Enter");
        assertThat(comment.locator(".up")).hasAttribute("aria-pressed", "false");
        comment.locator(".copy-quote").press("Enter");
        assertThat(comment.locator(".copied")).hasText("Copied");
        Object copied = bram.page().evaluate("navigator.clipboard.readText()");
        Assertions.assertThat((String) copied)
                .startsWith("> Worth a vote.\n>\n> — Hana Min, http")
                .contains("/comments/");
        bram.meetsNoBarrier();
    }

    @Test
    void theSlashLeadsToTheSearchAndTheSwitchTurnsItOff() {
        Conversation talk = Conversation.on("Found by keyboard");
        talk.says(Cast.HANA, 1, "A quokka crosses the bridge.");
        Visitor bram = signedIn(Cast.BRAM);
        OpEdPage.of(bram, talk.slug());
        Keyboard keys = bram.page().keyboard();
        keys.press("/");
        assertThat(bram.page().locator("#find")).isFocused();
        keys.type("quokka");
        keys.press("Enter");
        assertThat(bram.page().locator(".hit mark").first()).hasText("quokka");
        bram.meetsNoBarrier();
        bram.page().locator(".hit a").first().press("Enter");
        bram.settles();
        keys.press("?");
        bram.page().locator("dialog input[type=checkbox]").press("Space");
        keys.press("Escape");
        bram.page().reload();
        bram.settles();
        keys.press("/");
        keys.press("?");
        assertThat(bram.page().locator("#find")).not().isFocused();
        assertThat(bram.page().locator("dialog")).hasCount(0);
    }
}
