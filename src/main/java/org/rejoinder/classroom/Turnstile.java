package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.rejoinder.web.Address;
import org.rejoinder.web.RateLimits;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Settings;

/**
 * Stops those who try out codes. Only what is wrong is counted, so that a school behind one address is never held back by
 * joining; who tried too many isn't told either when one is right.
 */
@Singleton
class Turnstile {

    private static final String GUESS = "class code from";
    private static final String RETURN = "come back as";
    private static final Duration PERIOD = Duration.ofMinutes(10);

    private final RateLimits limits;
    private final Settings settings;

    @Inject
    Turnstile(RateLimits limits, Settings settings) {
        this.limits = limits;
        this.settings = settings;
    }

    /**
     * What a code leads to.
     *
     * @throws Refusal with status 404 if it leads nowhere, 429 after too many of those
     */
    <T> T behind(Address address, Supplier<Optional<T>> found) {
        int most = settings.limits().wrongCodes();
        limits.requireLeft(GUESS, address.toString(), most, PERIOD);
        return found.get().orElseThrow(() -> {
            limits.take(GUESS, address.toString(), most, PERIOD);
            return Refusal.notFound();
        });
    }

    /** Counts an attempt to come back by a name; refuses with status 429 when there were too many. */
    void countReturn(Object classroom, StudentName name) {
        limits.take(RETURN, classroom + " " + name.key(), settings.limits().signIn(), PERIOD);
    }
}
