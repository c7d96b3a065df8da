package org.rejoinder.comment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Up to where somebody has seen an article. */
@Schema(description = "Up to where an article was seen")
record NewPosition(
        @Schema(description = "The id of the last event that the page knew of; everything there is if absent") @Nullable
        Long position) {}
