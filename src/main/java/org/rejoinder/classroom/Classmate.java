package org.rejoinder.classroom;

import java.util.UUID;
import org.rejoinder.web.Refusal;

/**
 * Somebody in a class, as the packages built upon classes know them.
 *
 * @param member the id of the membership, which is no secret in the class
 * @param account the id of the account, which isn't shown
 * @param name for teachers' eyes
 * @param shownAs for classmates' eyes
 */
public record Classmate(UUID classroom, UUID member, UUID account, boolean teaches, String name, String shownAs) {

    static Classmate of(Member member, Classroom classroom) {
        return new Classmate(
                classroom.id(),
                member.id(),
                member.accountId(),
                member.teaches(),
                member.name(),
                member.teaches() ? member.name() : member.shownAs(classroom.naming()));
    }

    /** By what another member knows them. */
    public String calledBy(Classmate reader) {
        return reader.teaches ? name : shownAs;
    }

    /**
     * The same, if they teach.
     *
     * @throws Refusal with status 403 otherwise
     */
    public Classmate ofTeacher() {
        if (!teaches) {
            throw Refusal.forbidden("Only a teacher of the class may do this.");
        }
        return this;
    }
}
