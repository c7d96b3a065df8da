package org.rejoinder.newsroom;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** What somebody reads with: a wide window with everything on, unless said otherwise. */
public record Window(int width, int height, boolean script, boolean touch, boolean dark) {

    public static final Window WIDE = new Window(1280, 900, true, false, false);
    public static final Window PHONE = new Window(390, 844, true, true, false);

    public Window withoutScript() {
        return new Window(width, height, false, touch, dark);
    }

    public Window inTheDark() {
        return new Window(width, height, script, touch, true);
    }

    public Window ofWidth(int pixels) {
        return new Window(pixels, height, script, touch, dark);
    }

    NewContextOptions options(String site) {
        return new NewContextOptions()
                .setBaseURL(site)
                .setViewportSize(width, height)
                .setJavaScriptEnabled(script)
                .setHasTouch(touch)
                .setIsMobile(touch)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
    }
}
