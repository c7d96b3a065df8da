package org.rejoinder.moderation;

import java.util.Arrays;
import java.util.List;
import org.rejoinder.web.Slice;

/**
 * A part of a queue as its page shows it.
 *
 * @param here how many moderators have something open
 * @param said what came of the last decision; empty if nothing
 * @param site whether it is a moderator of the whole site
 */
record QueuePage(QueueFilter filter, List<Tab> tabs, Slice<Card> cards, long here, String said, boolean site) {

    /** Where the list goes on; empty at its end. */
    public String moreHref() {
        return cards.next() == null ? "" : "/moderation" + filter.query() + "&after=" + cards.next();
    }

    /** This part of the list, to come back to. */
    public String back() {
        return filter.query();
    }

    public String title() {
        return filter.queue().label();
    }

    public boolean isOpen() {
        return filter.queue().isOpen();
    }

    /** What can be decided about several at once. */
    public List<Verdict> verdicts() {
        return List.of(
                Verdict.APPROVE,
                Verdict.REJECT,
                Verdict.HIDE,
                Verdict.RESTORE,
                Verdict.REMOVE,
                Verdict.MOVE,
                Verdict.PIN,
                Verdict.UNPIN);
    }

    /** The rules that make comments wait, by their words. */
    public List<String> rules() {
        return HoldRules.WORDS;
    }

    /** The reasons to choose from. */
    public List<Reason> reasons() {
        return Arrays.asList(Reason.values());
    }
}
