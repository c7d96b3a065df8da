package org.rejoinder.debate;

import org.rejoinder.classroom.Classmate;

/** A debate as one member of its class attends it. */
record Attendance(Debate debate, Classmate self) {

    Attendance ofTeacher() {
        self.ofTeacher();
        return this;
    }
}
