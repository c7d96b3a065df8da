package org.rejoinder.classroom;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a class is to do with some paragraphs of an op-ed, where one takes a stand, writes first and then reads on.
 *
 * @param article its slug
 * @param rubric one criterion in each line, with its points
 */
public record Exercise(
        String article,
        List<UUID> paragraphs,
        String prompt,
        @Nullable Instant dueAt,
        Quota required,
        String rubric) {

    NewAssignment wish() {
        return new NewAssignment(
                article, paragraphs, prompt, null, dueAt, null, required, null, true, null, true, rubric);
    }
}
