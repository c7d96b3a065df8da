package org.rejoinder.classroom;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request to make a class. */
@Schema(name = "NewClass")
record NewClass(
        @Schema(required = true, description = "1 to 100 characters") @Nullable
        String name,

        @Schema(description = "How many students it takes, 1 to 500; 40 if absent") @Nullable
        Integer seats) {}
