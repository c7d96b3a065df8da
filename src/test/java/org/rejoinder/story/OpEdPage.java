package org.rejoinder.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.rejoinder.newsroom.Visitor;

/** The page of an op-ed as somebody uses it. */
final class OpEdPage {

    private final Visitor reader;
    private final Page page;

    private OpEdPage(Visitor reader) {
        this.reader = reader;
        this.page = reader.page();
    }

    static OpEdPage of(Visitor reader, String slug) {
        reader.opens("/articles/" + slug);
        return before(reader);
    }

    /** The op-ed that the reader has before them already. */
    static OpEdPage before(Visitor reader) {
        return new OpEdPage(reader);
    }

    Locator paragraph(int number) {
        return page.locator(".para[data-number='" + number + "']");
    }

    Locator bubble(int number) {
        return paragraph(number).locator(".bubble");
    }

    Locator discussion(int number) {
        return paragraph(number).locator(".talk");
    }

    /** Opens the discussion of a paragraph by its bubble. */
    Locator opensDiscussion(int number) {
        bubble(number).click();
        discussion(number).waitFor();
        return discussion(number);
    }

    /** The comment with these words. */
    Locator comment(String words) {
        return page.locator(".comment")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("> .body", new Page.LocatorOptions().setHasText(words))));
    }

    /** Marks words of a paragraph, as with the mouse. */
    void selects(int number, String words) {
        paragraph(number).locator(".prose").evaluate("""
                (prose, words) => {
                  const text = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT).nextNode();
                  const at = text.data.indexOf(words);
                  getSelection().setBaseAndExtent(text, at, text, at + words.length);
                }""", words);
    }

    /** Quotes the marked words with the button that comes up beside them. */
    void quotes(int number) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Quote ¶" + number))
                .click();
    }

    /** Writes a comment in the form below a discussion, and posts it with the keys. */
    void writes(int number, String words) {
        Locator text = discussion(number).locator("> .write textarea");
        text.fill(words);
        text.press("Control+Enter");
        awaits(words);
    }

    /** Answers a comment in the form that opens below it. */
    void repliesTo(String words, String reply) {
        Locator comment = comment(words).last();
        comment.locator("> .acts").getByText("Reply").click();
        comment.locator(".reply-place textarea").fill(reply);
        comment.locator(".reply-place button.primary").click();
        awaits(reply);
    }

    private void awaits(String words) {
        page.locator(".comment .body").getByText(words).waitFor();
        reader.settles();
    }
}
