package org.rejoinder.article;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Refusal;

/** What an editor does with an op-ed on the front page. */
enum FrontMove {
    UP,
    DOWN,
    /** Keeps it above all that aren't pinned. */
    PIN,
    UNPIN;

    /** @throws Refusal with status 400 naming {@code move} if there is none with this word */
    static FrontMove parse(@Nullable String word) {
        return Arrays.stream(values())
                .filter(move -> move.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("move", "One of up, down, pin, unpin."));
    }
}
