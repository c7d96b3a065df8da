package org.rejoinder.classroom;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rejoinder.comment.CommentStatus;
import org.rejoinder.comment.Said;

/** What a student has done for an assignment, and what is missing. */
@Schema(name = "AssignmentProgress", description = "What is done and what is missing")
record Progress(
        List<Item> items,

        @Schema(description = "Whether all that is required is done")
        boolean complete,

        @Schema(description = "How many comments and replies came after it was due")
        int late,

        int words,
        @Nullable Instant firstAt,
        @Nullable Instant lastAt) {

    /** One thing that is required. */
    @Schema(name = "AssignmentRequirement")
    record Item(
            @Schema(enumeration = {"comments", "replies", "paragraphs", "kinds"})
            String what,

            int required,
            int done,
            int missing) {

        static Item of(String what, int required, long done) {
            return new Item(what, required, Math.toIntExact(done), Math.max(0, required - Math.toIntExact(done)));
        }

        /** Whether nothing is missing. */
        public boolean enough() {
            return missing == 0;
        }
    }

    /**
     * What these comments of one student come to. Only those count that stand, or wait for a moderator, on paragraphs that
     * the assignment is about.
     */
    static Progress of(Quota quota, Window window, Set<UUID> covered, Collection<Said> said) {
        List<Said> counted = said.stream()
                .filter(one -> one.status() == CommentStatus.VISIBLE || one.status() == CommentStatus.PENDING)
                .filter(one -> covered.contains(one.paragraph()))
                .toList();
        List<Item> items = List.of(
                Item.of(
                        "comments",
                        quota.comments(),
                        counted.stream().filter(one -> one.parent() == null).count()),
                Item.of(
                        "replies",
                        quota.replies(),
                        counted.stream().filter(one -> one.parent() != null).count()),
                Item.of(
                        "paragraphs",
                        quota.paragraphs(),
                        counted.stream().map(Said::paragraph).distinct().count()),
                Item.of(
                        "kinds",
                        quota.kinds(),
                        counted.stream()
                                .map(Said::kind)
                                .filter(Objects::nonNull)
                                .distinct()
                                .count()));
        return new Progress(
                items,
                items.stream().allMatch(Item::enough),
                Math.toIntExact(
                        counted.stream().filter(one -> window.isLate(one.at())).count()),
                counted.stream().mapToInt(one -> WordCount.of(one.body())).sum(),
                counted.stream().map(Said::at).min(Instant::compareTo).orElse(null),
                counted.stream().map(Said::at).max(Instant::compareTo).orElse(null));
    }

    /** What is required at all. */
    public List<Item> required() {
        return items.stream().filter(item -> item.required() > 0).toList();
    }
}
