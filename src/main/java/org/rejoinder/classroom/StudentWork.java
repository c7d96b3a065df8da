package org.rejoinder.classroom;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rejoinder.comment.CommentKind;
import org.rejoinder.comment.CommentStatus;
import org.rejoinder.text.Markdown;

/** All that a student did for an assignment, as their teacher sees it. */
@Schema(name = "StudentWork")
record StudentWork(
        UUID member,
        String name,
        String shownAs,
        Progress progress,
        Grade grade,
        AssessmentView assessment,
        List<OwnStand> stands,
        List<Written> written) {

    /** One comment, in context. */
    @Schema(name = "WrittenWork")
    record Written(
            UUID comment,
            UUID paragraph,
            int number,

            @Schema(description = "The first words of the paragraph")
            String context,

            @Schema(description = "The first words of the comment that it answers") @Nullable
            String answers,

            @Nullable CommentKind kind,
            String body,

            @Schema(description = "What opened the paragraph to the student, where that was this comment") @Nullable
            String firstVersion,

            CommentStatus status,
            boolean late,
            Instant at) {

        /** Safe HTML. */
        public String html() {
            return Markdown.html(body);
        }

        public String when() {
            return Times.shown(at);
        }

        /** Whether it says something else than at first. */
        public boolean isChanged() {
            return firstVersion != null && !firstVersion.equals(body) && !firstVersion.isEmpty();
        }
    }
}
