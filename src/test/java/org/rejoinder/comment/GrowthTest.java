package org.rejoinder.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GrowthTest {

    private final Shelf shelf = new Shelf();

    @Test
    void everyThreadGetsItsFirstRepliesBeforeAnyGetsItsDeepest() {
        Comment deep = Sketches.comment();
        Comment wide = Sketches.comment();
        shelf.chainBelow(deep, 5);
        shelf.repliesTo(wide, 2);
        List<Branch> grown = new Growth(6, 10, 4).from(List.of(deep, wide), shelf);
        assertThat(grown.get(1).replies()).hasSize(2);
        assertThat(depth(grown.get(0))).isEqualTo(2);
    }

    @Test
    void theGivenCommentsKeepTheirOrder() {
        List<Comment> comments = List.of(Sketches.comment(), Sketches.comment(), Sketches.comment());
        assertThat(new Growth(6, 10, 50).from(comments, shelf))
                .extracting(Branch::comment)
                .containsExactlyElementsOf(comments);
    }

    @Test
    void repliesStandBelowTheCommentThatTheyAnswerInTheirOrder() {
        Comment first = Sketches.comment();
        Comment second = Sketches.comment();
        List<Comment> toFirst = shelf.repliesTo(first, 3);
        List<Comment> toSecond = shelf.repliesTo(second, 2);
        List<Branch> grown = new Growth(6, 10, 50).from(List.of(first, second), shelf);
        assertThat(grown.get(0).replies()).extracting(Branch::comment).containsExactlyElementsOf(toFirst);
        assertThat(grown.get(1).replies()).extracting(Branch::comment).containsExactlyElementsOf(toSecond);
    }

    @Test
    void noMoreRepliesThanAllowedGrowInAll() {
        List<Comment> comments = IntStream.range(0, 5)
                .mapToObj(i -> {
                    Comment comment = Sketches.comment();
                    shelf.repliesTo(comment, 7);
                    return comment;
                })
                .toList();
        List<Branch> grown = new Growth(6, 10, 20).from(comments, shelf);
        assertThat(Views.all(grown)).hasSize(5 + 20);
    }

    @Test
    void noMoreRepliesAreLookedUpThanGrow() {
        List<Comment> comments = IntStream.range(0, 100)
                .mapToObj(i -> {
                    Comment comment = Sketches.comment();
                    shelf.repliesTo(comment, i % 2 == 0 ? 9 : 40);
                    return comment;
                })
                .toList();
        new Growth(6, 10, 25).from(comments, shelf);
        assertThat(shelf.lookedUp).isEqualTo(25);
    }

    @Test
    void noneGrowWhereNoneAreAllowed() {
        Comment comment = Sketches.comment();
        shelf.repliesTo(comment, 3);
        List<Branch> grown = new Growth(6, 10, 0).from(List.of(comment), shelf);
        assertThat(grown.get(0).replies()).isEmpty();
        assertThat(grown.get(0).furtherReplies()).isEqualTo(3);
        assertThat(shelf.calls).isZero();
    }

    @Test
    void aCommentWithManyRepliesShowsItsFirstAndCountsTheRest() {
        Comment comment = Sketches.comment();
        List<Comment> replies = shelf.repliesTo(comment, 15);
        Branch grown = new Growth(6, 10, 50).from(List.of(comment), shelf).get(0);
        assertThat(grown.replies()).extracting(Branch::comment).containsExactlyElementsOf(replies.subList(0, 10));
        assertThat(grown.furtherReplies()).isEqualTo(5);
    }

    @Test
    void aCommentWhoseRepliesAllStandHasNoFurtherOnes() {
        Comment comment = Sketches.comment();
        shelf.repliesTo(comment, 10);
        Branch grown = new Growth(6, 10, 50).from(List.of(comment), shelf).get(0);
        assertThat(grown.furtherReplies()).isZero();
    }

    @Test
    void aChainOfTenThousandIsCutAtTheLevelsAsked() {
        Comment top = Sketches.comment();
        shelf.chainBelow(top, 10_000);
        Branch grown = new Growth(6, 10, 100).from(List.of(top), shelf).get(0);
        assertThat(depth(grown)).isEqualTo(6);
        assertThat(shelf.calls).isEqualTo(6);
    }

    @Test
    void aChainOfTenThousandGrowsWithoutOverflowWhereItIsAskedFor() {
        Comment top = Sketches.comment();
        shelf.chainBelow(top, 10_000);
        List<Branch> grown = new Growth(20_000, 10, 20_000).from(List.of(top), shelf);
        assertThat(depth(grown.get(0))).isEqualTo(10_000);
        assertThat(Views.all(grown)).hasSize(10_001);
    }

    @Test
    void aLevelCostsOneLookUpAndOneMoreForEachCommentWithManyReplies() {
        List<Comment> comments = IntStream.range(0, 20)
                .mapToObj(i -> {
                    Comment comment = Sketches.comment();
                    shelf.repliesTo(comment, i < 3 ? 11 : 2);
                    return comment;
                })
                .toList();
        new Growth(6, 10, 1_000).from(comments, shelf);
        assertThat(shelf.calls).isEqualTo(1 + 3);
    }

    @Test
    void nothingIsLookedUpForCommentsWithoutReplies() {
        new Growth(6, 10, 50).from(List.of(Sketches.comment(), Sketches.comment()), shelf);
        assertThat(shelf.calls).isZero();
    }

    private static int depth(Branch top) {
        int depth = 0;
        for (Branch branch = top;
                !branch.replies().isEmpty();
                branch = branch.replies().get(0)) {
            depth++;
        }
        return depth;
    }

    /** Replies kept in memory, by the comment that they answer. */
    private static final class Shelf implements Growth.Replies {

        private final Map<UUID, List<Comment>> replies = new HashMap<>();
        private int calls;
        private int lookedUp;

        List<Comment> repliesTo(Comment parent, int count) {
            for (int i = 0; i < count; i++) {
                reply(parent);
            }
            return replies.get(parent.id());
        }

        void chainBelow(Comment top, int length) {
            Comment last = top;
            for (int i = 0; i < length; i++) {
                last = reply(last);
            }
        }

        private Comment reply(Comment parent) {
            Comment reply = Sketches.replyTo(parent);
            replies.computeIfAbsent(parent.id(), none -> new ArrayList<>()).add(reply);
            return reply;
        }

        @Override
        public List<Comment> allOf(Collection<UUID> parents, int count) {
            calls++;
            List<Comment> all = parents.stream()
                    .flatMap(parent -> replies.get(parent).stream())
                    .toList();
            assertThat(all).hasSize(count);
            lookedUp += count;
            return all;
        }

        @Override
        public List<Comment> firstOf(UUID parent, int limit) {
            calls++;
            lookedUp += limit;
            return replies.get(parent).subList(0, limit);
        }
    }
}
