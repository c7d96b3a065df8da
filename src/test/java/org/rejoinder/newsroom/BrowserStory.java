package org.rejoinder.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rejoinder.demo.Cast;

/** A walk through the product in a real browser; to be a {@code @QuarkusTest}. It fails too if anything went wrong in a window on the way. */
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(BrowserIsThere.class)
public abstract class BrowserStory {

    @TestHTTPResource("/")
    URL site;

    private final List<Visitor> visitors = new ArrayList<>();

    /** Somebody who isn't signed in, at a wide window. */
    protected Visitor visitor() {
        return visitor(Window.WIDE);
    }

    protected Visitor visitor(Window window) {
        Browser browser = Browser.shared().orElseThrow();
        Visitor visitor = new Visitor(browser, site.toString(), window);
        visitors.add(visitor);
        return visitor;
    }

    /** Somebody of the cast at a wide window, signed in. */
    protected Visitor signedIn(Cast person) {
        return visitor().signsIn(person);
    }

    @AfterEach
    void nothingWentWrong() {
        List<String> troubles = new ArrayList<>();
        visitors.forEach(visitor -> troubles.addAll(visitor.leaves()));
        assertThat(troubles).as("what went wrong in the windows").isEmpty();
    }
}
