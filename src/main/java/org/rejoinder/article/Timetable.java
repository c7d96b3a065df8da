package org.rejoinder.article;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Publishes drafts when their time has come, also those whose time came while the server was down. */
@Singleton
class Timetable {

    private final Articles articles;
    private final Publishing publishing;
    private final Clock clock;

    @Inject
    Timetable(Articles articles, Publishing publishing, Clock clock) {
        this.articles = articles;
        this.publishing = publishing;
        this.clock = clock;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        publishDue(clock.instant());
    }

    void publishDue(Instant now) {
        for (UUID due : QuarkusTransaction.requiringNew().call(() -> articles.dueAt(now))) {
            publishing.publishDue(due, now);
        }
    }
}
