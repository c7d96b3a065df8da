package org.rejoinder.text;

import java.util.Arrays;

/**
 * A text in which the differences that copying and typesetting make are folded away: runs of white space, curly quotes,
 * dashes, characters that nobody sees. Knows where each character stood.
 */
final class FoldedText {
    private final StringBuilder folded = new StringBuilder();
    private final int[] offsets;
    private final int[] ends;

    FoldedText(String text) {
        offsets = new int[text.length()];
        ends = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            add(fold(text.charAt(i)), i);
        }
    }

    private void add(char c, int offset) {
        int length = folded.length();
        boolean repeated = (c == ' ' || c == '-') && length > 0 && folded.charAt(length - 1) == c;
        if (repeated) {
            ends[length - 1] = offset + 1;
        } else if (c != 0) {
            folded.append(c);
            offsets[length] = offset;
            ends[length] = offset + 1;
        }
    }

    private static char fold(char c) {
        if (Characters.isSpace(c)) {
            return ' ';
        }
        return switch (c) {
            case '‘', '’', '‚', '‛', '′', 'ʼ', '`', '´' -> '\'';
            case '“', '”', '„', '‟', '″', '«', '»' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            default -> isUnseen(c) ? 0 : c;
        };
    }

    private static boolean isUnseen(char c) {
        return !Character.isSurrogate(c) && Characters.isInvisible(c);
    }

    String text() {
        return folded.toString();
    }

    /** The part of the original text that was folded to this part. */
    Span original(int start, int end) {
        return new Span(offsets[start], ends[end - 1]);
    }

    /** Where the character that stands at this offset of the original text, or the next one, has come to stand. */
    int position(int offset) {
        int found = Arrays.binarySearch(offsets, 0, folded.length(), offset);
        return found >= 0 ? found : -found - 1;
    }
}
