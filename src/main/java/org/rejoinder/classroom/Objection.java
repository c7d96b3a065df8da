package org.rejoinder.classroom;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objection that nobody else has answered. */
@Schema(name = "UnansweredObjection")
record Objection(
        UUID comment,
        UUID paragraph,
        int number,

        @Schema(description = "As the caller knows them") String author,

        String words,
        Instant at) {

    /** Where it stands. */
    public String href() {
        return "/comments/" + comment;
    }

    public String when() {
        return Times.shown(at);
    }
}
