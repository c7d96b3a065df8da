package org.rejoinder.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.rejoinder.account.Passes;
import org.rejoinder.comment.Outlooks;
import org.rejoinder.event.EventFollower;
import org.rejoinder.event.EventLog;
import org.rejoinder.event.LoggedEvent;
import org.rejoinder.room.Room;
import org.rejoinder.room.RoomClosed;
import org.rejoinder.room.Rooms;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Settings;

/** All open streams of this server. Each ends when its viewer signs out, or may see the room no longer. Thread-safe. */
@Singleton
class Streams implements EventFollower {

    private static final int MOST_MISSED = 200;

    private final Map<Audience, Set<Stream>> streams = new ConcurrentHashMap<>();
    private final AtomicInteger open = new AtomicInteger();
    private final EventLog log;
    private final Bulletins bulletins;
    private final Passes passes;
    private final Rooms rooms;
    private final Outlooks outlooks;
    private final Settings settings;

    @Inject
    Streams(EventLog log, Bulletins bulletins, Passes passes, Rooms rooms, Outlooks outlooks, Settings settings) {
        this.log = log;
        this.bulletins = bulletins;
        this.passes = passes;
        this.rooms = rooms;
        this.outlooks = outlooks;
        this.settings = settings;
    }

    /**
     * Makes sure that there is room for one more stream.
     *
     * @throws Refusal with status 503 if there are too many
     */
    void requirePlace() {
        if (open.get() >= settings.live().mostStreams()) {
            throw Refusal.unavailable("Too many pages are open at once. This one is not kept up to date.");
        }
    }

    /** Adds a stream, and tells it what it missed. */
    void add(Stream stream) {
        open.incrementAndGet();
        streams.compute(stream.audience(), (audience, others) -> {
            Set<Stream> all = others == null ? ConcurrentHashMap.newKeySet() : others;
            all.add(stream);
            return all;
        });
        stream.breathe();
        long head;
        do {
            head = log.head();
            catchUp(stream, head);
        } while (!stream.hasCaughtUp(head));
        endIfVoid(stream);
    }

    private void catchUp(Stream stream, long head) {
        List<LoggedEvent> missed = log.after(stream.audience().article(), stream.position(), MOST_MISSED + 1);
        if (missed.size() > MOST_MISSED) {
            stream.catchUp(head, bulletins.text(Bulletin.MISSED));
            return;
        }
        missed.stream()
                .filter(event -> bulletins.isFor(stream.audience(), event))
                .filter(event -> mayBeTold(stream, event))
                .forEach(event -> stream.catchUp(event.position(), bulletins.text(event)));
    }

    void remove(Stream stream) {
        boolean[] wasThere = {false};
        streams.computeIfPresent(stream.audience(), (audience, all) -> {
            wasThere[0] = all.remove(stream);
            return all.isEmpty() ? null : all;
        });
        if (wasThere[0]) {
            open.decrementAndGet();
        }
    }

    @Override
    public void told(List<LoggedEvent> events) {
        for (LoggedEvent event : events) {
            if (event.subject().type().equals("account")) {
                endThoseOf(event.subject().id());
            }
            if (event.type().equals(RoomClosed.class.getSimpleName())) {
                endThoseIn(event.subject().id());
            }
            event.place().map(place -> place.room()).ifPresent(room -> tell(event, room));
        }
    }

    private void tell(LoggedEvent event, UUID room) {
        Audience audience = new Audience(event.place().orElseThrow().article(), room);
        Set<Stream> told = streams.getOrDefault(audience, Set.of());
        if (!told.isEmpty() && bulletins.isFor(audience, event)) {
            String text = bulletins.text(event);
            told.stream()
                    .filter(stream -> mayBeTold(stream, event))
                    .forEach(stream -> stream.tell(event.position(), text));
        }
    }

    /** Whoever hasn't written yet where one writes first is told of nothing, not even of a count. */
    private boolean mayBeTold(Stream stream, LoggedEvent event) {
        UUID room = stream.audience().room();
        UUID paragraph = event.place().orElseThrow().paragraph();
        return room.equals(Room.PUBLIC)
                || paragraph == null
                || !outlooks.of(stream.audience().article(), room, stream.pass().flatMap(passes::holder))
                        .isClosed(paragraph);
    }

    private void endThoseOf(UUID account) {
        streams.values().stream()
                .flatMap(Set::stream)
                .filter(stream -> stream.pass()
                        .filter(pass -> pass.account().equals(account))
                        .isPresent())
                .forEach(this::endIfVoid);
    }

    /** Those who may still listen come back by themselves. */
    private void endThoseIn(UUID room) {
        streams.forEach((audience, all) -> {
            if (audience.room().equals(room)) {
                all.forEach(Stream::end);
            }
        });
    }

    private void endIfVoid(Stream stream) {
        stream.pass()
                .filter(pass -> passes.holder(pass)
                        .filter(account -> rooms.isOpenTo(stream.audience().room(), Optional.of(account)))
                        .isEmpty())
                .ifPresent(gone -> stream.end());
    }

    @Scheduled(every = "20s")
    void breathe() {
        streams.values().stream().flatMap(Set::stream).forEach(Stream::breathe);
    }

    void close(@Observes ShutdownEvent event) {
        streams.values().stream().flatMap(Set::stream).forEach(Stream::end);
    }
}
