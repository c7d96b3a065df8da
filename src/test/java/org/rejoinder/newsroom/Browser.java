package org.rejoinder.newsroom;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one real browser of a run of the tests: the one of this machine, else one that its package manager installs, else
 * one that Playwright downloads. Not thread-safe.
 */
public final class Browser implements AutoCloseable {

    private static final String DISABLED_FEATURES =
            "--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication";
    private static final List<String> QUIET = List.of(
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-domain-reliability",
            "--disable-sync",
            "--no-first-run",
            "--no-pings",
            DISABLED_FEATURES);

    private static Browser shared;
    private static boolean isMissing;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Optional<Path> executable) {
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(executable.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        LaunchOptions options = new LaunchOptions().setArgs(QUIET).setChromiumSandbox(!Chrome.isRoot());
        executable.ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    /** The browser, started when first asked for; empty if this machine has none and can't get one. */
    static synchronized Optional<Browser> shared() {
        if (shared == null && !isMissing) {
            shared = start().orElse(null);
            isMissing = shared == null;
        }
        return Optional.ofNullable(shared);
    }

    private static Optional<Browser> start() {
        try {
            return Optional.of(new Browser(Chrome.find().or(Chrome::install)));
        } catch (PlaywrightException | IllegalStateException notToBeHad) {
            return Optional.empty();
        }
    }

    /** A window in which nobody has been yet. */
    BrowserContext window(com.microsoft.playwright.Browser.NewContextOptions options) {
        return browser.newContext(options);
    }

    @Override
    public void close() {
        playwright.close();
        shared = null;
    }
}
