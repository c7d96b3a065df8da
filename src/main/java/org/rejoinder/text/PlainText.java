package org.rejoinder.text;

import static org.rejoinder.text.Characters.continuesCharacter;
import static org.rejoinder.text.Characters.isControl;
import static org.rejoinder.text.Characters.isDirectionOverride;
import static org.rejoinder.text.Characters.isInvisible;
import static org.rejoinder.text.Characters.isLineEnd;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Cleaning, measuring and shortening of plain text. Lengths are Unicode code points. */
public final class PlainText {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private PlainText() {}

    /**
     * Text of several lines as it is stored: line ends are {@code \n}; control characters, byte order marks and
     * characters that force a writing direction are gone; halves of surrogate pairs are replaced; blank lines before and
     * white space after the text are cut. Everything else stays as it was written.
     */
    public static String clean(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        raw.replace("\r\n", "\n").codePoints().forEach(c -> appendClean(clean, c));
        return clean.toString().replaceFirst("\\A(?:[^\\S\\n]*+\\n)++", "").stripTrailing();
    }

    private static void appendClean(StringBuilder clean, int c) {
        if (isLineEnd(c)) {
            clean.append('\n');
        } else if (Character.getType(c) == Character.SURROGATE) {
            clean.appendCodePoint(REPLACEMENT);
        } else if (!isDirt(c)) {
            clean.appendCodePoint(c);
        }
    }

    private static boolean isDirt(int c) {
        boolean noCharacter = c == 0xFEFF || (c & 0xFFFE) == 0xFFFE;
        return isControl(c) || isDirectionOverride(c) || noCharacter;
    }

    /** The number of Unicode code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /**
     * The beginning of a text on one line, at most {@code maxCodePoints} long. If something had to be cut, it is cut
     * between words where that costs little, never inside a character, and ends with an ellipsis.
     */
    public static String excerpt(String text, int maxCodePoints) {
        String line = Spaces.fold(text);
        if (length(line) <= maxCodePoints) {
            return line;
        }
        if (maxCodePoints <= 0) {
            return "";
        }
        int end = line.offsetByCodePoints(0, maxCodePoints - 1);
        return line.substring(0, cut(line, end)).strip() + "…";
    }

    private static int cut(String line, int end) {
        int space = line.lastIndexOf(' ', end);
        if (space > end * 2 / 3) {
            return space;
        }
        int cut = end;
        while (cut > 0
                && (continuesCharacter(line.codePointAt(cut)) || line.codePointBefore(cut) == ZERO_WIDTH_JOINER)) {
            cut = line.offsetByCodePoints(cut, -1);
        }
        return cut;
    }

    /** Whether these bytes are text that {@link #decode} can read. */
    public static boolean isText(byte[] bytes) {
        return decode(bytes).isPresent();
    }

    /** The text of strict UTF-8, without byte order mark; empty if it isn't UTF-8, or holds NUL or control characters. */
    public static Optional<String> decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.chars().anyMatch(Characters::isControl)
                    ? Optional.empty()
                    : Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /**
     * A name or other short text on one line: white space is folded to single spaces and trimmed, and what
     * {@link #hasForbidden} finds is taken out. May be empty then.
     */
    public static String singleLine(String raw) {
        return Spaces.foldAll(without(raw, Characters::isInvisible));
    }

    /**
     * Whether a name holds characters that nobody sees: control characters, bidirectional overrides, isolates and marks,
     * zero-width characters, blank letters. White space, line ends included, isn't forbidden, since it is folded.
     */
    public static boolean hasForbidden(String raw) {
        return raw.codePoints().anyMatch(c -> isInvisible(c) && !isLineEnd(c));
    }

    private static String without(String text, IntPredicate unwanted) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !unwanted.test(c) || isLineEnd(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
