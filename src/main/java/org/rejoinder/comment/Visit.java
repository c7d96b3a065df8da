package org.rejoinder.comment;

import java.util.UUID;
import org.rejoinder.article.Article;

/**
 * Somebody's look at an article in a room.
 *
 * @param position the last line of the log before the page was made; 0 for a page that shows only a part of the article
 */
record Visit(Article article, UUID room, long position) {

    /** A look at a part of the article, after which nothing else of it counts as seen. */
    static Visit ofPart(ParagraphPlace place) {
        return new Visit(place.article(), place.room(), 0);
    }

    /** The room as the value of a form's field: empty for the public one. */
    public String roomName() {
        return ParagraphPlace.roomName(room);
    }
}
