package org.rejoinder.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text in parts, none of them lost: words, white space, and everything else sign by sign. A character of a script
 * without spaces is a part of its own.
 */
record Tokens(List<Token> all) {

    /** One part, and where it starts in the text. */
    record Token(String text, int start) {

        int end() {
            return start + text.length();
        }

        boolean isWord() {
            return Character.isLetterOrDigit(text.codePointAt(0));
        }

        /** The same for words that differ in capital letters, and for marks that differ in form only. */
        String folded() {
            return new FoldedText(text).text().toLowerCase(Locale.ROOT);
        }
    }

    private enum Sort {
        WORD,
        SPACE,
        SINGLE
    }

    static Tokens of(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int next = i + Character.charCount(text.codePointAt(i));
            if (next == text.length() || isBoundary(text, next)) {
                tokens.add(new Token(text.substring(start, next), start));
                start = next;
            }
            i = next;
        }
        return new Tokens(tokens);
    }

    private static boolean isBoundary(String text, int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (Characters.continuesCharacter(after) || before == 0x200D) {
            return false;
        }
        Sort sort = sort(before);
        return sort == Sort.SINGLE || sort != sort(after);
    }

    private static Sort sort(int c) {
        if (Characters.isSpace(c)) {
            return Sort.SPACE;
        }
        boolean word = Character.isLetterOrDigit(c) || Characters.continuesCharacter(c) || "'’\u00AD".indexOf(c) >= 0;
        return word && !(Character.isLetter(c) && Characters.isUnspaced(c)) ? Sort.WORD : Sort.SINGLE;
    }
}
