package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.rejoinder.account.PersonalData;

/** What a person has seen, as theirs: to take with them, and to have erased. */
@Singleton
class PersonalVisits implements PersonalData {

    /** A last visit as the visitor takes it along. */
    record Own(UUID article, UUID room, Instant at) {}

    private final LastVisits visits;

    @Inject
    PersonalVisits(LastVisits visits) {
        this.visits = visits;
    }

    @Override
    public String section() {
        return "visits";
    }

    @Override
    public Object export(UUID account) {
        return visits.allBy(account).stream()
                .map(visit -> new Own(visit.key().article(), visit.key().room(), visit.seenAt()))
                .toList();
    }

    @Override
    public void erase(UUID account) {
        visits.forget(account);
    }
}
