package org.rejoinder.classroom;

import java.util.Collection;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rejoinder.comment.CommentStatus;
import org.rejoinder.comment.Said;

/** How much a student wrote on a paragraph. */
@Schema(name = "GridCell")
record Cell(UUID paragraph, int comments, int words) {

    private static final int[] STEPS = {1, 25, 60, 120};

    static Cell of(UUID paragraph, Collection<Said> said) {
        int comments = 0;
        int words = 0;
        for (Said one : said) {
            if (one.status() == CommentStatus.VISIBLE || one.status() == CommentStatus.PENDING) {
                comments++;
                words += WordCount.of(one.body());
            }
        }
        return new Cell(paragraph, comments, words);
    }

    /** How deep its colour is, from 0 to 4: by comments up to four, or by words up to 120. */
    int depth(boolean byWords) {
        if (!byWords) {
            return Math.min(comments, STEPS.length);
        }
        int depth = 0;
        while (depth < STEPS.length && words >= STEPS[depth]) {
            depth++;
        }
        return depth;
    }
}
