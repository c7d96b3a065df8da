package org.rejoinder.classroom;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A class as a member's program gets it. */
@Schema(name = "Class")
record ClassView(
        UUID id,
        String name,

        @Schema(description = "To join with; null for students") @Nullable
        String code,

        @Schema(description = "The id of the class's room, for ?room=")
        UUID room,

        boolean open,
        int seats,
        int taken,
        Naming naming,
        boolean archived,

        @Schema(description = "Whether the caller teaches it")
        boolean teaches,

        Instant createdAt) {

    static ClassView of(Seat seat) {
        boolean teaches = seat.member().teaches();
        return of(seat.classroom(), teaches ? seat.classroom().code().shown() : null, teaches);
    }

    /** The class as its page to join shows it. */
    static ClassView toNewcomers(Classroom classroom) {
        return of(classroom, null, false);
    }

    private static ClassView of(Classroom classroom, @Nullable String code, boolean teaches) {
        return new ClassView(
                classroom.id(),
                classroom.name(),
                code,
                classroom.id(),
                classroom.isOpen(),
                classroom.seats(),
                classroom.taken(),
                classroom.naming(),
                classroom.isArchived(),
                teaches,
                classroom.createdAt());
    }
}
