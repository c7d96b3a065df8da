package org.rejoinder.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Finds who is mentioned in a comment: {@code @handle}, where it begins a word; not in code, links and addresses. Where
 * the script sets no spaces, or endings are attached, as in Chinese and Korean, a handle may end within a word: then every
 * possible end is a candidate, the longest first.
 */
public final class Mentions {
    private static final int MOST = 50;

    private Mentions() {}

    /** The candidates for handles in the Markdown of a comment, as typed, without the {@code @}. */
    public static Set<String> in(String markdown) {
        if (!mayHold(markdown)) {
            return Set.of();
        }
        Set<String> candidates = new LinkedHashSet<>();
        texts(SyntaxTree.of(markdown))
                .forEach(text ->
                        found(text).stream().limit(MOST).forEach(calling -> candidates.addAll(calling.candidates())));
        return candidates;
    }

    /** Makes mentions of those of whom {@code handles} knows the handle. */
    static void link(Node tree, Function<String, Optional<String>> handles) {
        texts(tree).forEach(text -> link(text, handles));
    }

    static boolean mayHold(String text) {
        return text.indexOf('@') >= 0 || text.indexOf('＠') >= 0;
    }

    private static List<Text> texts(Node tree) {
        return ArticleTree.all(tree, Text.class).stream()
                .filter(text -> mayHold(text.getLiteral()) && !isInLink(text))
                .toList();
    }

    private static boolean isInLink(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof Link) {
                return true;
            }
        }
        return false;
    }

    private static List<Calling> found(Text text) {
        List<Calling> found = Calling.all(text.getLiteral());
        boolean continuesLink = text.getPrevious() instanceof Link;
        return found.stream()
                .filter(calling -> calling.start() > 0 || !continuesLink)
                .toList();
    }

    private static void link(Text text, Function<String, Optional<String>> handles) {
        String literal = text.getLiteral();
        List<Node> parts = new ArrayList<>();
        int from = 0;
        for (Calling calling : found(text)) {
            for (String name : calling.candidates()) {
                Optional<String> handle = handles.apply(name);
                if (handle.isPresent()) {
                    int end = calling.start() + 1 + name.length();
                    addText(parts, literal.substring(from, calling.start()));
                    parts.add(new Mention(handle.get(), literal.substring(calling.start(), end)));
                    from = end;
                    break;
                }
            }
        }
        if (!parts.isEmpty()) {
            addText(parts, literal.substring(from));
            parts.forEach(text::insertBefore);
            text.unlink();
        }
    }

    private static void addText(List<Node> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(new Text(words));
        }
    }
}
