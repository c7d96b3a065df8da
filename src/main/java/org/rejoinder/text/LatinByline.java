package org.rejoinder.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bylines such as "By Name", "By Name, note", "Von Name | note", "By Name The author is ...".
 *
 * <p>"By Monday, the council ..." begins like one too. So the name must be capitalised, and a note needs a name of two
 * words before it and must not begin as a main clause does.
 */
final class LatinByline {
    private static final Pattern OPENER = Pattern.compile(
            "^(?:(?:by|von|par|por|text by|written by)(?: ?: ?| )|(?:author|autor|autorin|auteur|text) ?: ?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT_AUTHOR =
            Pattern.compile("(?<!\\p{L})the (?:author|writer)s?\\b", Pattern.CASE_INSENSITIVE);

    private static final String WORD =
            "(?:(?:al|el|bin|ibn|d|l)[-’'])?" + "(?:\\p{Lu}[\\p{L}\\p{M}’'\\-]*+\\.?|\\p{Lo}[\\p{Lo}\\p{M}]*+)";
    private static final String PARTICLES =
            "(?:(?:de|da|di|del|della|dos|du|van|von|der|den|ter|bin|ibn|al|el|la|le) ){0,2}";
    private static final String NAME = WORD + "(?: " + PARTICLES + WORD + "){0,5}(?:, (?:Jr|Sr|PhD|MD)\\b\\.?)?";
    private static final Pattern NAMES =
            Pattern.compile("^" + NAME + "(?:(?:, " + NAME + "){0,6},? (?:and|und|et|y|&) " + NAME + ")?");
    private static final Pattern NOTE =
            Pattern.compile("^(?: ?[.,|(;/·–—-]+ ?| (?=in \\p{Lu}|(?i:the (?:author|writer))))(?<note>.+)$");
    private static final Pattern CLAUSE = Pattern.compile(
            "^(?:the|it|we|they|he|she|there|i|you|this|that|these|when|if|no|not)\\b(?! (?:author|writer))",
            Pattern.CASE_INSENSITIVE);

    private LatinByline() {}

    static Optional<Byline> read(String words) {
        Matcher opener = OPENER.matcher(words);
        return opener.find() ? named(words.substring(opener.end())) : Optional.empty();
    }

    private static Optional<Byline> named(String words) {
        Matcher author = ABOUT_AUTHOR.matcher(words);
        Matcher names = NAMES.matcher(words).region(0, author.find() ? author.start() : words.length());
        if (!names.find()) {
            return Optional.empty();
        }
        String rest = words.substring(names.end());
        return isEmpty(rest) ? Optional.of(byline(names.group(), null)) : noted(names.group(), rest);
    }

    private static boolean isEmpty(String rest) {
        return rest.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static Optional<Byline> noted(String name, String rest) {
        Matcher found = NOTE.matcher(rest);
        if (!found.find()) {
            return Optional.empty();
        }
        String note = found.group("note");
        boolean clause = !name.contains(" ") || CLAUSE.matcher(note).find();
        return clause ? Optional.empty() : Optional.of(byline(name, unbracketed(rest, note)));
    }

    private static String unbracketed(String rest, String note) {
        boolean bracketed = rest.stripLeading().startsWith("(") && note.endsWith(")");
        return bracketed ? note.substring(0, note.length() - 1) : note;
    }

    private static Byline byline(String name, @Nullable String note) {
        boolean sentence = name.matches(".*\\p{L}{3,}\\.");
        return new Byline(sentence ? name.substring(0, name.length() - 1) : name, note, null);
    }
}
