package org.rejoinder.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An English sentence with {@code {0}}, {@code {1}} … where names and numbers stand, by which it is recognised with them
 * in it. It begins with words, so that not everything is one.
 */
final class Mould {

    private static final Pattern HOLE = Pattern.compile("\\{\\d}");

    private final String english;
    private final Pattern form;

    Mould(String english) {
        this.english = english;
        this.form = Pattern.compile(form(english), Pattern.DOTALL);
    }

    static boolean isOne(String english) {
        return !english.startsWith("{") && HOLE.matcher(english).find();
    }

    String english() {
        return english;
    }

    /** What stands in the holes; empty if the sentence is another one. */
    Optional<List<String>> valuesIn(String sentence) {
        Matcher matcher = form.matcher(sentence);
        return matcher.matches()
                ? Optional.of(IntStream.rangeClosed(1, matcher.groupCount())
                        .mapToObj(matcher::group)
                        .toList())
                : Optional.empty();
    }

    /** Another sentence with these values in its holes. */
    static String fill(String other, List<String> values) {
        return HOLE.matcher(other)
                .replaceAll(
                        hole -> Matcher.quoteReplacement(values.get(hole.group().charAt(1) - '0')));
    }

    private static String form(String english) {
        StringBuilder form = new StringBuilder();
        int from = 0;
        for (MatchResult hole : HOLE.matcher(english).results().toList()) {
            form.append(Pattern.quote(english.substring(from, hole.start()))).append("(.+?)");
            from = hole.end();
        }
        return form.append(Pattern.quote(english.substring(from))).toString();
    }
}
