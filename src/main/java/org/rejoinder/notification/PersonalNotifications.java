package org.rejoinder.notification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.PersonalData;

/** What a person follows and is told of: to take along, and to have erased. */
@Singleton
class PersonalNotifications implements PersonalData {

    /** What a person takes along. */
    record Own(
            boolean followsOwnThreads,
            String mail,
            List<Followed> follows,
            List<NotificationView> notifications,
            List<Sent> letters) {}

    /** A mail that was sent, or is to be. */
    record Sent(String kind, Instant createdAt, @Nullable Instant sentAt) {}

    /** What a person follows or mutes. */
    record Followed(String kind, UUID id, String stance) {}

    private final Preferences preferences;
    private final Attentions attentions;
    private final Notifications notifications;
    private final Outbox outbox;

    @Inject
    PersonalNotifications(Preferences preferences, Attentions attentions, Notifications notifications, Outbox outbox) {
        this.outbox = outbox;
        this.preferences = preferences;
        this.attentions = attentions;
        this.notifications = notifications;
    }

    @Override
    public String section() {
        return "notifications";
    }

    @Override
    public Object export(UUID account) {
        return new Own(
                preferences.of(account).followsOwn(),
                preferences.of(account).mail().word(),
                attentions.allBy(account).stream()
                        .map(one -> new Followed(
                                one.focus().plural(),
                                one.subject(),
                                one.stance().word()))
                        .toList(),
                notifications.allOf(account).stream().map(NotificationView::of).toList(),
                outbox.allTo(account).stream()
                        .map(letter -> new Sent(
                                letter.kind().name().toLowerCase(Locale.ROOT),
                                letter.createdAt(),
                                letter.sentAt().orElse(null)))
                        .toList());
    }

    @Override
    public void erase(UUID account) {
        notifications.erase(account);
        attentions.erase(account);
        outbox.erase(account);
        preferences.deleteById(account);
    }
}
