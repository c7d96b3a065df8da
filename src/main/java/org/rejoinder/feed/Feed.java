package org.rejoinder.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.rejoinder.comment.Post;

/**
 * The latest comments on something.
 *
 * @param title what it is of, in plain text
 * @param page the page that shows the same to people, a path of this site
 * @param path the feed's own address without its ending, a path of this site
 * @param since when it began, for as long as nobody has commented
 */
record Feed(String title, String page, String path, Instant since, List<Post> posts) {

    /** How many comments a feed has at the most. */
    static final int LENGTH = 50;

    /** When any of it changed last. */
    Instant updated() {
        return posts.stream()
                .map(Post::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(since);
    }
}
