package org.rejoinder.demo;

import org.jspecify.annotations.Nullable;
import org.rejoinder.comment.CommentKind;

/**
 * What one of the cast says.
 *
 * @param name what other lines call it; null if none does
 * @param paragraph the number of the paragraph that it is about, from 1
 * @param to the name of the line that it answers; null if it answers the paragraph
 * @param quote words of the paragraph
 * @param correction what its author puts in place of the words afterwards
 * @param end what becomes of it after everybody has spoken
 */
record Line(
        @Nullable String name,
        Cast by,
        int paragraph,
        @Nullable String to,
        @Nullable CommentKind kind,
        @Nullable String quote,
        String words,
        @Nullable String correction,
        @Nullable End end) {

    /** What can become of a line. */
    enum End {
        /** Its author takes it back. */
        WITHDRAWN,
        /** The moderator takes it from view. */
        HIDDEN
    }
}
