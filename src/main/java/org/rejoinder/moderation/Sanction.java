package org.rejoinder.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.language.Phrases;
import org.rejoinder.web.TimeText;

/** A decision about a person while it lasts. */
@Entity
class Sanction {

    @Id
    private UUID id;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private SanctionKind kind;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "ends_at")
    @Nullable
    private Instant endsAt;

    @Column(name = "lifted_at")
    @Nullable
    private Instant liftedAt;

    @Column(name = "acknowledged_at")
    @Nullable
    private Instant acknowledgedAt;

    @SuppressWarnings("NullAway.Init")
    protected Sanction() {}

    Sanction(UUID id, Decision decision, UUID personId, SanctionKind kind, @Nullable Instant endsAt) {
        this.id = id;
        this.decisionId = decision.id();
        this.personId = personId;
        this.kind = kind;
        this.createdAt = decision.createdAt();
        this.endsAt = endsAt;
    }

    /** Ends it before its time. */
    void lift(Instant now) {
        liftedAt = now;
    }

    /** The person has read the warning. */
    void acknowledge(Instant now) {
        if (acknowledgedAt == null) {
            acknowledgedAt = now;
        }
    }

    boolean isInForce(Instant now) {
        boolean over = endsAt != null && !now.isBefore(endsAt);
        boolean read = kind == SanctionKind.WARNING && acknowledgedAt != null;
        return liftedAt == null && !over && !read;
    }

    /** Why the person may not write now, in a sentence for them; empty if they may. */
    Optional<String> objection(Instant now) {
        if (!isInForce(now)) {
            return Optional.empty();
        }
        return switch (kind) {
            case WARNING ->
                Optional.of("A moderator has warned you. Read the warning on your page /account/moderation first.");
            case MUTE, SUSPENSION ->
                Optional.of(
                        endsAt == null
                                ? "You can't write at present."
                                : "You can't write until " + TimeText.of(endsAt) + ".");
            case BAN -> Optional.of("You can't write here any more.");
            case REVIEW -> Optional.empty();
        };
    }

    /** In a few words for moderators. */
    String words() {
        String name = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
        return endsAt == null ? Phrases.it(name) : Phrases.it("{0} until {1}", Phrases.it(name), TimeText.of(endsAt));
    }

    UUID id() {
        return id;
    }

    UUID decisionId() {
        return decisionId;
    }

    UUID personId() {
        return personId;
    }

    SanctionKind kind() {
        return kind;
    }

    Optional<Instant> endsAt() {
        return Optional.ofNullable(endsAt);
    }
}
