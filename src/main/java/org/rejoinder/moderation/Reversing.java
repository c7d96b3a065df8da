package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.comment.Comment;
import org.rejoinder.comment.CommentStatus;
import org.rejoinder.comment.Curating;
import org.rejoinder.comment.Visibility;
import org.rejoinder.language.Phrases;
import org.rejoinder.web.Ids;
import org.rejoinder.web.Refusal;

/** Reverses a decision against which somebody appealed with success, as far as nothing else has happened since. */
@Singleton
class Reversing {

    private static final Ruling MISTAKEN = new Ruling(Verdict.RESTORE, Reason.MISTAKE, null);
    private static final Ruling LIFTED = new Ruling(Verdict.LIFT, Reason.MISTAKE, null);

    private final Waiting comments;
    private final Decisions decisions;
    private final Sanctions sanctions;
    private final Visibility visibility;
    private final Curating curating;
    private final Cases cases;
    private final LogChain chain;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Reversing(
            Waiting comments,
            Decisions decisions,
            Sanctions sanctions,
            Visibility visibility,
            Curating curating,
            Cases cases,
            LogChain chain,
            Ids ids,
            Clock clock) {
        this.comments = comments;
        this.decisions = decisions;
        this.sanctions = sanctions;
        this.visibility = visibility;
        this.curating = curating;
        this.cases = cases;
        this.chain = chain;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Puts the comment back, to where it lay and to what it said, or ends the measure.
     *
     * @throws Refusal with status 409 if a moved comment can't go back, since the text or the thread has changed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void reverse(Decision against, Account moderator) {
        against.commentId()
                .flatMap(comments::findByIdOptional)
                .ifPresentOrElse(comment -> putBack(comment, against, moderator), () -> lift(against, moderator));
    }

    private void putBack(Comment comment, Decision against, Account moderator) {
        against.movedFrom().ifPresent(home -> curating.holdForMove(comment, home));
        Visibility.Before before = visibility.hold(comment);
        if (before.status().isGone() || !reversed(comment, before, against, moderator.id())) {
            return;
        }
        write(Decision.aboutComment(
                ids.next(),
                comment.id(),
                against.personId().orElse(null),
                before,
                MISTAKEN,
                moderator.id(),
                clock.instant()));
    }

    private boolean reversed(Comment comment, Visibility.Before before, Decision against, UUID moderator) {
        return switch (against.verdict()) {
            case MOVE -> movedBack(comment, against, moderator);
            case EDIT -> uneditedAgain(comment, moderator);
            default -> restored(comment, before, moderator);
        };
    }

    private boolean movedBack(Comment comment, Decision against, UUID moderator) {
        UUID home = against.movedFrom().orElseThrow();
        UUID parent = against.movedFromParent().orElse(null);
        if (comment.paragraphId().equals(home) && comment.parentId().equals(against.movedFromParent())) {
            return false;
        }
        try {
            cases.moved(curating.move(comment, home, parent, moderator), home);
        } catch (Refusal refusal) {
            throw Refusal.conflict("It can't go back to where it lay: " + Phrases.it(refusal.reason()));
        }
        return true;
    }

    private boolean uneditedAgain(Comment comment, UUID moderator) {
        boolean edited = curating.isEditedByModerator(comment);
        if (edited) {
            curating.unedit(comment, moderator);
        }
        return edited;
    }

    private boolean restored(Comment comment, Visibility.Before before, UUID moderator) {
        boolean unseen = before.status() != CommentStatus.VISIBLE;
        if (unseen) {
            visibility.restore(comment, moderator);
        }
        return unseen;
    }

    private void lift(Decision against, Account moderator) {
        sanctions.from(against.id()).ifPresent(sanction -> sanction.lift(clock.instant()));
        against.personId()
                .ifPresent(person ->
                        write(Decision.aboutPerson(ids.next(), person, LIFTED, moderator.id(), clock.instant())));
    }

    private void write(Decision decision) {
        decisions.persist(decision);
        chain.decided(decision);
    }
}
