package org.rejoinder.moderation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Refusal;

/**
 * What a decision changes of a comment besides its state.
 *
 * @param paragraph where it is moved to
 * @param parent which comment there it answers then; null for the paragraph itself
 * @param body what it says after an edit
 */
record Change(
        @Nullable UUID paragraph,
        @Nullable UUID parent,
        @Nullable String body) {

    static final Change NONE = new Change(null, null, null);

    /**
     * As a form sends it.
     *
     * @throws Refusal with status 400 if the paragraph is no id
     */
    static Change typed(@Nullable String paragraph, @Nullable String body) {
        try {
            return new Change(paragraph == null || paragraph.isEmpty() ? null : UUID.fromString(paragraph), null, body);
        } catch (IllegalArgumentException noId) {
            throw Refusal.invalid("paragraph", "The article has no such paragraph.");
        }
    }
}
