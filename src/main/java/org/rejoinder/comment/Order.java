package org.rejoinder.comment;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Refusal;

/** In which order the comments that answer a paragraph stand. Replies always stand oldest first. */
enum Order {
    OLDEST,
    NEWEST;

    /**
     * The order of this name; the oldest first for null.
     *
     * @throws Refusal with status 400 for any other name
     */
    static Order named(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return OLDEST;
        }
        for (Order order : values()) {
            if (order.word().equals(name)) {
                return order;
            }
        }
        throw Refusal.invalid("sort", "One of oldest, newest.");
    }

    /** The order in which the page of this address stands; the oldest first where it doesn't say, or says nonsense. */
    static Order ofPage(@Nullable String address) {
        String query = address == null ? "" : address.replaceFirst("#.*", "").replaceFirst("^[^?]*\\??", "");
        return List.of(query.split("&", -1)).contains("sort=newest") ? NEWEST : OLDEST;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
