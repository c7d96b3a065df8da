package org.rejoinder.moderation;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Says whom the news of moderation concern, for those who tell people of it. To be asked within a transaction. */
@Singleton
public class Concerned {

    private final Flags flags;
    private final Appeals appeals;
    private final Decisions decisions;
    private final List<RoomModerators> rooms;

    @Inject
    Concerned(Flags flags, Appeals appeals, Decisions decisions, @All List<RoomModerators> rooms) {
        this.flags = flags;
        this.appeals = appeals;
        this.decisions = decisions;
        this.rooms = rooms;
    }

    /** Who reported; empty if they had no account, or have left. */
    public Optional<UUID> reporter(UUID report) {
        return flags.findByIdOptional(report).flatMap(Flag::reporterId);
    }

    /** Who appealed. */
    public Optional<UUID> appellant(UUID appeal) {
        return appeals.findByIdOptional(appeal).map(Appeal::personId);
    }

    /** Who decided what was appealed against. */
    public Optional<UUID> appealedAgainst(UUID appeal) {
        return appeals.findByIdOptional(appeal)
                .map(Appeal::decisionId)
                .flatMap(decisions::findByIdOptional)
                .map(Decision::moderatorId);
    }

    /** Those who moderate the room of a class. */
    public List<UUID> moderatorsOf(UUID room) {
        return rooms.stream().flatMap(some -> some.moderatorsOf(room).stream()).toList();
    }
}
