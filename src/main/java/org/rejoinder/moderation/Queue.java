package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.rejoinder.account.Account;
import org.rejoinder.comment.Comment;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** The queues, part by part. */
@Singleton
class Queue {

    private final Waiting waiting;
    private final Cards cards;

    @Inject
    Queue(Waiting waiting, Cards cards) {
        this.waiting = waiting;
        this.cards = cards;
    }

    Slice<Card> part(QueueFilter filter, PageRequest page, Account moderator) {
        Slice<Comment> comments =
                Slice.of(waiting.of(filter, page.after(), page.limit() + 1), page.limit(), Comment::id);
        return new Slice<>(cards.of(comments.items(), moderator), comments.next());
    }

    /** All queues with what is in them; one of them is shown. */
    List<Tab> tabs(QueueState shown) {
        return Arrays.stream(QueueState.values())
                .map(state -> new Tab(state, state.isOpen() ? count(state) : "", state == shown))
                .toList();
    }

    private String count(QueueState state) {
        int count = waiting.count(state);
        return count < Waiting.MOST_COUNTED ? String.valueOf(count) : Waiting.MOST_COUNTED + "+";
    }

    /** One queue in the list of all. */
    record Tab(QueueState state, String count, boolean current) {}
}
