package org.rejoinder.classroom;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some students who work together. */
@Schema(name = "StudentGroup")
record GroupView(String name, List<Student> students) {

    /** One of them, as the caller knows them. */
    @Schema(name = "StudentOfGroup")
    record Student(UUID member, String name) {}

    static GroupView of(String name, List<Member> students, Naming naming, boolean real) {
        return new GroupView(
                name,
                students.stream()
                        .map(student -> new Student(student.id(), real ? student.name() : student.shownAs(naming)))
                        .toList());
    }
}
