package org.rejoinder.text;

/**
 * A word or phrase that a list names, taken literally.
 *
 * @param language the language of the texts in which it is looked for, as {@code de}; empty for all
 */
public record ListedWord(String word, Extent extent, String language) {

    /** Where the word has to stand. */
    public enum Extent {
        /** As a word by itself. */
        WHOLE,
        /** Also within a longer word. */
        PART
    }

    /** A word by itself, in texts of every language. */
    public static ListedWord whole(String word) {
        return new ListedWord(word, Extent.WHOLE, "");
    }

    /** Anywhere, in texts of every language. */
    public static ListedWord part(String word) {
        return new ListedWord(word, Extent.PART, "");
    }
}
