package org.rejoinder.comment;

import java.util.Optional;

/**
 * What became of the text since a comment was written on it.
 *
 * @param isChanged whether the paragraph says something else now
 * @param quoteState what became of the quoted words: {@code same}, {@code changed} or {@code gone}; empty without a quote
 * @param quoteNow the quoted words as the text has them now, where they changed
 * @param nth how often the same words stand in the paragraph before those that are quoted
 */
record Since(boolean isChanged, Optional<String> quoteState, Optional<String> quoteNow, int nth) {

    static final Since NOTHING = new Since(false, Optional.empty(), Optional.empty(), 0);

    public boolean isQuoteGone() {
        return quoteState.filter("gone"::equals).isPresent();
    }

    /** The quoted words as they are now; empty if they are the same, or gone. */
    public String changedQuote() {
        return quoteNow.orElse("");
    }
}
