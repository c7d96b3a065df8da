package org.rejoinder.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rejoinder.text.OpEd;

/** What a source was found to hold, in plain words for whoever handed it in. */
public final class Inventory {

    private Inventory() {}

    /** Several lines: title, author, how many paragraphs, and each line that was left out. */
    public static String of(OpEd opEd) {
        return Optional.ofNullable(opEd.publication())
                        .map(name -> "Publication: " + name + '\n')
                        .orElse("")
                + "Title: " + opEd.title() + '\n'
                + Optional.ofNullable(opEd.byline())
                        .map(name -> "By: " + name + '\n')
                        .orElse("")
                + counted(opEd.blocks().size(), "paragraph") + '\n'
                + leftOut(opEd.leftOut());
    }

    /** As {@code 1 paragraph} or {@code 13 paragraphs}. */
    static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String leftOut(List<String> lines) {
        return lines.isEmpty()
                ? "Nothing was left out\n"
                : lines.stream().collect(Collectors.joining("\n  ", "Left out, as not part of the op-ed:\n  ", "\n"));
    }
}
