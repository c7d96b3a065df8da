package org.rejoinder.classroom;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was said to a student's work. */
@Schema(name = "Assessment")
record AssessmentView(
        String feedback,
        List<Mark> marks,

        @Schema(description = "Until when the student may write again") @Nullable
        Instant returnedUntil) {

    /** The points for one criterion. */
    @Schema(name = "Mark")
    record Mark(String criterion, int most, @Nullable Integer points) {}

    static AssessmentView of(Rubric rubric, @Nullable Assessment said) {
        List<Rubric.Criterion> criteria = rubric.criteria();
        List<Mark> marks = IntStream.range(0, criteria.size())
                .mapToObj(i -> new Mark(
                        criteria.get(i).name(),
                        criteria.get(i).points(),
                        said == null ? null : said.points().get(i)))
                .toList();
        return new AssessmentView(
                said == null ? "" : said.feedback(),
                marks,
                said == null ? null : said.returnedUntil().orElse(null));
    }

    /** For the field of a form. */
    public String untilField() {
        return Times.field(returnedUntil);
    }

    public String until() {
        return Times.shown(returnedUntil);
    }
}
