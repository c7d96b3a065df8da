package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;

/** Says as whom somebody reads the discussions of a place. */
@Singleton
class Audiences {

    private final Oversight oversight;

    @Inject
    Audiences(Oversight oversight) {
        this.oversight = oversight;
    }

    /** The viewer as a reader of the comments on an article in a room. */
    Audience of(Optional<Account> viewer, UUID article, UUID room) {
        return new Audience(
                viewer.map(Account::id),
                viewer.filter(account -> oversight.covers(account, article, room))
                        .isPresent());
    }

    Audience of(Optional<Account> viewer, Comment comment) {
        return of(viewer, comment.articleId(), comment.roomId());
    }
}
