package org.rejoinder.classroom;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to change about a class; what is absent stays. */
@Schema(description = "What is to change about a class; what is absent stays")
record ClassChange(
        @Nullable String name,

        @Schema(description = "Whether the code lets students in") @Nullable
        Boolean open,

        @Schema(description = "How many students it takes, 1 to 500") @Nullable
        Integer seats,

        @Schema(description = "By what classmates know each other") @Nullable
        Naming naming,

        @Schema(description = "An archived class can be read and not written in") @Nullable
        Boolean archived) {}
