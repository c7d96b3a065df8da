package org.rejoinder.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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

    UUID accountId() {
        return accountId;
    }

    /** Whether they follow the threads that they begin. */
    boolean followsOwn() {
        return followsOwn;
    }

    MailRhythm mail() {
        return mail;
    }
}
