package org.rejoinder.moderation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.comment.Comment;
import org.rejoinder.comment.Curating;
import org.rejoinder.comment.Visibility;
import org.rejoinder.web.Ids;
import org.rejoinder.web.Refusal;

/** Decides about comments: what is decided takes effect and is written down in one transaction. */
@Singleton
public class Deciding {

    private final Visibility visibility;
    private final Curating curating;
    private final Decisions decisions;
    private final Persons persons;
    private final Cases cases;
    private final LogChain chain;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Deciding(
            Visibility visibility,
            Curating curating,
            Decisions decisions,
            Persons persons,
            Cases cases,
            LogChain chain,
            Ids ids,
            Clock clock) {
        this.visibility = visibility;
        this.curating = curating;
        this.decisions = decisions;
        this.persons = persons;
        this.cases = cases;
        this.chain = chain;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Decides about a comment.
     *
     * @param basis what the moderator knows of earlier decisions about it
     * @return the decision's id
     * @throws Refusal with status 403 if it is the moderator's own or of somebody above them, 409 if its state forbids it
     *     or somebody else has decided meanwhile, saying who and what
     */
    UUID decide(Comment comment, Ruling ruling, Change change, Account moderator, Knowledge basis) {
        requireMayModerate(moderator, comment);
        if (ruling.decision() == Verdict.MOVE) {
            curating.prepareMove(comment, change.paragraph());
        }
        try {
            return QuarkusTransaction.requiringNew().call(() -> decided(comment, ruling, change, moderator, basis));
        } catch (Refusal refusal) {
            throw refusal.status() == 409 ? late(comment, refusal) : refusal;
        }
    }

    /**
     * Likewise in the caller's transaction, whatever was decided before.
     *
     * @throws Refusal likewise
     */
    @Transactional
    public UUID decide(Comment comment, Ruling ruling, Account moderator) {
        requireMayModerate(moderator, comment);
        return decided(comment, ruling, Change.NONE, moderator, Knowledge.ANY);
    }

    private void requireMayModerate(Account moderator, Comment comment) {
        if (comment.isBy(moderator.id())) {
            throw Refusal.forbidden("Nobody decides about their own comments.");
        }
        comment.authorId()
                .flatMap(persons::findByIdOptional)
                .ifPresent(author -> Ranks.requireMayModerate(moderator, author));
    }

    private UUID decided(Comment comment, Ruling ruling, Change change, Account moderator, Knowledge basis) {
        if (ruling.decision() == Verdict.MOVE && change.paragraph() != null) {
            curating.holdForMove(comment, change.paragraph());
        }
        UUID paragraph = comment.paragraphId();
        UUID parent = comment.parentId().orElse(null);
        Visibility.Before before = visibility.hold(comment);
        if (!basis.isOf(decisions.lastAbout(comment.id()).map(Decision::id))) {
            throw Refusal.conflict("Another decision was made meanwhile.");
        }
        apply(comment, ruling, change, moderator.id());
        Decision decision = Decision.aboutComment(
                ids.next(),
                comment.id(),
                comment.authorId().orElse(null),
                before,
                ruling,
                moderator.id(),
                clock.instant());
        if (ruling.decision() == Verdict.MOVE) {
            decision.movedFrom(paragraph, parent);
        }
        decisions.persist(decision);
        if (ruling.decision().settlesReports()) {
            cases.close(comment.id(), decision);
        }
        chain.decided(decision);
        return decision.id();
    }

    private void apply(Comment comment, Ruling ruling, Change change, UUID moderator) {
        switch (ruling.decision()) {
            case APPROVE -> visibility.approve(comment, moderator);
            case REJECT -> visibility.reject(comment, moderator);
            case HIDE -> visibility.hide(comment, moderator);
            case RESTORE -> visibility.restore(comment, moderator);
            case REMOVE -> visibility.remove(comment, moderator);
            case LOCK -> visibility.lockReplies(comment, true);
            case UNLOCK -> visibility.lockReplies(comment, false);
            case MOVE -> move(comment, change.paragraph(), change.parent(), moderator);
            case PIN -> curating.pin(comment, true, moderator);
            case UNPIN -> curating.pin(comment, false, moderator);
            case EDIT -> curating.edit(comment, change.body(), ruling.note() == null ? "" : ruling.note(), moderator);
            default -> throw Refusal.invalid("decision", Verdict.oneOf(Verdict.aboutComments()));
        }
    }

    private void move(Comment comment, @Nullable UUID paragraph, @Nullable UUID parent, UUID moderator) {
        UUID thread = curating.move(comment, paragraph, parent, moderator);
        cases.moved(thread, paragraph);
    }

    private Refusal late(Comment comment, Refusal refusal) {
        return decisions.about(comment.id()).stream()
                .filter(decision -> !decision.isUndone())
                .findFirst()
                .map(last -> Refusal.conflict(refusal.reason() + " " + last.toLatecomers(clock.instant())))
                .orElse(refusal);
    }

    /**
     * Takes a decision back, while it is the last one about its comment.
     *
     * @throws Refusal with status 403 if another moderator made it, 404 if there is none, 409 if it can't be undone
     */
    void undo(UUID id, Comment comment, Account moderator) {
        Optional<UUID> home = decisions.findByIdOptional(id).flatMap(Decision::movedFrom);
        home.ifPresent(paragraph -> curating.prepareMove(comment, paragraph));
        QuarkusTransaction.requiringNew().run(() -> {
            home.ifPresent(paragraph -> curating.holdForMove(comment, paragraph));
            visibility.hold(comment);
            Decision decision = decisions.findByIdOptional(id).orElseThrow(Refusal::notFound);
            if (!decision.moderatorId().equals(moderator.id())) {
                throw Refusal.forbidden("Only who made a decision can undo it; decide anew instead.");
            }
            boolean last = decisions.lastAbout(comment.id()).map(Decision::id).equals(Optional.of(id));
            Visibility.Before before = decision.before()
                    .filter(known -> last && isUndoable(decision))
                    .orElseThrow(() -> Refusal.conflict("This decision can't be undone."));
            takeBack(decision, comment, before, moderator.id());
            decision.undo(clock.instant());
            cases.reopen(decision);
            chain.followed(decision, "undo", moderator.id());
        });
    }

    private void takeBack(Decision decision, Comment comment, Visibility.Before before, UUID moderator) {
        switch (decision.verdict()) {
            case MOVE ->
                move(
                        comment,
                        decision.movedFrom().orElseThrow(),
                        decision.movedFromParent().orElse(null),
                        moderator);
            case PIN -> curating.pin(comment, false, moderator);
            case UNPIN -> curating.pin(comment, true, moderator);
            case EDIT -> curating.unedit(comment, moderator);
            default -> visibility.putBack(comment, before, moderator);
        }
    }

    private static boolean isUndoable(Decision decision) {
        return decision.verdict() != Verdict.REMOVE
                && decision.verdict() != Verdict.LOCK
                && decision.verdict() != Verdict.UNLOCK;
    }
}
