package org.rejoinder.comment;

import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.web.Refusal;

/**
 * Who sees what in rooms where not everybody sees the same: one writes before one reads, or goes by another name. The
 * package that such rooms belong to implements it as a bean.
 */
public interface Sight {

    /** How this viewer sees an article in a room; empty for rooms of other packages. The public room is never asked for. */
    Optional<Outlook> outlook(UUID article, UUID room, Optional<Account> viewer);

    /**
     * Takes note of words, new or edited, within the transaction that holds the lock of the discussion.
     *
     * @throws Refusal with status 400 if these can't be somebody's words there; then nothing is kept
     */
    default void written(Comment comment, Account author) {}
}
