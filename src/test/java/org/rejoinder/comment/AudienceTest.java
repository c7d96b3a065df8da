package org.rejoinder.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AudienceTest {

    private static final Audience ANYONE = new Audience(Optional.empty(), false);
    private static final Audience AUTHOR = new Audience(Optional.of(Sketches.HANA), false);
    private static final Audience READER = new Audience(Optional.of(Sketches.TOM), false);
    private static final Audience MODERATOR = new Audience(Optional.of(Sketches.TOM), true);

    private final Comment comment = Sketches.comment();

    @Test
    void everybodyReadsAVisibleComment() {
        assertThat(new Audience[] {ANYONE, READER, AUTHOR, MODERATOR}).allMatch(reader -> reader.mayRead(comment));
    }

    @Test
    void aHiddenOneIsReadByItsAuthorAndByModerators() {
        comment.hide();
        assertThat(new Audience[] {AUTHOR, MODERATOR}).allMatch(reader -> reader.mayRead(comment));
        assertThat(new Audience[] {ANYONE, READER}).noneMatch(reader -> reader.mayRead(comment));
    }

    @Test
    void aWithdrawnOneIsReadByNobody() {
        comment.withdraw();
        assertThat(new Audience[] {ANYONE, READER, AUTHOR, MODERATOR}).noneMatch(reader -> reader.mayRead(comment));
    }

    @Test
    void nobodyIsTheAuthorOfAForgottenOne() {
        comment.hide();
        comment.forgetAuthor();
        assertThat(AUTHOR.mayRead(comment)).isFalse();
    }

    @Test
    void whatIsSharedIsNotTheAuthorsOwn() {
        comment.hide();
        assertThat(AUTHOR.shared().mayRead(comment)).isFalse();
        assertThat(MODERATOR.shared().mayRead(comment)).isTrue();
    }
}
