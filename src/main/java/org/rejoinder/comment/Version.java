package org.rejoinder.comment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rejoinder.text.Markdown;

/** What a comment said for some time. */
@Schema(name = "CommentVersion")
public record Version(
        @Schema(description = "1 is the first") int number,
        @Schema(description = "Markdown") String body,
        @Schema(description = "The same as safe HTML") String html,
        @Schema(description = "Since when it said so") Instant since) {

    /** All that a comment said, the present words last. */
    static List<Version> all(Comment comment, List<CommentVersion> earlier) {
        List<Version> all = new ArrayList<>();
        Instant since = comment.createdAt();
        for (CommentVersion version : earlier) {
            all.add(of(version.number(), version.body(), since));
            since = version.replacedAt();
        }
        all.add(of(all.size() + 1, comment.body(), since));
        return all;
    }

    /** How many of the first versions a moderator edited away, those before the last one among them included. */
    static int editedAway(List<CommentVersion> earlier) {
        return earlier.stream()
                .filter(CommentVersion::isEditedAway)
                .mapToInt(CommentVersion::number)
                .max()
                .orElse(0);
    }

    private static Version of(int number, String body, Instant since) {
        return new Version(number, body, Markdown.html(body), since);
    }
}
