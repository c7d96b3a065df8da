package org.rejoinder.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Refusal;

/** A class: its room has the same id. Its row is the lock of its seats. */
@Entity
class Classroom {

    static final int MOST_SEATS = 500;
    private static final int LONGEST_NAME = 100;

    @Id
    private UUID id;

    private String name;

    private String code;

    @Column(name = "is_open")
    private boolean open;

    private int seats;

    private int taken;

    @Enumerated(EnumType.STRING)
    private Naming naming;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "archived_at")
    @Nullable
    private Instant archivedAt;

    @SuppressWarnings("NullAway.Init")
    protected Classroom() {}

    Classroom(UUID id, @Nullable String name, JoinCode code, int seats, Naming naming, Instant now) {
        this.id = id;
        this.code = code.text();
        this.open = true;
        this.naming = naming;
        this.createdAt = now;
        rename(name);
        limit(seats);
    }

    final void rename(@Nullable String typed) {
        name = StudentName.line(typed, LONGEST_NAME);
    }

    /** How many students may be in it; fewer than there are keeps the others out. */
    final void limit(int wanted) {
        if (wanted < 1 || wanted > MOST_SEATS) {
            throw Refusal.invalid("seats", "A number from 1 to " + MOST_SEATS + ".");
        }
        seats = wanted;
    }

    void letIn(boolean wanted) {
        open = wanted;
    }

    void replaceCode(JoinCode fresh) {
        code = fresh.text();
    }

    void name(Naming wanted) {
        naming = wanted;
    }

    void archive(boolean wanted, Instant now) {
        archivedAt = wanted ? now : null;
    }

    /**
     * Gives a seat away.
     *
     * @throws Refusal with status 409 if there is none, or the class is closed
     */
    void seat() {
        if (!isOpen()) {
            throw Refusal.conflict("This class takes nobody in at the moment. Ask your teacher.");
        }
        seatFromTheRoster();
    }

    /** Likewise for somebody whom the teacher puts in, also while the class is closed. */
    void seatFromTheRoster() {
        if (taken >= seats) {
            throw Refusal.conflict("All seats of this class are taken. Ask your teacher.");
        }
        taken++;
    }

    void unseat() {
        taken--;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    JoinCode code() {
        return new JoinCode(code);
    }

    /** Whether its code lets students in. */
    boolean isOpen() {
        return open && !isArchived();
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    boolean isArchivedBefore(Instant moment) {
        return archivedAt != null && archivedAt.isBefore(moment);
    }

    int seats() {
        return seats;
    }

    int taken() {
        return taken;
    }

    Naming naming() {
        return naming;
    }

    Instant createdAt() {
        return createdAt;
    }
}
