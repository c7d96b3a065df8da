package org.rejoinder.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.demo.Cast;

/**
 * Somebody at a browser window of their own, who notices everything that goes wrong in it: errors of scripts, requests
 * that fail or leave the site, barriers on the pages they open. Not thread-safe.
 */
public final class Visitor {

    private final Browser browser;
    private final String site;
    private final Window window;
    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();
    private final Set<Integer> foreseen = new HashSet<>();
    private boolean isHurried;

    Visitor(Browser browser, String site, Window window) {
        this.browser = browser;
        this.site = site;
        this.window = window;
        context = browser.window(window.options(site));
        context.onRequest(this::watch);
        context.onRequestFailed(this::watchFailed);
        context.onResponse(this::watch);
        context.onConsoleMessage(this::watch);
        context.onWebError(error -> troubles.add("Script error: " + error.error()));
        page = context.newPage();
    }

    /** Somebody at a window before a site; empty if this machine has no browser and can't get one. */
    public static Optional<Visitor> at(String site, Window window) {
        return Browser.shared().map(browser -> new Visitor(browser, site, window));
    }

    /** Opens a page of this site, waits for its scripts, and looks for barriers. */
    public Page opens(String path) {
        page.navigate(path);
        meetsNoBarrier();
        return page;
    }

    /** The page that is open. */
    public Page page() {
        return page;
    }

    /** Signs in through the form, as somebody of the cast, who joins when first needed. */
    public Visitor signsIn(Cast person) {
        Newsroom.as(person);
        opens("/login");
        fills("Handle", person.handle());
        fills("Password", Cast.PASSWORD);
        presses("main", "Sign in");
        page.locator(".masthead a.face").waitFor();
        return this;
    }

    /** Opens a page in a second tab of the same window, in which errors are noticed too. */
    public Page opensTab(String path) {
        Page tab = context.newPage();
        tab.navigate(path);
        return tab;
    }

    /** Is signed in no longer, as when a session has run out. */
    public void losesCookies() {
        context.clearCookies();
    }

    /** Lets pages do what they would have to ask for, as {@code clipboard-read}. */
    public void allows(String... permissions) {
        context.grantPermissions(List.of(permissions));
    }

    public void fills(String label, String words) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(words);
    }

    /** Presses a button with this name, somewhere in the place that the selector names. */
    public void presses(String place, String button) {
        page.locator(place)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** A refusal with this status is part of the story. */
    public void expectsRefusal(int status) {
        foreseen.add(status);
    }

    /** Waits until the scripts of a page with discussions have done what they do at first. */
    public void settles() {
        page.waitForLoadState();
        if (window.script() && page.locator(".discussion, form.write").count() > 0) {
            page.locator(".foot > button").waitFor();
        }
    }

    /** From now on looks for no barriers: somebody else in the story meets the same pages. */
    public Visitor hurries() {
        isHurried = true;
        return this;
    }

    /** Looks for barriers on the page as it is now. */
    public void meetsNoBarrier() {
        settles();
        if (isHurried) {
            return;
        }
        List<String> barriers = window.script() ? Barriers.on(page) : PlainCopy.barriers(browser, window, site, page);
        assertThat(barriers).as("barriers on %s", page.url()).isEmpty();
    }

    /** Nothing on the page is wider than the window. */
    public void scrollsOnlyDown() {
        Object widest = page.evaluate("document.documentElement.scrollWidth");
        assertThat((Integer) widest).as("width of %s", page.url()).isLessThanOrEqualTo(window.width());
    }

    /** What went wrong so far; closes the window. */
    List<String> leaves() {
        context.close();
        return List.copyOf(troubles);
    }

    private void watch(Request request) {
        if (!request.url().startsWith(site) && !request.url().startsWith("data:")) {
            troubles.add("Request to another site: " + request.url());
        }
    }

    private void watchFailed(Request request) {
        if (!"net::ERR_ABORTED".equals(request.failure())) {
            troubles.add("Failed request: " + request.url() + " " + request.failure());
        }
    }

    private void watch(Response response) {
        if (response.status() >= 400 && !foreseen.contains(response.status())) {
            troubles.add("Refused with " + response.status() + ": " + response.url());
        }
    }

    /** Answers of the server are watched above, where their status is known. */
    private void watch(ConsoleMessage message) {
        if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
            troubles.add("Console: " + message.text());
        }
    }
}
