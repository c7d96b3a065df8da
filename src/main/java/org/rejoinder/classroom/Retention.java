package org.rejoinder.classroom;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.rejoinder.web.Settings;

/** Deletes classes that have been archived for longer than a setting allows, with all their data. */
@Singleton
class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);

    private final Classrooms classrooms;
    private final Teaching teaching;
    private final Settings settings;
    private final Clock clock;

    @Inject
    Retention(Classrooms classrooms, Teaching teaching, Settings settings, Clock clock) {
        this.classrooms = classrooms;
        this.teaching = teaching;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m")
    void sweep() {
        settings.classes().retention().ifPresent(kept -> sweep(clock.instant().minus(kept)));
    }

    /** Deletes what was archived before. */
    void sweep(Instant before) {
        List<UUID> old = QuarkusTransaction.requiringNew().call(() -> classrooms.archivedBefore(before));
        for (UUID classroom : old) {
            teaching.delete(classroom, before);
            LOG.infof("The class %s was archived for as long as classes are kept, and is deleted", classroom);
        }
    }
}
