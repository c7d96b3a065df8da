package org.rejoinder.comment;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.article.Newsstand;
import org.rejoinder.event.EventLog;
import org.rejoinder.event.Place;
import org.rejoinder.room.Room;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Settings;

/** What authors do with their comments, each in one transaction that holds the lock of the discussion. */
@Singleton
public class Writing {

    private final Newsstand newsstand;
    private final Tree tree;
    private final CommentVersions versions;
    private final List<PostingPolicy> policies;
    private final Outlooks outlooks;
    private final Settings settings;
    private final EventLog log;
    private final Clock clock;

    @Inject
    Writing(
            Newsstand newsstand,
            Tree tree,
            CommentVersions versions,
            @All List<PostingPolicy> policies,
            Outlooks outlooks,
            Settings settings,
            EventLog log,
            Clock clock) {
        this.newsstand = newsstand;
        this.tree = tree;
        this.versions = versions;
        this.policies = policies;
        this.outlooks = outlooks;
        this.settings = settings;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Adds a comment to the discussion at a place.
     *
     * @param parent the comment that it answers; null if it answers the paragraph
     * @throws Refusal with status 400 if the parent lies elsewhere, 409 if it can't be answered, or as a policy says
     */
    @Transactional
    void post(UUID id, Account author, Place place, @Nullable UUID parent, Words words) {
        newsstand.hold(Objects.requireNonNull(place.paragraph()), parent != null);
        Discussion discussion = tree.lock(place);
        policies.forEach(policy -> policy.requireMayPost(id, author, place));
        Comment comment =
                new Comment(id, discussion, answered(parent, place, author), author.id(), words, clock.instant());
        plant(comment, discussion, author);
    }

    /** Adds what somebody wrote to a discussion whose lock is held; it waits if a policy says so. */
    void plant(Comment comment, Discussion discussion, Account author) {
        Place place = comment.place();
        Optional<Hold> hold = hold(
                new Draft(comment.id(), author, place, comment.body(), false, comment.parentId(), comment.restates()));
        hold.ifPresent(comment::hold);
        tree.plant(comment, discussion);
        outlooks.written(comment, author);
        log.append(
                hold.isPresent()
                        ? new CommentHeld(comment.id(), place, author.id())
                        : new CommentPosted(comment.id(), place, author.id()));
    }

    /** Every policy is asked, since any may refuse; the first that wants the comment to wait says why. */
    private Optional<Hold> hold(Draft draft) {
        List<Hold> holds = policies.stream()
                .map(policy -> policy.hold(draft))
                .flatMap(Optional::stream)
                .toList();
        return holds.stream().findFirst();
    }

    /**
     * Puts other words in place of the present ones; the same words change nothing.
     *
     * @return the comment as it is now
     * @throws Refusal with status 400, 403 or 409
     */
    @Transactional
    public Comment edit(Comment seen, Account author, @Nullable String typed) {
        return edit(seen, author, typed, null);
    }

    /**
     * Likewise, and says whether it suggests a correction; null leaves that as it is.
     *
     * @throws Refusal likewise, or with status 400 naming {@code suggestsCorrection} in a class
     */
    @Transactional
    Comment edit(Comment seen, Account author, @Nullable String typed, @Nullable Boolean suggests) {
        String body = Body.checked(typed);
        if (Boolean.TRUE.equals(suggests) && !seen.roomId().equals(Room.PUBLIC)) {
            throw Refusal.invalid("suggestsCorrection", "Editors don't read along in a class; suggest it in public.");
        }
        Tree.Held held = own(seen, author);
        Comment comment = held.comment();
        boolean wasVisible = comment.isVisible();
        boolean marked =
                suggests != null && comment.suggestCorrection(suggests, settings.editWindow(), clock.instant());
        if (wasVisible && comment.body().equals(body)) {
            if (marked) {
                tree.settle(held, 0);
                log.append(new CommentEdited(seen.id(), seen.place(), author.id()));
            }
            return comment;
        }
        versions.persist(comment.edit(body, versions.next(seen.id()), settings.editWindow(), clock.instant()));
        hold(new Draft(seen.id(), author, seen.place(), body, true, comment.parentId(), comment.restates()))
                .ifPresent(comment::hold);
        tree.settle(held, Boolean.compare(comment.isVisible(), wasVisible));
        outlooks.written(comment, author);
        log.append(
                comment.isVisible()
                        ? new CommentEdited(seen.id(), seen.place(), author.id())
                        : new CommentHeld(seen.id(), seen.place(), author.id()));
        return comment;
    }

    /**
     * Takes a comment back, for good: its words, its quote and its earlier versions are erased.
     *
     * @throws Refusal with status 403 or 409
     */
    @Transactional
    public void withdraw(Comment seen, Account author) {
        withdraw(own(seen, author), author.id());
    }

    /** Withdraws all that a person wrote, and cuts the tie to them. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget(List<Comment> all, UUID author) {
        for (Comment comment : all) {
            Tree.Held held = tree.hold(comment);
            if (!held.comment().isGone()) {
                withdraw(held, author);
            }
            held.comment().forgetAuthor();
        }
    }

    private void withdraw(Tree.Held held, UUID author) {
        boolean wasVisible = held.comment().isVisible();
        held.comment().withdraw();
        versions.erase(held.comment().id());
        tree.settle(held, wasVisible ? -1 : 0);
        log.append(new CommentWithdrawn(held.comment().id(), held.comment().place(), author));
    }

    private Tree.Held own(Comment seen, Account author) {
        if (!seen.isBy(author.id())) {
            throw Refusal.forbidden("Only its author may do this to a comment.");
        }
        return tree.hold(seen);
    }

    private @Nullable Comment answered(@Nullable UUID parent, Place place, Account author) {
        if (parent == null) {
            return null;
        }
        Comment comment = tree.find(parent)
                .filter(found -> found.place().equals(place))
                .filter(found -> outlooks.shows(found, Optional.of(author)))
                .orElseThrow(() -> Refusal.invalid("parent", "There is no such comment on this paragraph."));
        if (!comment.isVisible()) {
            throw Refusal.conflict(Obstacles.GONE);
        }
        if (comment.isLocked()
                || tree.find(comment.threadId()).filter(Comment::isLocked).isPresent()) {
            throw Refusal.conflict(Obstacles.LOCKED);
        }
        return comment;
    }
}
