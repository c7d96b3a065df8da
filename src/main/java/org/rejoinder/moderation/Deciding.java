package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.comment.Comment;
import org.rejoinder.comment.Visibility;
import org.rejoinder.web.Ids;
import org.rejoinder.web.Refusal;

/** Decides about comments: what is decided takes effect and is written down in one transaction. */
@Singleton
public class Deciding {

    private final Visibility visibility;
    private final Decisions decisions;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Deciding(Visibility visibility, Decisions decisions, Ids ids, Clock clock) {
        this.visibility = visibility;
        this.decisions = decisions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Hides or restores a comment.
     *
     * @return the decision's id
     * @throws Refusal with status 403 if it is the moderator's own, 409 if its state forbids it
     */
    @Transactional
    public UUID decide(Comment comment, Ruling ruling, Account moderator) {
        if (comment.isBy(moderator.id())) {
            throw Refusal.forbidden("Nobody decides about their own comments.");
        }
        switch (ruling.decision()) {
            case HIDE -> visibility.hide(comment, moderator.id());
            case RESTORE -> visibility.restore(comment, moderator.id());
        }
        Decision decision = new Decision(ids.next(), comment.id(), ruling, moderator.id(), clock.instant());
        decisions.persist(decision);
        return decision.id();
    }
}
