package org.rejoinder.comment;

import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.article.Article;
import org.rejoinder.event.Place;
import org.rejoinder.web.Refusal;

/**
 * May this person write here now? Implemented as a bean by every package that has a say. All are asked, within the
 * transaction that holds the lock of the discussion.
 */
public interface PostingPolicy {

    /**
     * Returns if it has nothing against it.
     *
     * @param comment the comment's future id
     * @throws Refusal with status 403 or 409 and the reason, for the author's eyes
     */
    void requireMayPost(UUID comment, Account author, Place place);

    /** What it closes to everybody at present, of an article in a room: no form is offered there. */
    default Closings closings(Article article, UUID room) {
        return Closings.NONE;
    }

    /**
     * Returns if it has nothing against a vote of this person.
     *
     * @throws Refusal with status 403 and the reason
     */
    default void requireMayVote(Account voter) {}

    /**
     * Whether these words, new or edited, have to wait for a moderator's approval before others see them, and why; empty
     * if they need not.
     *
     * @throws Refusal with status 400, 403 or 409 if they can't be taken at all
     */
    default Optional<Hold> hold(Draft draft) {
        return Optional.empty();
    }
}
