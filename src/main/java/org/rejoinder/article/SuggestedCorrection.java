package org.rejoinder.article;

import java.util.UUID;

/**
 * A correction that a reader suggested and no editor has answered.
 *
 * @param label whose comment on which paragraph it is, and its first words, on one line
 */
public record SuggestedCorrection(UUID comment, String label) {

    /** The comment's id as a form sends it. */
    public String id() {
        return comment.toString();
    }
}
