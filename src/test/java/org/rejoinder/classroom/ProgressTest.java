package org.rejoinder.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rejoinder.comment.CommentKind;
import org.rejoinder.comment.CommentStatus;
import org.rejoinder.comment.Said;

class ProgressTest {

    private static final Instant NINE = Instant.parse("2018-03-08T09:00:00Z");
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final UUID BESIDE = UUID.randomUUID();
    private static final Window UNTIL_TEN = new Window(NINE, NINE.plusSeconds(3600), null);

    @Test
    void whatIsDoneAndMissingIsCounted() {
        Progress progress = of(
                new Quota(2, 1, 3, 1),
                said(FIRST, null, CommentKind.OBJECTS, CommentStatus.VISIBLE, 0),
                said(SECOND, null, null, CommentStatus.VISIBLE, 0),
                said(SECOND, UUID.randomUUID(), CommentKind.OBJECTS, CommentStatus.VISIBLE, 0));
        assertThat(progress.items())
                .containsExactly(
                        new Progress.Item("comments", 2, 2, 0),
                        new Progress.Item("replies", 1, 1, 0),
                        new Progress.Item("paragraphs", 3, 2, 1),
                        new Progress.Item("kinds", 1, 1, 0));
        assertThat(progress.complete()).isFalse();
        assertThat(progress.words()).isEqualTo(9);
    }

    @Test
    void whatIsGoneOrBesideTheAssignmentDoesNotCount() {
        Progress progress = of(
                new Quota(1, 0, 0, 0),
                said(FIRST, null, null, CommentStatus.WITHDRAWN, 0),
                said(FIRST, null, null, CommentStatus.HIDDEN, 0),
                said(BESIDE, null, null, CommentStatus.VISIBLE, 0));
        assertThat(progress.items().get(0)).isEqualTo(new Progress.Item("comments", 1, 0, 1));
    }

    @Test
    void whatCameAfterItWasDueIsLateAndCounts() {
        Progress progress = of(
                new Quota(2, 0, 0, 0),
                said(FIRST, null, null, CommentStatus.VISIBLE, 3600),
                said(FIRST, null, null, CommentStatus.PENDING, 3601));
        assertThat(progress.complete()).isTrue();
        assertThat(progress.late()).isEqualTo(1);
    }

    private static Progress of(Quota quota, Said... said) {
        return Progress.of(quota, UNTIL_TEN, Set.of(FIRST, SECOND), List.of(said));
    }

    private static Said said(
            UUID paragraph, UUID parent, CommentKind kind, CommentStatus status, int secondsAfterNine) {
        return new Said(
                UUID.randomUUID(),
                UUID.randomUUID(),
                paragraph,
                parent,
                UUID.randomUUID(),
                kind,
                "Three little words.",
                null,
                null,
                status,
                0,
                NINE.plusSeconds(secondsAfterNine));
    }
}
