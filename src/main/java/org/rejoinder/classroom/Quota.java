package org.rejoinder.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rejoinder.web.Refusal;

/** How much an assignment asks for; 0 where it asks for nothing. */
@Embeddable
@Schema(name = "Quota", description = "How much is required; 0 for nothing")
public record Quota(
        @Column(name = "comments") @Schema(description = "Comments that answer the text itself")
        int comments,

        @Column(name = "replies") @Schema(description = "Replies to comments of others")
        int replies,

        @Column(name = "paragraphs") @Schema(description = "Different paragraphs with a comment or reply")
        int paragraphs,

        @Column(name = "kinds") @Schema(description = "Different kinds of comments")
        int kinds) {

    static final Quota NOTHING = new Quota(0, 0, 0, 0);
    private static final int MOST = 100;
    private static final int MOST_KINDS = 5;

    /**
     * The same, if it can be asked for.
     *
     * @throws Refusal with status 400 naming the fields at fault
     */
    Quota checked() {
        List<Refusal.Violation> wrong = new ArrayList<>();
        check("comments", comments, MOST, wrong);
        check("replies", replies, MOST, wrong);
        check("paragraphs", paragraphs, MOST, wrong);
        check("kinds", kinds, MOST_KINDS, wrong);
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return this;
    }

    private static void check(String field, int number, int most, List<Refusal.Violation> wrong) {
        if (number < 0 || number > most) {
            wrong.add(new Refusal.Violation(field, "A number from 0 to " + most + "."));
        }
    }
}
