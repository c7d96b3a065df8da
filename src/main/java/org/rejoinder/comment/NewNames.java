package org.rejoinder.comment;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.rejoinder.account.AccountErased;
import org.rejoinder.account.AccountRenamed;

/** A person who goes by another name does so above all comments, the earlier ones too. */
@Singleton
class NewNames {

    private final DiscussionPieces pieces;
    private final ArticleBodies bodies;

    @Inject
    NewNames(DiscussionPieces pieces, ArticleBodies bodies) {
        this.pieces = pieces;
        this.bodies = bodies;
    }

    /** Mentions of somebody who left lead nowhere. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountErased erased) {
        pieces.forget();
        bodies.forget();
    }

    void take(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountRenamed renamed) {
        pieces.forget();
        bodies.forget();
    }
}
