package org.rejoinder.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rejoinder.text.WordDiff;

/**
 * What becomes of the paragraphs of an article with a new text.
 *
 * @param base the number of the revision that is changed
 */
public record Mapping(int base, List<Line> lines) {

    public Mapping {
        lines = List.copyOf(lines);
    }

    /**
     * Some old paragraphs and what they became.
     *
     * @param change one of same, edited, moved, split, merged, deleted, added, restored, asks
     */
    @Schema(name = "MappedLine")
    public record Line(
            @Schema(description = "Ids of old paragraphs") List<UUID> from,

            @Schema(description = "Numbers of new paragraphs; where it asks, those that may be meant")
            List<Integer> to,

            @Schema(
                    description = "What happened; \"asks\" if a person has to say",
                    enumeration = {"same", "edited", "moved", "split", "merged", "deleted", "added", "restored", "asks"
                    })
            String change,

            @Schema(description = "Whether the words changed")
            boolean edited,

            @Schema(description = "How many visible comments of the public room are on the old paragraphs")
            int comments,

            @Schema(description = "The words before and after; absent where they are the same")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            List<WordDiff.Part> diff) {

        public boolean asks() {
            return change.equals("asks");
        }
    }

    /** Whether a person has to say something about it. */
    public boolean asks() {
        return lines.stream().anyMatch(Line::asks);
    }

    /** How many comments are on paragraphs that don't stay as they are. */
    public int commentsAtStake() {
        return lines.stream()
                .filter(line -> line.edited() || line.to().size() != 1)
                .mapToInt(Line::comments)
                .sum();
    }
}
