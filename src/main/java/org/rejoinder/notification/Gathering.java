package org.rejoinder.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rejoinder.account.Account;
import org.rejoinder.web.Ids;

/**
 * Puts what people have not read into letters when they want to have it: all together for those who want one a day, else a
 * letter for each thread. Whoever was sent a letter about a thread and has not read it gets no second one: the news wait
 * until they come back.
 */
@Singleton
class Gathering {

    private static final int AT_ONCE = 100;
    private static final int MOST = 100;

    private final Preferences preferences;
    private final Notifications notifications;
    private final Outbox outbox;
    private final Persons persons;
    private final Postbox postbox;
    private final Sight sight;
    private final Ids ids;

    @Inject
    Gathering(
            Preferences preferences,
            Notifications notifications,
            Outbox outbox,
            Persons persons,
            Postbox postbox,
            Sight sight,
            Ids ids) {
        this.preferences = preferences;
        this.notifications = notifications;
        this.outbox = outbox;
        this.persons = persons;
        this.postbox = postbox;
        this.sight = sight;
        this.ids = ids;
    }

    /** For all who wait for it at this time. */
    void gather(Instant now) {
        QuarkusTransaction.requiringNew()
                .call(() -> preferences.due(now, AT_ONCE))
                .forEach(person -> QuarkusTransaction.requiringNew().run(() -> gather(person, now)));
    }

    private void gather(UUID id, Instant now) {
        preferences.lockedForMail(List.of(id)).stream()
                .filter(one -> one.isDue(now))
                .forEach(preference -> {
                    preference.rest();
                    persons.present(id)
                            .filter(person ->
                                    postbox.address(person, preference).isPresent())
                            .ifPresent(person -> write(person, preference, now));
                });
    }

    private void write(Account person, Preference preference, Instant now) {
        List<UUID> rooms = sight.open(notifications.rooms(person.id()), person);
        List<Notification> unread = notifications.unread(person.id(), rooms, MOST);
        if (preference.mail() == MailRhythm.DAILY) {
            put(unread.stream().filter(one -> one.letterId().isEmpty()).toList(), person, Letter.Kind.DIGEST, now);
        } else {
            Set<String> told = unread.stream()
                    .filter(one -> one.letterId().isPresent())
                    .map(Notification::group)
                    .collect(Collectors.toSet());
            Map<String, List<Notification>> groups = unread.stream()
                    .filter(one -> !told.contains(one.group()))
                    .collect(Collectors.groupingBy(Notification::group, LinkedHashMap::new, Collectors.toList()));
            groups.values().forEach(group -> put(group, person, Letter.Kind.THREAD, now));
        }
    }

    private void put(List<Notification> news, Account person, Letter.Kind kind, Instant now) {
        if (!news.isEmpty()) {
            UUID thread = kind == Letter.Kind.THREAD ? news.get(0).threadId().orElse(null) : null;
            Letter letter = new Letter(ids.next(), person.id(), kind, thread, now);
            outbox.persist(letter);
            news.forEach(one -> one.put(letter.id()));
        }
    }
}
