package org.rejoinder.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rejoinder.comment.Sketches.NINE;

import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rejoinder.web.Refusal;

class CommentTest {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Comment comment = Sketches.comment();

    @Test
    void aReplyBelongsToTheThreadOfItsParentOneLevelDeeper() {
        Comment reply = Sketches.replyTo(Sketches.replyTo(comment));
        assertThat(reply.depth()).isEqualTo(2);
        assertThat(reply.threadId()).isEqualTo(comment.id());
        assertThat(comment.threadId()).isEqualTo(comment.id());
    }

    @Test
    void anEditKeepsTheWordsThatItReplaced() {
        CommentVersion replaced = comment.edit("Who pays for it?", 1, WINDOW, NINE.plusSeconds(60));
        assertThat(comment.body()).isEqualTo("Who pays for it?");
        assertThat(comment.editedAt()).contains(NINE.plusSeconds(60));
        assertThat(replaced.body()).isEqualTo("Who pays?");
        assertThat(replaced.number()).isEqualTo(1);
    }

    @Test
    void theLastInstantOfTheWindowIsStillForEditing() {
        comment.edit("In time.", 1, WINDOW, NINE.plus(WINDOW).minusNanos(1_000));
        assertThat(comment.body()).isEqualTo("In time.");
    }

    @Test
    void atTheEndOfTheWindowEditingIsOver() {
        assertConflict(edited -> edited.edit("Too late.", 1, WINDOW, NINE.plus(WINDOW)));
        assertThat(comment.body()).isEqualTo("Who pays?");
    }

    @Test
    void aWindowOfZeroForbidsEditing() {
        assertConflict(edited -> edited.edit("At once.", 1, Duration.ZERO, NINE));
    }

    @Test
    void aHiddenCommentIsNotEdited() {
        comment.hide();
        assertConflict(hidden -> hidden.edit("Otherwise.", 1, WINDOW, NINE));
    }

    @Test
    void whatIsHiddenKeepsItsWordsAndComesBack() {
        comment.hide();
        assertThat(comment.status()).isEqualTo(CommentStatus.HIDDEN);
        assertThat(comment.body()).isEqualTo("Who pays?");
        comment.restore();
        assertThat(comment.isVisible()).isTrue();
    }

    @Test
    void nothingIsHiddenTwiceNorRestoredUnhidden() {
        assertConflict(Comment::restore);
        comment.hide();
        assertConflict(Comment::hide);
    }

    @Test
    void whatIsWithdrawnHasLostItsWordsAndItsQuote() {
        comment.withdraw();
        assertThat(comment.status()).isEqualTo(CommentStatus.WITHDRAWN);
        assertThat(comment.body()).isEmpty();
        assertThat(comment.quote()).isEmpty();
    }

    @Test
    void whatIsWithdrawnStaysSo() {
        comment.withdraw();
        assertConflict(Comment::withdraw);
        assertConflict(Comment::hide);
        assertConflict(Comment::restore);
        assertConflict(gone -> gone.edit("Back again.", 1, WINDOW, NINE));
    }

    @Test
    void aVisibleCommentStands() {
        assertThat(comment.stands()).isTrue();
        assertThat(comment.settle()).isZero();
    }

    @Test
    void aHiddenCommentWithoutRepliesFallsAndComesBack() {
        comment.hide();
        assertThat(comment.settle()).isEqualTo(-1);
        comment.restore();
        assertThat(comment.settle()).isEqualTo(1);
    }

    @Test
    void aHiddenCommentStandsAsLongAsItHasReplies() {
        Sketches.replyTo(comment);
        comment.hide();
        assertThat(comment.settle()).isZero();
        assertThat(comment.stands()).isTrue();
        comment.countReplies(-1);
        assertThat(comment.settle()).isEqualTo(-1);
    }

    @Test
    void aForgottenAuthorIsNobody() {
        assertThat(comment.isBy(Sketches.HANA)).isTrue();
        comment.forgetAuthor();
        assertThat(comment.isBy(Sketches.HANA)).isFalse();
        assertThat(comment.authorId()).isEmpty();
    }

    private void assertConflict(Consumer<Comment> move) {
        assertThatThrownBy(() -> move.accept(comment))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(409));
    }
}
