package org.rejoinder.moderation;

import java.util.Optional;
import org.rejoinder.comment.Hold;

/** A person's first comments wait until so many of them stand. */
record FirstComments(int first) implements HoldRule {

    @Override
    public Optional<Hold> check(Situation situation) {
        if (first <= 0 || situation.past().standing(first) >= first) {
            return Optional.empty();
        }
        String which = first == 1 ? "it is your first" : "it is among your first " + first;
        return Optional.of(new Hold("first", which));
    }
}
