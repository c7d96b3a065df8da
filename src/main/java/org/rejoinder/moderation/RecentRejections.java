package org.rejoinder.moderation;

import java.time.Duration;
import java.util.Optional;
import org.rejoinder.comment.Hold;

/** Somebody of whom several comments were turned down lately waits. */
record RecentRejections(int most) implements HoldRule {

    private static final Duration PERIOD = Duration.ofDays(7);

    @Override
    public Optional<Hold> check(Situation situation) {
        boolean several =
                most > 0 && situation.past().turnedDownSince(situation.now().minus(PERIOD), most) >= most;
        return several
                ? Optional.of(new Hold("rejections", "several of your comments were turned down lately"))
                : Optional.empty();
    }
}
