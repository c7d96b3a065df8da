package org.rejoinder.moderation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The word lists as a program sets and gets them. */
@Schema(
        name = "WordLists",
        description =
                "Each entry a word or phrase, taken literally; “ | part” behind it if it counts within longer words"
                        + " too, “ | de” if it is looked for in articles of one language only")
public record WordsView(
        @Schema(description = "A comment with one of these is refused") @Nullable
        List<String> banned,

        @Schema(description = "A comment with one of these waits for approval") @Nullable
        List<String> suspect) {

    static WordsView of(WordEdition edition) {
        return new WordsView(
                edition.banned().lines().toList(), edition.suspect().lines().toList());
    }

    static String text(@Nullable List<String> lines) {
        return lines == null ? "" : String.join("\n", lines);
    }
}
