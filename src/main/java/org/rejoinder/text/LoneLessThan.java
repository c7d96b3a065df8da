package org.rejoinder.text;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code <} as text unless it opens a link in angle brackets. HTML is shown as text anyhow, and to search for the
 * end of a tag from every {@code <} would take time in proportion to the square of the length.
 */
final class LoneLessThan implements InlineContentParser {
    private static final int LONGEST_LINK = 2000;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        Position next = scanner.position();
        int length = scanner.match(c -> c != '<' && c != '>' && c > ' ');
        boolean link = scanner.peek() == '>' && length <= LONGEST_LINK;
        return link ? ParsedInline.none() : ParsedInline.of(new Text("<"), next);
    }

    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('<');
        }

        @Override
        public InlineContentParser create() {
            return new LoneLessThan();
        }
    }
}
