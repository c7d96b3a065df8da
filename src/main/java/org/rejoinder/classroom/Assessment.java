package org.rejoinder.classroom;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a teacher says to a student's work. */
@Entity
class Assessment {

    /** Whose work, for what. */
    @Embeddable
    record Key(
            @Column(name = "assignment_id") UUID assignment,
            @Column(name = "account_id") UUID account) implements Serializable {}

    @EmbeddedId
    private Key key;

    private String feedback = "";

    @Column(name = "returned_until")
    @Nullable
    private Instant returnedUntil;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** The points, by the place of the criterion in the rubric, from 0. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "assessment_point",
            joinColumns = {
                @JoinColumn(name = "assignment_id", referencedColumnName = "assignment_id"),
                @JoinColumn(name = "account_id", referencedColumnName = "account_id")
            })
    @MapKeyColumn(name = "criterion")
    @Column(name = "points")
    private Map<Integer, Integer> points = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    Assessment(Key key, Instant now) {
        this.key = key;
        this.changedAt = now;
    }

    /** Says this and gives these points, in place of what was said before. */
    void say(String words, Map<Integer, Integer> given, Instant now) {
        feedback = words;
        points.clear();
        points.putAll(given);
        changedAt = now;
    }

    /** Lets the student write again until then, also after the cut-off; null takes it back. */
    void giveBack(@Nullable Instant until, Instant now) {
        returnedUntil = until;
        changedAt = now;
    }

    UUID assignmentId() {
        return key.assignment();
    }

    UUID accountId() {
        return key.account();
    }

    String feedback() {
        return feedback;
    }

    Map<Integer, Integer> points() {
        return Map.copyOf(points);
    }

    int sum() {
        return points.values().stream().mapToInt(Integer::intValue).sum();
    }

    Optional<Instant> returnedUntil() {
        return Optional.ofNullable(returnedUntil);
    }
}
