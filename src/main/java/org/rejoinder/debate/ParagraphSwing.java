package org.rejoinder.debate;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one paragraph did to those who say that it moved them most. */
record ParagraphSwing(
        UUID paragraph,

        @Schema(description = "How many named it") int named,

        @Schema(description = "Of these, how many voted more in favour afterwards")
        int towards,

        @Schema(description = "How many less") int away) {

    /** All paragraphs that anybody named, those first that moved most people. */
    static List<ParagraphSwing> of(List<Vote> votes) {
        return votes.stream()
                .map(Vote::moved)
                .filter(Objects::nonNull)
                .distinct()
                .map(paragraph -> of(
                        paragraph,
                        votes.stream()
                                .filter(vote -> paragraph.equals(vote.moved()))
                                .toList()))
                .sorted(Comparator.comparing(ParagraphSwing::moved)
                        .thenComparing(ParagraphSwing::named)
                        .reversed()
                        .thenComparing(ParagraphSwing::paragraph))
                .toList();
    }

    private static ParagraphSwing of(UUID paragraph, List<Vote> votes) {
        return new ParagraphSwing(
                paragraph,
                votes.size(),
                (int) votes.stream().filter(vote -> vote.movement() > 0).count(),
                (int) votes.stream().filter(vote -> vote.movement() < 0).count());
    }

    /** How many of those who named it changed their vote. */
    public int moved() {
        return towards + away;
    }
}
