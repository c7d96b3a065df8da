package org.rejoinder.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rejoinder.newsroom.AllAtOnce;
import org.rejoinder.newsroom.PostgreSql;

/** What those who read the log see of it. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class EventLogDatabaseTest {

    private static final int LONG_ENOUGH = 60;

    /** Something that happens in these tests only. */
    record BellRung(UUID bell) implements Happening {
        @Override
        public Subject subject() {
            return new Subject("bell", bell);
        }
    }

    /** Hears bells; now and then fails at first. */
    @Singleton
    @Unremovable
    static class Listener implements EventReader, EventFollower {

        final BlockingQueue<LoggedEvent> read = new LinkedBlockingQueue<>();
        final BlockingQueue<LoggedEvent> told = new LinkedBlockingQueue<>();
        final AtomicBoolean failsOnce = new AtomicBoolean();

        @Override
        public String name() {
            return "listener";
        }

        @Override
        public void read(List<LoggedEvent> events) {
            if (failsOnce.getAndSet(false)) {
                throw new IllegalStateException("this failure belongs to a test");
            }
            events.stream().filter(Listener::isBell).forEach(read::add);
        }

        @Override
        public void told(List<LoggedEvent> events) {
            events.stream().filter(Listener::isBell).forEach(told::add);
        }

        private static boolean isBell(LoggedEvent event) {
            return event.type().equals("BellRung");
        }

        LoggedEvent next(BlockingQueue<LoggedEvent> heard) throws InterruptedException {
            @Nullable LoggedEvent event = heard.poll(LONG_ENOUGH, TimeUnit.SECONDS);
            assertThat(event).as("an event that was to come").isNotNull();
            return event;
        }

        void begin() {
            read.clear();
            told.clear();
        }
    }

    @Inject
    EventLog log;

    @Inject
    Listener listener;

    @Test
    void whatIsCommittedIsReadAndToldOnce() throws Exception {
        listener.begin();
        UUID bell = ring();
        UUID last = ring();
        assertThat(subjects(listener.read, 2)).containsExactly(bell, last);
        assertThat(subjects(listener.told, 2)).containsExactly(bell, last);
        assertThat(listener.read).isEmpty();
        assertThat(listener.told).isEmpty();
    }

    @Test
    void whatIsRolledBackIsNeitherReadNorTold() throws Exception {
        listener.begin();
        QuarkusTransaction.begin();
        log.append(new BellRung(UUID.randomUUID()));
        QuarkusTransaction.rollback();
        UUID bell = ring();
        assertThat(subjects(listener.read, 1)).containsExactly(bell);
        assertThat(subjects(listener.told, 1)).containsExactly(bell);
    }

    @Test
    void whatIsCommittedLateIsReadAfterWhatOvertookIt() throws Exception {
        listener.begin();
        UUID slow = UUID.randomUUID();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        Thread late = new Thread(() -> QuarkusTransaction.requiringNew().run(() -> {
            log.append(new BellRung(slow));
            written.countDown();
            try {
                mayCommit.await();
            } catch (InterruptedException never) {
                throw new IllegalStateException(never);
            }
        }));
        late.start();
        written.await();
        UUID quick = ring();
        LoggedEvent first = listener.next(listener.read);
        mayCommit.countDown();
        LoggedEvent second = listener.next(listener.read);
        late.join();
        assertThat(first.subject().id()).isEqualTo(quick);
        assertThat(second.subject().id()).isEqualTo(slow);
        assertThat(second.position()).isGreaterThan(first.position());
    }

    @Test
    void aReaderThatFailedGetsTheSameLinesAgain() throws Exception {
        listener.begin();
        listener.failsOnce.set(true);
        UUID bell = ring();
        assertThat(subjects(listener.read, 1)).containsExactly(bell);
    }

    @Test
    void ofManyAtOnceNoneIsMissedAndNoneDoubled() throws Exception {
        listener.begin();
        List<UUID> rung = AllAtOnce.run(30, number -> ring());
        assertThat(subjects(listener.read, 30)).containsExactlyInAnyOrderElementsOf(rung);
        assertThat(subjects(listener.told, 30)).containsExactlyInAnyOrderElementsOf(rung);
        assertThat(listener.read).isEmpty();
    }

    private List<UUID> subjects(BlockingQueue<LoggedEvent> heard, int count) throws InterruptedException {
        List<UUID> subjects = new ArrayList<>();
        long before = 0;
        for (int i = 0; i < count; i++) {
            LoggedEvent event = listener.next(heard);
            assertThat(event.position()).isGreaterThan(before);
            before = event.position();
            subjects.add(event.subject().id());
        }
        return subjects;
    }

    private UUID ring() {
        UUID bell = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> log.append(new BellRung(bell)));
        return bell;
    }
}
