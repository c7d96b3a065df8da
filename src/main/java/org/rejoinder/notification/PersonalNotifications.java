package org.rejoinder.notification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.rejoinder.account.PersonalData;

/** What a person follows and is told of: to take along, and to have erased. */
@Singleton
class PersonalNotifications implements PersonalData {

    /** What a person takes along. */
    record Own(boolean followsOwnThreads, List<Followed> follows, List<NotificationView> notifications) {}

    /** What a person follows or mutes. */
    record Followed(String kind, UUID id, String stance) {}

    private final Preferences preferences;
    private final Attentions attentions;
    private final Notifications notifications;

    @Inject
    PersonalNotifications(Preferences preferences, Attentions attentions, Notifications notifications) {
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
                attentions.allBy(account).stream()
                        .map(one -> new Followed(
                                one.focus().plural(), one.subject(), one.stance().word()))
                        .toList(),
                notifications.allOf(account).stream().map(NotificationView::of).toList());
    }

    @Override
    public void erase(UUID account) {
        notifications.erase(account);
        attentions.erase(account);
        preferences.deleteById(account);
    }
}
