package org.rejoinder.comment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.language.Phrases;

/**
 * A comment as it is laid out in a page.
 *
 * @param level how far it is indented in this part of the discussion, from 0
 * @param author empty if the person or the comment is gone
 * @param gone the sentence that stands in place of the words; empty if they may be read
 * @param side the side of a debate that it argues for; empty if none
 * @param restates the point of the comment that it answers, in one line; empty if it doesn't say
 * @param restated what the author of that comment says of the line; empty if they said nothing
 * @param quote the words that it answers; empty if none
 * @param since what became of the paragraph and of these words since it was written
 * @param suggestion what became of the correction that it suggests
 * @param answer what an editor answered to it, in words; empty if nothing
 * @param html safe HTML; empty if the words may not be read
 * @param pinned whether it stands first in its discussion
 * @param editorNote what a moderator who edited it says about that; empty if none did
 * @param score how many people voted for it; empty if nobody did, or if it isn't to be shown
 * @param fresh where it is marked as new
 * @param vote where the button for a vote goes
 * @param own where the buttons go that only some viewers have
 * @param thread the mark of the place for what a viewer has of their own about the thread; empty in replies
 * @param muted what stands before the words for those who don't want to hear their author
 * @param mutedEnd what stands behind them
 * @param answerable whether one may still reply to it
 * @param locked whether a moderator allows no replies to it, where one may else reply
 * @param judge where the buttons go for the one whose point it restates
 */
record Remark(
        UUID id,
        int level,
        int depth,
        Optional<Author> author,
        String gone,
        Optional<CommentKind> kind,
        String side,
        String restates,
        String restated,
        String quote,
        Since since,
        Optional<Suggestion> suggestion,
        String answer,
        String html,
        Instant createdAt,
        boolean edited,
        boolean pinned,
        String editorNote,
        List<Remark> replies,
        int replyCount,
        int furtherReplies,
        String score,
        Slot fresh,
        Slot vote,
        Slot own,
        Slot report,
        String thread,
        Slot muted,
        Slot mutedEnd,
        Slot judge,
        boolean answerable,
        boolean locked) {

    /** Whether it suggests a correction that no editor has answered. */
    public boolean isSuggesting() {
        return suggestion.filter(state -> state == Suggestion.OPEN).isPresent();
    }

    /** Whether it led to a correction. */
    public boolean isCredited() {
        return suggestion.filter(state -> state == Suggestion.DONE).isPresent();
    }

    /** Whether the editors answered that the text stays as it is. */
    public boolean isDeclined() {
        return suggestion.filter(state -> state == Suggestion.DECLINED).isPresent();
    }

    /** Where the thread goes on, behind the last reply that is shown here. */
    public String furtherHref() {
        String page = "/comments/" + id + "/thread";
        return replies.isEmpty()
                ? page
                : page + "?after=" + replies.get(replies.size() - 1).id();
    }

    /** The side as a badge says it. */
    public String sideLabel() {
        return Phrases.it(side.equals("for") ? "For" : "Against");
    }

    public boolean isGone() {
        return !gone.isEmpty();
    }

    /** Whether there are replies and none of them is shown here. */
    public boolean isCut() {
        return replies.isEmpty() && furtherReplies > 0;
    }
}
