package org.rejoinder.comment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a comment said for some time. */
@Schema(name = "CommentVersion")
public record Version(
        @Schema(description = "1 is the first") int number,
        @Schema(description = "Markdown") String body,
        @Schema(description = "The same as safe HTML") String html,
        @Schema(description = "Since when it said so") Instant since) {}
