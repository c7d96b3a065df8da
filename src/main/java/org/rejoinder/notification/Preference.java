package org.rejoinder.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How somebody wants to be told. */
@Entity
@Table(name = "notification_preference")
class Preference {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "follows_own")
    private boolean followsOwn;

    @Column(name = "mail")
    @Enumerated(EnumType.STRING)
    private MailRhythm mail;

    @Column(name = "zone")
    private String zone;

    @Column(name = "quiet_from")
    @Nullable
    private Integer quietFrom;

    @Column(name = "quiet_to")
    @Nullable
    private Integer quietTo;

    @Column(name = "digest_hour")
    private int digestHour;

    @Column(name = "confirmed_hash")
    @Nullable
    private String confirmedHash;

    @Column(name = "due_at")
    @Nullable
    private Instant dueAt;

    @SuppressWarnings("NullAway.Init")
    protected Preference() {}

    /** What is usual: no mail, and one follows what one began. */
    Preference(UUID account) {
        this.accountId = account;
        this.followsOwn = true;
        this.mail = MailRhythm.OFF;
        this.zone = "UTC";
        this.digestHour = 8;
    }

    void followOwn(boolean follows) {
        followsOwn = follows;
    }

    /** Takes another time for mail. What waits for the earlier one is looked at once more by the new one. */
    void choose(MailTimes times, Instant now, Duration holdBack) {
        mail = times.rhythm();
        zone = times.zone().getId();
        digestHour = times.digestHour();
        quietFrom = times.quiet().map(QuietHours::from).orElse(null);
        quietTo = times.quiet().map(QuietHours::to).orElse(null);
        dueAt = mail == MailRhythm.OFF ? null : times.due(now, holdBack);
    }

    /** No more mail. */
    void stopMail() {
        mail = MailRhythm.OFF;
        dueAt = null;
    }

    /** The person has shown that the address of this hash is theirs. */
    void confirm(String addressHash) {
        confirmedHash = addressHash;
    }

    boolean isConfirmed(String addressHash) {
        return addressHash.equals(confirmedHash);
    }

    /** Something happened that they may want mail about. */
    void expect(Instant news, Duration holdBack) {
        if (mail != MailRhythm.OFF && dueAt == null) {
            dueAt = times().due(news, holdBack);
        }
    }

    /** Nothing waits any more. */
    void rest() {
        dueAt = null;
    }

    boolean isDue(Instant now) {
        return dueAt != null && !dueAt.isAfter(now);
    }

    /** When they want mail. */
    MailTimes times() {
        Optional<QuietHours> quiet = quietFrom == null || quietTo == null
                ? Optional.empty()
                : Optional.of(new QuietHours(quietFrom, quietTo));
        return new MailTimes(mail, ZoneId.of(zone), digestHour, quiet);
    }

    /** Whether they follow the threads that they begin. */
    boolean followsOwn() {
        return followsOwn;
    }

    MailRhythm mail() {
        return mail;
    }
}
