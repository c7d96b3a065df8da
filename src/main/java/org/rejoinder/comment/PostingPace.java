package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.event.Place;
import org.rejoinder.web.RateLimits;
import org.rejoinder.web.Settings;

/** So many comments per person in a minute. */
@Singleton
class PostingPace implements PostingPolicy {

    private final RateLimits limits;
    private final Settings settings;

    @Inject
    PostingPace(RateLimits limits, Settings settings) {
        this.limits = limits;
        this.settings = settings;
    }

    @Override
    public void requireMayPost(UUID comment, Account author, Place place) {
        limits.take("post", author.id().toString(), settings.limits().post(), Duration.ofMinutes(1));
    }
}
