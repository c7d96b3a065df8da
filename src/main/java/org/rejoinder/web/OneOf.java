package org.rejoinder.web;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what somebody named among the values that there are. */
public final class OneOf {

    private OneOf() {}

    /**
     * The value whose word was given.
     *
     * @param word the name of a value outside the program
     * @throws Refusal with status 400 naming the field and all words if there is none
     */
    public static <E> E of(E[] values, Function<E, String> word, String field, @Nullable String given) {
        return Arrays.stream(values)
                .filter(value -> word.apply(value).equals(given))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        field, Arrays.stream(values).map(word).collect(Collectors.joining(", ", "One of ", "."))));
    }
}
