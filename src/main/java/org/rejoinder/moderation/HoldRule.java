package org.rejoinder.moderation;

import java.util.Optional;
import org.rejoinder.comment.Hold;

/** One reason to let a comment wait for approval, or to refuse it. */
interface HoldRule {

    /** Why this comment has to wait; empty if this rule has nothing against it. */
    Optional<Hold> check(Situation situation);
}
