package org.rejoinder.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody in a class: a student, by the name that they joined with, or a teacher. */
@Entity
@Table(name = "class_member")
class Member {

    @Id
    private UUID id;

    @Column(name = "classroom_id")
    private UUID classroomId;

    @Column(name = "account_id")
    private UUID accountId;

    private boolean teaches;

    private String name;

    @Column(name = "name_key")
    @Nullable
    private String nameKey;

    private String alias;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    /** A student. */
    Member(UUID id, UUID classroom, UUID account, StudentName name, String alias, Instant now) {
        this.id = id;
        this.classroomId = classroom;
        this.accountId = account;
        this.name = name.text();
        this.nameKey = name.key();
        this.alias = alias;
        this.joinedAt = now;
    }

    /** A teacher, whose id stands where a student has an alias. */
    static Member teacher(UUID id, UUID classroom, UUID account, String name, Instant now) {
        Member teacher = new Member(id, classroom, account, new StudentName(name, ""), id.toString(), now);
        teacher.nameKey = null;
        teacher.teaches = true;
        return teacher;
    }

    /** What classmates read above the student's words. */
    String shownAs(Naming naming) {
        return naming.shown(name, alias);
    }

    UUID id() {
        return id;
    }

    UUID classroomId() {
        return classroomId;
    }

    UUID accountId() {
        return accountId;
    }

    boolean teaches() {
        return teaches;
    }

    /** The name that the teacher knows. */
    String name() {
        return name;
    }

    String alias() {
        return alias;
    }

    Instant joinedAt() {
        return joinedAt;
    }
}
