package org.rejoinder.moderation;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Refusal;

/**
 * What a moderator knows of the decisions about a comment when they decide.
 *
 * @param isKnown whether they say what they know; if not, they decide whatever was decided before
 * @param last the last decision that they know of; null if they know that there is none
 */
record Knowledge(boolean isKnown, @Nullable UUID last) {

    static final Knowledge ANY = new Knowledge(false, null);

    /** How a form says that there was no decision yet. */
    static final String NONE = "none";

    /** As a program says it: nothing if null. */
    static Knowledge upTo(@Nullable UUID decision) {
        return decision == null ? ANY : new Knowledge(true, decision);
    }

    /**
     * As a form says it.
     *
     * @throws Refusal with status 400 if it can't be read
     */
    static Knowledge parse(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return ANY;
        }
        try {
            return word.equals(NONE) ? new Knowledge(true, null) : new Knowledge(true, UUID.fromString(word));
        } catch (IllegalArgumentException noId) {
            throw Refusal.invalid("after", "There is no such decision.");
        }
    }

    /** Whether this is really the last decision. */
    boolean isOf(Optional<UUID> really) {
        return !isKnown || Optional.ofNullable(last).equals(really);
    }
}
