package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.rejoinder.account.PersonalData;
import org.rejoinder.web.Refusal;

/** The classes that somebody is in, as theirs: to take along, and to have erased. */
@Singleton
class ClassMembership implements PersonalData {

    private final Classrooms classrooms;
    private final Members members;

    @Inject
    ClassMembership(Classrooms classrooms, Members members) {
        this.classrooms = classrooms;
        this.members = members;
    }

    @Override
    public String section() {
        return "classes";
    }

    @Override
    public Object export(UUID account) {
        return members.ofAccount(account).stream().map(this::own).toList();
    }

    @Override
    public void erase(UUID account) {
        members.ofAccount(account).forEach(this::giveUp);
        members.expel(account);
    }

    private void giveUp(Member member) {
        Classroom classroom = classrooms.locked(member.classroomId());
        if (!member.teaches()) {
            classroom.unseat();
        } else if (members.teachers(classroom.id()).size() == 1) {
            throw Refusal.conflict("You are the last teacher of the class " + classroom.name()
                    + ". Delete it, or invite another teacher first.");
        }
    }

    private Own own(Member member) {
        return new Own(
                classrooms.findById(member.classroomId()).name(),
                member.name(),
                member.teaches() ? "" : member.alias(),
                member.teaches(),
                member.joinedAt());
    }

    /** What is kept of somebody's being in a class. */
    record Own(String classroom, String name, String alias, boolean teaches, Instant joinedAt) {}
}
