package org.rejoinder.classroom;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a student's work is worth: by the counts, and by the rubric where the teacher has given points. */
@Schema(name = "Grade")
record Grade(
        @Schema(description = "By counts, 0 to 100: " + FORMULA)
        int counted,

        @Schema(description = "The sum of the points; null where none were given") @Nullable
        Integer points,

        @Schema(description = "The most points that the rubric gives")
        int most) {

    static final String FORMULA =
            "of each required number the part that is done, at most all of it; the mean of these parts in per cent,"
                    + " rounded down. Late work counts as any other; 100 where nothing is required.";

    static Grade of(Progress progress, Rubric rubric, @Nullable Assessment assessment) {
        Integer points = assessment == null || assessment.points().isEmpty() ? null : assessment.sum();
        return new Grade(counted(progress), points, rubric.most());
    }

    private static int counted(Progress progress) {
        List<Progress.Item> required = progress.required();
        double parts = required.stream()
                .mapToDouble(item -> Math.min(1.0, (double) item.done() / item.required()))
                .sum();
        return required.isEmpty() ? 100 : (int) Math.floor(100 * parts / required.size() + 1e-9);
    }
}
