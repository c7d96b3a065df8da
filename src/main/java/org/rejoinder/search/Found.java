package org.rejoinder.search;

import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Refusal;

/**
 * A place in the answer to a question, which goes on behind it.
 *
 * @param score how well it fits
 */
record Found(float score, Key key) {

    String cursor() {
        return Integer.toHexString(Float.floatToIntBits(score)) + "." + key.text();
    }

    /**
     * The place that a cursor names; null for none.
     *
     * @throws Refusal with status 400 if it is no cursor
     */
    static @Nullable Found parse(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            int dot = cursor.indexOf('.');
            float score = Float.intBitsToFloat(Integer.parseUnsignedInt(cursor.substring(0, dot), 16));
            return new Found(score, Key.parse(cursor.substring(dot + 1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException notACursor) {
            throw Refusal.invalid("after", "This is not a cursor that this list gave.");
        }
    }
}
