package org.rejoinder.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits plain text into paragraphs of one line each.
 *
 * <p>A blank line ends a paragraph; so does every line end if the text has no blank line at all. Other line ends are
 * hard wraps and are joined, except before a line that is indented the Chinese way, after a finished line too wide to
 * have been wrapped, and around a byline or date among the first lines.
 */
final class Paragraphs {
    private static final int WIDEST_WRAP = 120;
    private static final int WIDEST_UNSPACED_WRAP = 60;
    private static final int HEAD_BLOCKS = 6;

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final boolean blankLines;
    private String previous = "";

    private Paragraphs(boolean blankLines) {
        this.blankLines = blankLines;
    }

    static List<String> of(String cleanText) {
        List<String> lines = cleanText.lines().toList();
        Paragraphs split = new Paragraphs(lines.stream().anyMatch(Paragraphs::isBlank));
        lines.forEach(split::add);
        split.close();
        return split.paragraphs;
    }

    private static boolean isBlank(String line) {
        return line.codePoints().allMatch(Characters::isSpace);
    }

    private void add(String rawLine) {
        String line = Spaces.fold(rawLine);
        if (line.isEmpty() || !blankLines || rawLine.startsWith("\u3000") || endsBefore(line)) {
            close();
        }
        if (!line.isEmpty()) {
            Joining.append(open, line);
        }
        previous = line;
    }

    private boolean endsBefore(String line) {
        return isUnwrapped(previous) || (paragraphs.size() < HEAD_BLOCKS && isApart(line));
    }

    private static boolean isUnwrapped(String line) {
        return Sentences.isFinished(line) && PlainText.length(line) > widestWrap(line);
    }

    private static int widestWrap(String line) {
        return Characters.isUnspaced(line.codePointBefore(line.length())) ? WIDEST_UNSPACED_WRAP : WIDEST_WRAP;
    }

    private boolean isApart(String line) {
        boolean goesOn = Character.isLowerCase(line.codePointAt(0));
        return (!goesOn && isWholeByline(previous))
                || DateLine.read(line).isPresent()
                || DateLine.read(previous).isPresent()
                || Byline.read(line).isPresent();
    }

    private static boolean isWholeByline(String line) {
        return Byline.read(line)
                .filter(byline -> byline.note() == null && !line.endsWith(","))
                .isPresent();
    }

    private void close() {
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
            open.setLength(0);
        }
    }
}
