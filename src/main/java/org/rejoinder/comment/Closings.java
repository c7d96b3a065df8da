package org.rejoinder.comment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Which discussions of an article take nothing more from anybody in one room, and why: a sentence for its readers.
 *
 * @param all why none does; empty if some do
 * @param on likewise by paragraph
 */
public record Closings(Optional<String> all, Map<UUID, String> on) {

    /** Everywhere one may still write. */
    public static final Closings NONE = new Closings(Optional.empty(), Map.of());

    /** Nowhere one may write any more. */
    public static Closings everywhere(String reason) {
        return new Closings(Optional.of(reason), Map.of());
    }

    Closings and(Closings others) {
        Map<UUID, String> both = new HashMap<>(others.on);
        both.putAll(on);
        return new Closings(all.or(others::all), both);
    }

    /** Why nothing more may be said on a paragraph; empty if it may. */
    String at(UUID paragraph) {
        return all.orElseGet(() -> on.getOrDefault(paragraph, ""));
    }
}
