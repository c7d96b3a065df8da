package org.rejoinder.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, and the cursor that continues it.
 *
 * @param next what to send as {@code after} for the following part; null at the end
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    /**
     * Cuts a list that was read one item longer than asked for, which tells whether there is more.
     *
     * @param cursor gives the place of the last item that is kept
     */
    public static <T> Slice<T> of(List<T> oneMore, int limit, Function<T, ?> cursor) {
        if (oneMore.size() <= limit) {
            return new Slice<>(List.copyOf(oneMore), null);
        }
        List<T> items = List.copyOf(oneMore.subList(0, limit));
        return new Slice<>(items, String.valueOf(cursor.apply(items.get(limit - 1))));
    }

    /** The same place in the list, each item turned into something else. */
    public <R> Slice<R> map(Function<? super T, ? extends R> change) {
        return new Slice<>(items.stream().<R>map(change).toList(), next);
    }
}
