package org.rejoinder.debate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A debate as a member's program gets it. */
@Schema(name = "Debate")
record DebateView(
        UUID id,

        @Schema(description = "The id of the class and of its room, for ?room=")
        UUID room,

        @Schema(description = "The article's slug") String article,
        String motion,
        Assignment assignment,

        @Schema(description = "How many each side takes; null for any number") @Nullable
        Integer seats,

        int imbalance,
        State state,

        @Schema(description = "The present round; null before the start and after the end") @Nullable
        RoundKind round,

        @Schema(description = "The server's time, from which the times below count")
        Instant now,

        @Schema(description = "When the present round ends; null in a pause") @Nullable
        Instant endsAt,

        @Schema(description = "How long the present round still lasts, in milliseconds")
        long millisLeft,

        @Schema(description = "Whether the debate says who writes about the article in the room")
        boolean floor,

        List<RoundView> rounds,
        Sizes sides,

        @Schema(description = "How many visible comments each side has")
        Sizes comments,

        @Schema(description = "The vote that is open now; null if none is") @Nullable
        Poll poll,

        Turnout turnout,

        @Schema(description = "The paragraph that the teacher called everybody to; null if none") @Nullable
        Call call,

        You you) {

    /** One round. */
    @Schema(name = "Round")
    record RoundView(
            RoundKind kind,

            @Schema(description = "With extensions, without pauses")
            long seconds,

            @Schema(description = "Null where that isn't known yet") @Nullable
            Instant opensAt,

            @Nullable Instant endsAt) {

        static RoundView of(Timetable.Slot slot) {
            return new RoundView(slot.round().kind(), slot.round().length().toSeconds(), slot.opensAt(), slot.endsAt());
        }
    }

    /** How many there are. */
    @Schema(name = "SideSizes")
    record Sizes(
            @JsonProperty("for") int inFavour,
            int against,
            @Nullable Integer audience) {}

    /** How many have voted. */
    @Schema(name = "Turnout")
    record Turnout(int before, int after, int students) {}

    /** Where everybody is to be. */
    @Schema(name = "Call")
    record Call(UUID paragraph, int number, Instant at) {}

    /** The caller's own part. */
    @Schema(name = "OwnPart")
    record You(
            boolean teaches,

            @Schema(description = "Null until a side was taken or given") @Nullable
            Side side,

            boolean follows,
            boolean mayWrite,

            @Schema(description = "Why not; null if they may") @Nullable
            String whyNot,

            @Schema(description = "The own vote before; nobody else sees it") @Nullable
            Choice before,

            @Nullable Choice after,

            @Schema(description = "The paragraph that moved them most") @Nullable
            UUID moved) {}
}
