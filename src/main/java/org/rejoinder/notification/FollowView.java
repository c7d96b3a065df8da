package org.rejoinder.notification;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody follows or mutes, as a program gets it and as the page lists it.
 *
 * @param label what it is, in a few words
 * @param href where it is shown; empty if the person can't see it any more
 */
@Schema(name = "Follow", description = "Something that the caller follows or mutes")
record FollowView(
        UUID id,

        @Schema(
                description = "What kind of thing",
                enumeration = {"articles", "paragraphs", "threads", "people"})
        String kind,

        @Schema(description = "What stands for it in addresses; null if the caller can't see it any more") @Nullable
        String name,

        @Schema(description = "The room in which it is talked about; null for the public one") @Nullable
        UUID room,

        @JsonProperty("label") String label,

        @Schema(description = "Its page; empty if the caller can't see it any more")
        String href,

        Instant since) {}
