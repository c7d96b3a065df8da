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

/** One reader's report of a comment or a person. */
@Entity
class Flag {

    /** What came of a report. */
    enum Outcome {
        /** Something was done about it. */
        UPHELD,
        /** The comment, or the person, stays as it is. */
        DECLINED;

        /** The name outside the program, in small letters. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "reporter_id")
    @Nullable
    private UUID reporterId;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @Column(name = "note")
    @Nullable
    private String note;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Outcome outcome;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Flag() {}

    Flag(UUID id, ReviewCase bundle, @Nullable UUID reporterId, Reason reason, @Nullable String note, Instant now) {
        this.id = id;
        this.caseId = bundle.id();
        this.subjectId = bundle.subjectId();
        this.reporterId = reporterId;
        this.reason = reason;
        this.note = note;
        this.createdAt = now;
    }

    /** What came of it; null if that is open again. */
    void answer(@Nullable Outcome newOutcome) {
        outcome = newOutcome;
    }

    /** Cuts the tie to the person who reported, and erases their words. */
    void forgetReporter() {
        reporterId = null;
        note = null;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    UUID subjectId() {
        return subjectId;
    }

    Optional<UUID> reporterId() {
        return Optional.ofNullable(reporterId);
    }

    Reason reason() {
        return reason;
    }

    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    Instant createdAt() {
        return createdAt;
    }
}
