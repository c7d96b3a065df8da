package org.rejoinder.classroom;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rejoinder.article.Article;
import org.rejoinder.language.Phrases;
import org.rejoinder.text.PlainText;

/** An assignment as a member of the class gets it. */
@Schema(name = "Assignment")
record AssignmentView(
        UUID id,
        @Schema(description = "The article's slug") String article,
        String title,

        @Schema(description = "The paragraphs that it is about; empty for the whole article")
        List<UUID> paragraphs,

        String prompt,
        AssignmentState state,
        Instant startsAt,
        @Nullable Instant dueAt,
        @Nullable Instant cutoffAt,
        Quota required,

        @Schema(description = "By what classmates know each other here; teachers always read the real names")
        Naming naming,

        @Schema(description = "Whether others' comments on a paragraph appear only after one's own")
        boolean postFirst,

        @Schema(description = "How many letters the first comment on a paragraph has at least")
        int floor,

        boolean stands,
        String rubric,
        boolean frozen,

        @Schema(description = "Whether the teacher has opened all paragraphs to everybody")
        boolean revealed,

        @Schema(description = "The paragraphs that the teacher has opened to everybody")
        List<UUID> revealedParagraphs,

        boolean standsRevealed,
        @Nullable Instant releasedAt,
        Instant createdAt) {

    static AssignmentView of(Assignment assignment, Article article, Instant now) {
        Window window = assignment.window();
        return new AssignmentView(
                assignment.id(),
                article.slug(),
                article.title(),
                assignment.paragraphs().stream().sorted().toList(),
                assignment.prompt(),
                AssignmentState.of(assignment, now),
                window.startsAt(),
                window.dueAt(),
                window.cutoffAt(),
                assignment.quota(),
                assignment.naming(),
                assignment.terms().postFirst(),
                assignment.floor().letters(),
                assignment.hasStands(),
                assignment.rubric().text(),
                assignment.isFrozen(),
                assignment.isRevealed(),
                assignment.opened().stream().sorted().toList(),
                assignment.areStandsRevealed(),
                assignment.releasedAt().orElse(null),
                assignment.createdAt());
    }

    /** The prompt in few words, for a list. */
    public String excerpt() {
        return PlainText.excerpt(prompt, 90);
    }

    /** When it starts, is due and ends, in a sentence. */
    public String times() {
        String due = dueAt == null ? "" : " · " + Phrases.it("due " + Times.shown(dueAt));
        String end = cutoffAt == null ? "" : " · " + Phrases.it("ends " + Times.shown(cutoffAt));
        return Phrases.it("from " + Times.shown(startsAt)) + due + end;
    }
}
