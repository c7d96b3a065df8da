package org.rejoinder.article;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes comments along when the paragraphs below them change; answered by the package of comments. */
public interface CommentMoves {

    /** Who wrote a comment that caused a revision; the name may be missing. */
    record Cause(UUID comment, Optional<String> author, Optional<String> handle) {}

    /**
     * Where the discussions of one paragraph go.
     *
     * @param from the paragraph whose comments may move
     * @param into the paragraphs that have its words now, by id, with what they say; the first keeps what belongs nowhere
     *     else. {@code from} itself may be among them
     */
    record Move(UUID from, List<ArticleText.Paragraph> into) {
        public Move {
            into = List.copyOf(into);
        }
    }

    /** Which of these paragraphs anybody ever wrote on, in whatever room. */
    Set<UUID> discussed(Collection<UUID> paragraphs);

    /**
     * Moves comments with all that answers them: one that was written on one of the paragraphs goes there; one that quotes
     * words goes where its words are; the others go to the first. Joins the transaction of the revision, which holds the
     * locks of the paragraphs.
     */
    void follow(UUID article, List<Move> moves, UUID editor);

    /** Whether this is a visible comment on this article in the public room. */
    boolean isOn(UUID comment, UUID article);

    /** The authors of comments that everybody may read; others are missing. */
    Map<UUID, Cause> causes(Collection<UUID> comments);
}
