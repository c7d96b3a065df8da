package org.rejoinder.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an open page is told.
 *
 * @param type what happened, as {@code CommentPosted}; {@code Missed} if more happened than is told one by one, so that the
 *     page is better loaded anew
 * @param count how many comments are visible on the paragraph now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Bulletin(
        String type,
        @Nullable UUID comment,
        @Nullable UUID paragraph,
        @Nullable Integer count) {

    static final Bulletin MISSED = new Bulletin("Missed", null, null, null);
}
