package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
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
    private final CommentVersions versions;
    private final Discussions discussions;
    private final Newsstand newsstand;
    private final EventLog log;
    private final Clock clock;

    @Inject
    Curating(
            Tree tree,
            Comments comments,
            CommentVersions versions,
            Discussions discussions,
            Newsstand newsstand,
            EventLog log,
            Clock clock) {
        this.tree = tree;
        this.comments = comments;
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
     * Moves a comment with all that answers it to another paragraph of its article.
     *
     * @throws Refusal with status 400 if there is no such paragraph, 409 if it answers another comment, lies there already
     *     or was moved meanwhile
     */
    @Transactional
    public void move(Comment seen, @Nullable UUID paragraph, UUID moderator) {
        Place to = target(seen, paragraph);
        Tree.Held held = tree.hold(seen);
        Comment comment = held.comment();
        if (comment.parentId().isPresent()) {
            throw Refusal.conflict("A comment moves with its whole thread: move the one at its top.");
        }
        if (to.equals(comment.place())) {
            throw Refusal.conflict("It lies there already.");
        }
        relocate(held, to, moderator);
    }

    private void relocate(Tree.Held held, Place to, UUID moderator) {
        Comment comment = held.comment();
        Discussion from = held.discussion();
        Discussion into = tree.lock(to);
        int visible = comments.visibleInThreads(Set.of(comment.id())).getOrDefault(comment.id(), 0);
        int votes = comments.votesInThread(comment.id());
        if (comment.stands()) {
            log.append(new CommentLeft(comment.id(), comment.place(), moderator));
            log.append(new CommentMoved(comment.id(), to, moderator));
        }
        from.change(-visible);
        from.moveVotes(-votes);
        into.change(visible);
        into.moveVotes(votes);
        discussions.flush();
        comments.relocateThread(comment.id(), to.paragraph() == null ? comment.paragraphId() : to.paragraph());
        comments.getEntityManager().refresh(comment);
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
