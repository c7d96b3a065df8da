package org.rejoinder.comment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A comment as it is laid out in a page.
 *
 * @param level how far it is indented in this part of the discussion, from 0
 * @param author empty if the person or the comment is gone
 * @param gone the sentence that stands in place of the words; empty if they may be read
 * @param quote the words that it answers; empty if none
 * @param since what became of the paragraph and of these words since it was written
 * @param html safe HTML; empty if the words may not be read
 * @param pinned whether it stands first in its discussion
 * @param editorNote what a moderator who edited it says about that; empty if none did
 * @param score how many people voted for it; empty if nobody did, or if it isn't to be shown
 * @param vote where the button for a vote goes
 * @param own where the buttons go that only some viewers have
 */
record Remark(
        UUID id,
        int level,
        int depth,
        Optional<Author> author,
        String gone,
        Optional<CommentKind> kind,
        String quote,
        Since since,
        String html,
        Instant createdAt,
        boolean edited,
        boolean pinned,
        String editorNote,
        List<Remark> replies,
        int replyCount,
        int furtherReplies,
        String score,
        Slot vote,
        Slot own) {

    /** Where the thread goes on, behind the last reply that is shown here. */
    public String furtherHref() {
        String page = "/comments/" + id + "/thread";
        return replies.isEmpty()
                ? page
                : page + "?after=" + replies.get(replies.size() - 1).id();
    }

    public boolean isGone() {
        return !gone.isEmpty();
    }

    /** Whether there are replies and none of them is shown here. */
    public boolean isCut() {
        return replies.isEmpty() && furtherReplies > 0;
    }
}
