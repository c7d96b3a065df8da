package org.rejoinder.moderation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rejoinder.web.TimeText;

/** Somebody who moderates an article. */
@Schema(name = "ArticleModerator")
public record AppointedView(
        @Schema(description = "The article's slug") String article, String handle, String displayName, Instant since) {

    /** Since when, for people. */
    public String when() {
        return TimeText.of(since);
    }
}
