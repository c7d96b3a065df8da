package org.rejoinder.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.TimeText;

/** Something that was found. */
@Schema(name = "Hit")
public record Hit(
        @Schema(description = "comment or article") String type,
        UUID id,

        @Schema(description = "Its lasting address, a path of this site")
        String href,

        @Schema(description = "The slug of the article that it is about, or is")
        String article,

        @Schema(description = "That article's title") String title,

        @Schema(description = "Of a comment: the paragraph that it is on") @Nullable
        UUID paragraph,

        @Schema(description = "Of a comment: who wrote it") @Nullable
        Author author,

        @Schema(description = "Safe HTML: the words around what was found, which stands in mark elements")
        String excerpt,

        Instant createdAt) {

    /** Who wrote a comment. */
    @Schema(name = "HitAuthor")
    public record Author(
            @Schema(description = "Null for a student of a class") @Nullable
            String handle,

            String displayName) {}

    /** The day in words. */
    @JsonIgnore
    @Schema(hidden = true)
    public String day() {
        return TimeText.shortDay(createdAt);
    }
}
