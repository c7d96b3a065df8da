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
    private final Outlooks outlooks;

    @Inject
    Audiences(Oversight oversight, Outlooks outlooks) {
        this.oversight = oversight;
        this.outlooks = outlooks;
    }

    /** The viewer as a reader of the comments on an article in a room. */
    Audience of(Optional<Account> viewer, UUID article, UUID room) {
        return new Audience(
                viewer.map(Account::id),
                viewer.filter(account -> oversight.covers(account, article, room))
                        .isPresent(),
                outlooks.of(article, room, viewer));
    }

    Audience of(Optional<Account> viewer, Comment comment) {
        return of(viewer, comment.articleId(), comment.roomId());
    }
}
