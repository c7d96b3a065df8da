package org.rejoinder.language;

import java.util.ArrayList;
import java.util.List;

/** Cuts the source of a template into {@link Bit}s. */
final class Scanner {

    private static final String SPECIAL = "{<\n·";

    private final String source;
    private final boolean html;
    private final List<Bit> bits = new ArrayList<>();
    private int at;

    private Scanner(String source, boolean html) {
        this.source = source;
        this.html = html;
    }

    /** The bits of a whole template or of what stands between tags. */
    static List<Bit> html(String source) {
        return new Scanner(source, true).bits();
    }

    /** The bits of the value of an attribute. */
    static List<Bit> value(String source) {
        return new Scanner(source, false).bits();
    }

    private List<Bit> bits() {
        while (at < source.length()) {
            int from = at;
            Bit.Kind kind = next();
            String piece = source.substring(from, at);
            bits.add(kind == Bit.Kind.OPENING ? Bit.tag(piece) : new Bit(kind, piece));
        }
        return bits;
    }

    /** Steps over the next bit. */
    private Bit.Kind next() {
        char here = source.charAt(at);
        if (here == '{' && endOfBraces(source, at) > at) {
            char first = source.charAt(at + 1);
            at = endOfBraces(source, at);
            return Character.isLetterOrDigit(first) || first == '\'' ? Bit.Kind.EXPRESSION : Bit.Kind.BREAK;
        }
        if (here == '<' && html && beginsTag()) {
            at = endOfElement();
            return Bit.Kind.OPENING;
        }
        if (here == '\n' || here == '·') {
            at++;
            return Bit.Kind.BREAK;
        }
        at++;
        while (at < source.length() && SPECIAL.indexOf(source.charAt(at)) < 0) {
            at++;
        }
        return Bit.Kind.TEXT;
    }

    private boolean beginsTag() {
        char next = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        return Character.isLetter(next) || next == '/' || next == '!';
    }

    /** Behind the tag; behind the whole element of a script, where no words for people are. */
    private int endOfElement() {
        int end = endOfTag(source, at);
        return source.startsWith("<script", at) ? source.indexOf("</script>", end) + "</script>".length() : end;
    }

    private static int endOfTag(String source, int from) {
        char quote = 0;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '{') {
                i = Math.max(i, endOfBraces(source, i) - 1);
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            } else if (c == '>' && quote == 0) {
                return i + 1;
            }
        }
        return source.length();
    }

    /** Behind what the engine reads at this brace; the brace itself if it means nothing to the engine. */
    static int endOfBraces(String source, int brace) {
        char first = brace + 1 < source.length() ? source.charAt(brace + 1) : ' ';
        if (first == '|') {
            return source.indexOf("|}", brace) + 2;
        }
        if (first == '!') {
            return source.indexOf("!}", brace) + 2;
        }
        if (!Character.isLetterOrDigit(first) && "#/@'\"".indexOf(first) < 0) {
            return brace;
        }
        char quote = 0;
        for (int i = brace + 1; i < source.length(); i++) {
            char c = source.charAt(i);
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            } else if (c == '}' && quote == 0) {
                return i + 1;
            }
        }
        return brace;
    }
}
