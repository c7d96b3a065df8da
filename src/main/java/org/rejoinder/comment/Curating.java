package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.article.ArticleText;
import org.rejoinder.article.Newsstand;
import org.rejoinder.event.EventLog;
import org.rejoinder.event.Place;
import org.rejoinder.web.Refusal;

/** What moderators do with comments besides taking them from view: move, pin and edit them. Joins the caller's transaction. */
@Singleton
public class Curating {

    /** So many of a discussion may stand first. */
    private static final int MOST_PINNED = 3;

    private final Tree tree;
    private final Comments comments;
    private final Branches branches;
    private final CommentVersions versions;
    private final Discussions discussions;
    private final Newsstand newsstand;
    private final EventLog log;
    private final Clock clock;

    @Inject
    Curating(
            Tree tree,
            Comments comments,
            Branches branches,
            CommentVersions versions,
            Discussions discussions,
            Newsstand newsstand,
            EventLog log,
            Clock clock) {
        this.tree = tree;
        this.comments = comments;
        this.branches = branches;
        this.versions = versions;
        this.discussions = discussions;
        this.newsstand = newsstand;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Makes sure that there is a discussion to move a comment to. To be called outside of a transaction.
     *
     * @throws Refusal with status 400 if the article's text has no such paragraph
     */
    public void prepareMove(Comment seen, @Nullable UUID paragraph) {
        discussions.begin(target(seen, paragraph));
    }

    /** Locks what a move changes, in a fixed order, before anything else is locked. */
    @Transactional
    public void holdForMove(Comment seen, UUID paragraph) {
        discussions.lockedOn(List.of(seen.paragraphId(), paragraph));
    }

    /**
     * Moves a comment with all that answers it to another paragraph of its article, or under another comment.
     *
     * @param parent the comment of that paragraph that it answers from now on; null for the paragraph itself
     * @return the thread that it lies in then
     * @throws Refusal with status 400 if there is no such paragraph or comment, 409 if it lies there already or was moved
     *     meanwhile
     */
    @Transactional
    public UUID move(Comment seen, @Nullable UUID paragraph, @Nullable UUID parent, UUID moderator) {
        Place to = target(seen, paragraph);
        Tree.Held held = tree.hold(seen);
        Optional<Comment> under = Optional.ofNullable(parent).map(id -> answered(id, to));
        if (to.equals(held.comment().place()) && held.comment().parentId().equals(under.map(Comment::id))) {
            throw Refusal.conflict("It lies there already.");
        }
        relocate(held, to, under, moderator);
        return held.comment().threadId();
    }

    private Comment answered(UUID id, Place to) {
        Comment parent = tree.find(id)
                .filter(found -> found.place().equals(to) && !found.isGone())
                .orElseThrow(() -> Refusal.invalid("parent", "There is no such comment on that paragraph."));
        comments.getEntityManager().refresh(parent);
        return parent;
    }

    private void relocate(Tree.Held held, Place to, Optional<Comment> under, UUID moderator) {
        Comment comment = held.comment();
        List<UUID> branch = branches.from(comment.id());
        if (under.map(Comment::id).filter(branch::contains).isPresent()) {
            throw Refusal.invalid("parent", "A comment can't answer itself, nor what answers it.");
        }
        if (comment.stands()) {
            log.append(new CommentLeft(comment.id(), comment.place(), moderator));
            log.append(new CommentMoved(comment.id(), to, moderator));
        }
        count(branch, held.discussion(), tree.lock(to));
        int standing = branches.standingAmong(branch);
        int depth = under.map(parent -> parent.depth() + 1).orElse(0);
        UUID thread = under.map(Comment::threadId).orElse(comment.id());
        tree.uproot(comment, standing);
        under.ifPresent(parent -> tree.graft(comment, standing, parent));
        comment.hang(under.orElse(null), standing - (comment.stands() ? 1 : 0));
        discussions.flush();
        branches.relocate(branch, Objects.requireNonNull(to.paragraph()), thread, depth - comment.depth());
        comments.getEntityManager().refresh(comment);
    }

    private void count(List<UUID> branch, Discussion from, Discussion into) {
        int visible = branches.visibleAmong(branch);
        int votes = branches.votesAmong(branch);
        from.change(-visible);
        from.moveVotes(-votes);
        into.change(visible);
        into.moveVotes(votes);
    }

    /**
     * Lets a comment stand first in its discussion, or in its usual place again.
     *
     * @throws Refusal with status 409 if it does already, can't be pinned, or too many are
     */
    @Transactional
    public void pin(Comment seen, boolean wanted, UUID moderator) {
        Tree.Held held = tree.hold(seen);
        Comment comment = held.comment();
        if (wanted && comments.pinned(comment.paragraphId(), comment.roomId()).size() >= MOST_PINNED) {
            throw Refusal.conflict("Three comments are pinned here already. Unpin one first.");
        }
        comment.pin(wanted);
        held.discussion().change(0);
        log.append(
                wanted
                        ? new CommentPinned(seen.id(), comment.place(), moderator)
                        : new CommentUnpinned(seen.id(), comment.place(), moderator));
    }

    /**
     * Puts other words in place of an author's, with a note about it for everybody.
     *
     * @throws Refusal with status 400 if the words are missing or bad, 409 if the comment's state forbids it
     */
    @Transactional
    public void edit(Comment seen, @Nullable String typed, String note, UUID moderator) {
        String body = Body.checked(typed);
        Tree.Held held = tree.hold(seen);
        versions.persist(held.comment().reword(body, note, versions.next(seen.id()), clock.instant()));
        changed(held, moderator);
    }

    /** Whether the last words that were replaced were replaced by a moderator. */
    @Transactional
    public boolean isEditedByModerator(Comment seen) {
        return versions.last(seen.id()).filter(CommentVersion::isEditedAway).isPresent();
    }

    /**
     * Takes a moderator's last edit back.
     *
     * @throws Refusal with status 409 if the author has edited it since
     */
    @Transactional
    public void unedit(Comment seen, UUID moderator) {
        Tree.Held held = tree.hold(seen);
        CommentVersion last = versions.last(seen.id())
                .filter(CommentVersion::isEditedAway)
                .orElseThrow(() -> Refusal.conflict("Its author has edited it since."));
        versions.delete(last);
        boolean isEditedStill = versions.of(seen.id()).stream()
                .anyMatch(version -> version.isEditedAway() && version.number() != last.number());
        held.comment().unreword(last.body(), isEditedStill);
        changed(held, moderator);
    }

    private void changed(Tree.Held held, UUID moderator) {
        held.discussion().change(0);
        if (held.comment().isVisible()) {
            log.append(new CommentEdited(held.comment().id(), held.comment().place(), moderator));
        }
    }

    private Place target(Comment seen, @Nullable UUID paragraph) {
        if (paragraph == null
                || newsstand
                        .currentText(seen.articleId())
                        .paragraph(paragraph)
                        .filter(found -> !found.isStruck())
                        .map(ArticleText.Paragraph::id)
                        .isEmpty()) {
            throw Refusal.invalid("paragraph", "The article has no such paragraph.");
        }
        return new Place(seen.articleId(), paragraph, seen.roomId());
    }
}
