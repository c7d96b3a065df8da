package org.rejoinder.comment;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.event.EventLog;
import org.rejoinder.web.RateLimits;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Settings;

/**
 * Votes for comments: one per person and comment, never against, and never for one's own. Each is a change of the
 * discussion as any other: under its lock, with an event, and a new version, so that every page shows the score as it is.
 */
@Singleton
public class Voting {

    private final Tree tree;
    private final Comments comments;
    private final Votes votes;
    private final List<PostingPolicy> policies;
    private final RateLimits limits;
    private final Settings settings;
    private final EventLog log;
    private final Clock clock;

    @Inject
    Voting(
            Tree tree,
            Comments comments,
            Votes votes,
            @All List<PostingPolicy> policies,
            RateLimits limits,
            Settings settings,
            EventLog log,
            Clock clock) {
        this.policies = policies;
        this.tree = tree;
        this.comments = comments;
        this.votes = votes;
        this.limits = limits;
        this.settings = settings;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Votes for a comment; a second vote changes nothing.
     *
     * @return the comment as it is now
     * @throws Refusal with status 403 for one's own comment or as a policy says, 409 if it isn't visible, 429
     */
    @Transactional
    Comment vote(Comment seen, Account voter) {
        requirePace(voter);
        if (seen.isBy(voter.id())) {
            throw Refusal.forbidden("Others may vote for your comment; you can't.");
        }
        policies.forEach(policy -> policy.requireMayVote(voter));
        Tree.Held held = tree.hold(seen);
        if (!held.comment().isVisible()) {
            throw Refusal.conflict("Only a visible comment can be voted for.");
        }
        if (!votes.has(seen.id(), voter.id())) {
            votes.persist(new Vote(held.comment(), voter.id(), clock.instant()));
            count(held, 1);
        }
        return held.comment();
    }

    /**
     * Takes one's vote back; without one nothing changes.
     *
     * @return the comment as it is now
     * @throws Refusal with status 429
     */
    @Transactional
    Comment takeBack(Comment seen, Account voter) {
        requirePace(voter);
        Tree.Held held = tree.hold(seen);
        remove(held, voter.id());
        return held.comment();
    }

    /** Takes all votes of a person back. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget(List<Comment> votedFor, UUID voter) {
        votedFor.forEach(comment -> remove(tree.hold(comment), voter));
    }

    private void remove(Tree.Held held, UUID voter) {
        if (votes.deleteById(new Vote.Key(held.comment().id(), voter))) {
            count(held, -1);
        }
    }

    private void count(Tree.Held held, int change) {
        Discussion discussion = held.discussion();
        held.comment().countVotes(change);
        discussion.countVotes(change);
        held.comment().rank(discussion.votes());
        if (discussion.isRankingDue()) {
            comments.flush();
            comments.votedFor(discussion.paragraphId(), discussion.roomId())
                    .forEach(comment -> comment.rank(discussion.votes()));
            discussion.noteRanking();
        }
        log.append(new ScoreChanged(held.comment().id(), held.comment().place()));
    }

    private void requirePace(Account voter) {
        limits.take("vote", voter.id().toString(), settings.limits().vote(), Duration.ofMinutes(1));
    }
}
