package org.rejoinder.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Slice;

/** What a person is told of, as far as they may see it now. */
@Singleton
class Inbox {

    /** Counting stops here. */
    static final int MOST_COUNTED = 100;

    private final Notifications notifications;
    private final Sight sight;
    private final Clock clock;

    @Inject
    Inbox(Notifications notifications, Sight sight, Clock clock) {
        this.notifications = notifications;
        this.sight = sight;
        this.clock = clock;
    }

    /** A part of it, newest first. */
    @Transactional
    Slice<Notification> part(Account person, PageRequest page) {
        List<Notification> oneMore = notifications.of(person.id(), rooms(person), page.after(), page.limit() + 1);
        return Slice.of(oneMore, page.limit(), Notification::id);
    }

    /** How much of it is unread, up to {@link #MOST_COUNTED}. */
    @Transactional
    int unread(Account person) {
        return notifications.unread(person.id(), rooms(person), MOST_COUNTED).size();
    }

    private List<UUID> rooms(Account person) {
        return sight.open(notifications.rooms(person.id()), person);
    }

    /**
     * Marks all that was there with one of them as read.
     *
     * @param last the newest that the person has seen listed; empty for all there is
     */
    void read(Account person, Optional<UUID> last) {
        UUID until = last.orElse(new UUID(0x7fff_ffff_ffff_ffffL, -1));
        QuarkusTransaction.requiringNew().run(() -> notifications.read(person.id(), until, clock.instant()));
    }

    /**
     * Marks one as read.
     *
     * @return the notification
     * @throws Refusal with status 404 if the person has no such
     */
    Notification readOne(Account person, UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Notification own = notifications.own(person.id(), id).orElseThrow(Refusal::notFound);
            own.read(clock.instant());
            return own;
        });
    }
}
