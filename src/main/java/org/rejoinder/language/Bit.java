package org.rejoinder.language;

import java.util.Set;

/** A bit of a template's source: some text, an expression, a tag. */
record Bit(Kind kind, String source) {

    enum Kind {
        TEXT,
        EXPRESSION,
        /** Begins something within a sentence, as a link or stressed words. */
        OPENING,
        CLOSING,
        /** Whatever no sentence goes across: other elements, sections, the end of a line. */
        BREAK
    }

    private static final Set<String> INLINE =
            Set.of("a", "abbr", "b", "cite", "code", "em", "i", "kbd", "q", "small", "span", "strong", "time");

    /** An HTML tag, whole. */
    static Bit tag(String source) {
        boolean closing = source.startsWith("</");
        String name = source.substring(closing ? 2 : 1).split("[^a-zA-Z0-9]", 2)[0];
        if (!INLINE.contains(name)) {
            return new Bit(Kind.BREAK, source);
        }
        return new Bit(closing ? Kind.CLOSING : Kind.OPENING, source);
    }

    /** The name of its element. */
    String element() {
        return source.replaceFirst("</?", "").split("[^a-z]", 2)[0];
    }

    boolean hasLetters() {
        return kind == Kind.TEXT
                && source.replaceAll("&[a-z]+;", "").codePoints().anyMatch(Character::isLetter);
    }
}
