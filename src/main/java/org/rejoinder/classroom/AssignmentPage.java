package org.rejoinder.classroom;

import java.util.List;

/**
 * The page of an assignment as a student sees it.
 *
 * @param shownAs by what classmates know the student here
 */
record AssignmentPage(
        ClassView room, AssignmentView it, Progress progress, List<ParagraphLine> lines, String shownAs) {

    public String href() {
        return "/classes/" + room.id() + "/assignments/" + it.id();
    }

    /** Where the class argues about the article. */
    public String articleHref() {
        return "/articles/" + it.article() + "?room=" + room.id();
    }
}
