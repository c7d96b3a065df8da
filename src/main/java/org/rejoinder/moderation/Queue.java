package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.rejoinder.account.Account;
import org.rejoinder.comment.Comment;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** The queues of comments, part by part. */
@Singleton
class Queue {

    private final Waiting waiting;
    private final Cards cards;

    @Inject
    Queue(Waiting waiting, Cards cards) {
        this.waiting = waiting;
        this.cards = cards;
    }

    Slice<Card> part(QueueFilter filter, Scope scope, PageRequest page, Account moderator) {
        Slice<Comment> comments =
                Slice.of(waiting.of(filter, scope, page.after(), page.limit() + 1), page.limit(), Comment::id);
        return new Slice<>(cards.of(comments.items(), scope, moderator), comments.next());
    }
}
