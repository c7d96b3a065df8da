package org.rejoinder.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.rejoinder.web.Address;
import org.rejoinder.web.RateLimits;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Settings;

/**
 * Bounds guessing. Attempts are counted for each handle from each address, five times as many for an address whatever the
 * handle (a school shares one), and five times as many for a handle from all addresses together. The last, which others
 * can use up, isn't asked where the owner of the handle has signed in before: so nobody locks an owner out of the places
 * that they use, and a thousand addresses together still guess no faster. Places where somebody signed in are kept in
 * memory for 30 days, up to 100,000 of them; a restart forgets them, as it forgets the counts. Thread-safe.
 */
@Singleton
class SignInLimits {

    private static final Duration PERIOD = Duration.ofMinutes(5);
    private static final int WIDER = 5;

    private record Place(String handle, String address) {}

    private final Cache<Place, Boolean> known = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofDays(30))
            .build();
    private final RateLimits limits;
    private final Settings settings;

    @Inject
    SignInLimits(RateLimits limits, Settings settings) {
        this.limits = limits;
        this.settings = settings;
    }

    /**
     * Counts an attempt, whether or not there is such a handle.
     *
     * @throws Refusal with status 429 when there were too many
     */
    void take(String handle, Address address) {
        int most = settings.limits().signIn();
        String from = address.toString();
        limits.take("sign-in from", from, WIDER * most, PERIOD);
        Handle.canonical(handle).ifPresent(name -> {
            limits.take("sign-in as", name + ' ' + from, most, PERIOD);
            if (known.getIfPresent(new Place(name, from)) == null) {
                limits.take("sign-in as", name, WIDER * most, PERIOD);
            }
        });
    }

    /** Remembers that the owner of the account signed in from there. */
    void remember(Account owner, Address address) {
        known.put(new Place(owner.handle(), address.toString()), true);
    }
}
