package org.rejoinder.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * An {@code @} that begins a word, with the names that may follow it.
 *
 * @param start where the {@code @} is
 * @param candidates what the name may be, the longest first; none of them empty
 */
record Calling(int start, List<String> candidates) {
    private static final int LONGEST = 30;
    private static final String INNER = "_-";
    private static final String BINDING = "_-.+/:@＠";

    Calling {
        candidates = List.copyOf(candidates);
    }

    /** All of a line of text, in order. */
    static List<Calling> all(String text) {
        List<Calling> all = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = isAt(text.charAt(at)) ? endOfName(text, at + 1) : at;
            if (end > at + 1 && beginsWord(text, at) && endsWord(text, end)) {
                List<String> candidates = candidates(text.substring(at + 1, end));
                if (!candidates.isEmpty()) {
                    all.add(new Calling(at, candidates));
                }
            }
            at = Math.max(end, at + 1);
        }
        return all;
    }

    private static boolean isAt(int c) {
        return c == '@' || c == '＠';
    }

    private static int endOfName(String text, int from) {
        int end = from;
        while (end < text.length() && isOfName(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isOfName(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || INNER.indexOf(c) >= 0;
    }

    private static boolean beginsWord(String text, int at) {
        if (at == 0) {
            return true;
        }
        int before = text.codePointBefore(at);
        return Characters.isUnspaced(before) || (!isOfName(before) && BINDING.indexOf(before) < 0);
    }

    /** What looks like the address of a server, or of somebody there, is none of ours. */
    private static boolean endsWord(String text, int end) {
        if (end == text.length()) {
            return true;
        }
        char next = text.charAt(end);
        boolean goesOn = end + 1 < text.length() && Character.isLetterOrDigit(text.codePointAt(end + 1));
        return !isAt(next) && !(next == '.' && goesOn);
    }

    private static List<String> candidates(String name) {
        List<String> candidates = new ArrayList<>();
        int longest = name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length())));
        for (int end = longest; end > 0; end = name.offsetByCodePoints(end, -1)) {
            if (mayEnd(name, end)) {
                candidates.add(name.substring(0, end));
            }
        }
        return candidates;
    }

    private static boolean mayEnd(String name, int end) {
        return name.substring(end).chars().allMatch(c -> INNER.indexOf(c) >= 0)
                || isOfJoinedWords(name.codePointAt(end));
    }

    private static boolean isOfJoinedWords(int c) {
        return Characters.isUnspaced(c) || UnicodeScript.of(c) == UnicodeScript.HANGUL;
    }
}
