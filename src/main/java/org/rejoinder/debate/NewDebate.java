package org.rejoinder.debate;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request to propose a debate. */
@Schema(name = "NewDebate")
record NewDebate(
        @Schema(required = true, description = "The article's slug") @Nullable
        String article,

        @Schema(required = true, description = "What is argued about, 1 to 300 characters") @Nullable
        String motion,

        @Schema(description = "How people come to their sides; by choice if absent") @Nullable
        Assignment assignment,

        @Schema(description = "How many each side takes, 1 to 250; any number if absent") @Nullable
        Integer seats,

        @Schema(description = "By choice: by how many a side may be larger than the other, 1 to 100; 2 if absent")
        @Nullable
        Integer imbalance,

        @Schema(
                description =
                        "The rounds in this order, each once at the most: reading, opening, rebuttal, switch, closing, vote."
                                + " Opening and vote are needed. If absent: reading, opening, rebuttal, closing, vote")
        @Nullable
        List<NewRound> rounds) {

    /** One round. */
    @Schema(name = "NewRound")
    record NewRound(
            @Schema(required = true) @Nullable RoundKind kind,

            @Schema(required = true, description = "How long it lasts, 5 to 86,400") @Nullable
            Integer seconds) {}
}
