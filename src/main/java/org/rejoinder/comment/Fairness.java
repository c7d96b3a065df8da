package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.event.EventLog;
import org.rejoinder.web.Refusal;

/** Lets people say whether a reply restates their point as they meant it. */
@Singleton
public class Fairness {

    private final Tree tree;
    private final EventLog log;

    @Inject
    Fairness(Tree tree, EventLog log) {
        this.tree = tree;
        this.log = log;
    }

    /**
     * Notes what the author of the comment that is answered says of the line.
     *
     * @param fair null to take back what they said
     * @return the reply as it is now
     * @throws Refusal with status 403 for anybody else, 409 if nothing is restated
     */
    @Transactional
    public Comment judge(Comment reply, Account reader, @Nullable Boolean fair) {
        Tree.Held held = tree.hold(reply);
        Comment current = held.comment();
        if (!answers(current, reader.id())) {
            throw Refusal.forbidden("Only the one whose point is restated can say whether it is fair.");
        }
        current.judgeRestatement(fair);
        tree.settle(held, 0);
        log.append(new RestatementJudged(current.id(), current.place(), reader.id()));
        return current;
    }

    private boolean answers(Comment reply, UUID reader) {
        return reply.parentId()
                .flatMap(tree::find)
                .filter(point -> point.isBy(reader))
                .isPresent();
    }
}
