package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.rejoinder.account.Account;

/** Says how comments are taken at places, and changes it. */
@Singleton
class Modes {

    private final PlaceModes modes;
    private final Clock clock;

    @Inject
    Modes(PlaceModes modes, Clock clock) {
        this.modes = modes;
        this.clock = clock;
    }

    /** From now on this mode holds at a place: an article, a paragraph or a room. */
    @Transactional
    void set(UUID subject, PostingMode mode, int number, Account by) {
        modes.findByIdOptional(subject)
                .ifPresentOrElse(
                        known -> known.change(mode, number, by.id(), clock.instant()),
                        () -> modes.persist(new PlaceMode(subject, mode, number, by.id(), clock.instant())));
    }

    /** The modes of these places, as far as any was set. */
    List<PlaceMode> of(List<UUID> subjects) {
        return subjects.isEmpty() ? List.of() : modes.of(subjects);
    }
}
