package org.rejoinder.moderation;

import java.util.Optional;
import org.rejoinder.comment.Hold;

/** A moderator wants to see everything that this person writes. */
record AlwaysReview() implements HoldRule {

    @Override
    public Optional<Hold> check(Situation situation) {
        return situation.past().isAlwaysReviewed()
                ? Optional.of(new Hold("person", "all your comments are reviewed at present"))
                : Optional.empty();
    }
}
