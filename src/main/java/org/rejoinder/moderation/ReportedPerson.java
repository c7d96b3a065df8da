package org.rejoinder.moderation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rejoinder.web.TimeText;

/** Somebody whom readers have reported, and about whom nobody has decided since. */
@Schema(description = "A person whom readers have reported")
public record ReportedPerson(
        @Schema(description = "The case's id") UUID id,
        String handle,
        String displayName,
        int reports,

        @Schema(description = "The reports by reason") List<Card.Count> reasons,

        @Schema(description = "What the reporters wrote") List<String> notes,

        Instant since) {

    /** Since when, for people. */
    public String when() {
        return TimeText.of(since);
    }
}
