package org.rejoinder.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A part of the list of all comments below an article, newest first.
 *
 * @param moreHref where the list goes on; empty at its end
 */
record Excerpts(List<Excerpt> items, String moreHref) {

    /**
     * One comment in few words.
     *
     * @param number the paragraph's number; "–" if the text hasn't got it any more
     * @param context the paragraph's first words
     */
    record Excerpt(UUID id, String number, String context, String author, String words, Instant at) {}

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
