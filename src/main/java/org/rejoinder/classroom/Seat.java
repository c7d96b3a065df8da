package org.rejoinder.classroom;

import org.rejoinder.web.Refusal;

/** A class as one of its members sees it. */
record Seat(Classroom classroom, Member member) {

    /**
     * The same, if the member teaches.
     *
     * @throws Refusal with status 403 otherwise
     */
    Seat ofTeacher() {
        if (!member.teaches()) {
            throw Refusal.forbidden("Only a teacher of the class may do this.");
        }
        return this;
    }
}
