package org.rejoinder.moderation;

import java.time.Duration;
import java.util.Optional;
import org.rejoinder.comment.Hold;

/** Who has posted so many comments within a minute has the next one wait. */
record TooFast(int perMinute) implements HoldRule {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    @Override
    public Optional<Hold> check(Situation situation) {
        if (perMinute <= 0 || situation.edited()) {
            return Optional.empty();
        }
        int written = situation
                .past()
                .writtenSince(situation.now().minus(PERIOD), perMinute)
                .size();
        return written >= perMinute
                ? Optional.of(new Hold("fast", "you have posted " + perMinute + " comments within a minute"))
                : Optional.empty();
    }
}
