package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.rejoinder.event.EventLog;
import org.rejoinder.web.Refusal;

/** Takes comments from view and puts them back, for those who decide about them. Joins the caller's transaction. */
@Singleton
public class Visibility {

    private final Tree tree;
    private final EventLog log;

    @Inject
    Visibility(Tree tree, EventLog log) {
        this.tree = tree;
        this.log = log;
    }

    /**
     * Takes a visible comment from view. Its text stays for those who review it, its place for its replies.
     *
     * @throws Refusal with status 409 if it isn't visible
     */
    @Transactional
    public void hide(Comment seen, UUID moderator) {
        Tree.Held held = tree.hold(seen);
        held.comment().hide();
        tree.settle(held, -1);
        log.append(new CommentHidden(seen.id(), seen.place(), moderator));
    }

    /**
     * Puts a hidden comment back in its place.
     *
     * @throws Refusal with status 409 if it isn't hidden
     */
    @Transactional
    public void restore(Comment seen, UUID moderator) {
        Tree.Held held = tree.hold(seen);
        held.comment().restore();
        tree.settle(held, 1);
        log.append(new CommentRestored(seen.id(), seen.place(), moderator));
    }
}
