package org.rejoinder.classroom;

import java.util.List;
import java.util.Optional;

/**
 * The page of an assignment as a student sees it.
 *
 * @param shownAs by what classmates know the student here
 * @param stands what the student thinks; empty where nobody is asked
 * @param table what the class thinks, once it is revealed
 * @param assessment what the teacher says, once it is released
 * @param returnedUntil until when it was given back to the student; empty if it wasn't
 * @param groups the student's group; empty if there is none
 */
record AssignmentPage(
        ClassView room,
        AssignmentView it,
        Progress progress,
        List<ParagraphLine> lines,
        String shownAs,
        List<OwnStand> stands,
        Optional<StandTable> table,
        List<Objection> objections,
        Optional<AssessmentView> assessment,
        String returnedUntil,
        List<GroupView> groups) {

    public List<Position> positions() {
        return List.of(Position.values());
    }

    public String href() {
        return "/classes/" + room.id() + "/assignments/" + it.id();
    }

    /** Where the class argues about the article. */
    public String articleHref() {
        return "/articles/" + it.article() + "?room=" + room.id();
    }
}
