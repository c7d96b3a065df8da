package org.rejoinder.newsroom;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A copy of a page that is read without script. The check for barriers is a script itself: it runs in the copy, where none
 * of the page's own scripts does, and where the style is the one for those without script.
 */
final class PlainCopy {

    private static final Pattern SCRIPTS = Pattern.compile(".*/(js|webjars)/.*");
    private static final Pattern STYLES = Pattern.compile(".*/css/.*");

    private PlainCopy() {}

    static List<String> barriers(Browser browser, Window window, String site, Page original) {
        String html = original.content();
        try (BrowserContext context =
                browser.window(window.options(site).setJavaScriptEnabled(true).setBypassCSP(true))) {
            context.route(SCRIPTS, Route::abort);
            context.route(STYLES, PlainCopy::withoutScripting);
            Page copy = context.newPage();
            copy.route("**", route -> answer(route, html));
            copy.navigate(original.url());
            return Barriers.on(copy);
        }
    }

    private static void answer(Route route, String html) {
        if (route.request().isNavigationRequest()) {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html; charset=UTF-8")
                    .setBody(html));
        } else {
            route.fallback();
        }
    }

    private static void withoutScripting(Route route) {
        APIResponse style = route.fetch();
        String otherwise =
                style.text().replace("(scripting: enabled)", "not all").replace("(scripting: none)", "all");
        route.fulfill(new Route.FulfillOptions().setResponse(style).setBody(otherwise));
    }
}
