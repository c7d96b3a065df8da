package org.rejoinder.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rejoinder.debate.Choice.AGAINST;
import static org.rejoinder.debate.Choice.FOR;
import static org.rejoinder.debate.Choice.UNDECIDED;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The sums of these tests were done by hand. */
class ResultTest {

    private static final UUID SEVENTH = new UUID(0, 7);
    private static final UUID NINTH = new UUID(0, 9);

    /**
     * Before: 10 for, 8 against, 12 undecided of 30. After: 14 for, 13 against, 3 undecided of 30. In shares: for 33.3 to
     * 46.7, against 26.7 to 43.3, undecided 40 to 10.
     */
    private final List<Vote> thirty = Stream.of(
                    votes(9, FOR, FOR, Side.FOR, null),
                    votes(1, FOR, AGAINST, Side.FOR, SEVENTH),
                    votes(7, AGAINST, AGAINST, Side.AGAINST, null),
                    votes(1, AGAINST, FOR, Side.AGAINST, NINTH),
                    votes(4, UNDECIDED, FOR, Side.AUDIENCE, NINTH),
                    votes(5, UNDECIDED, AGAINST, Side.AUDIENCE, SEVENTH),
                    votes(3, UNDECIDED, UNDECIDED, Side.AUDIENCE, SEVENTH))
            .flatMap(List::stream)
            .toList();

    @Test
    void theSwingIsTheChangeOfTheShares() {
        Swing whole = Result.of(thirty).whole();
        assertThat(whole.before()).isEqualTo(new Tally(10, 8, 12));
        assertThat(whole.after()).isEqualTo(new Tally(14, 13, 3));
        assertThat(whole.before().share(FOR)).isEqualByComparingTo("33.3");
        assertThat(whole.after().share(FOR)).isEqualByComparingTo("46.7");
        assertThat(whole.change(FOR)).isEqualByComparingTo("13.3");
        assertThat(whole.change(AGAINST)).isEqualByComparingTo("16.7");
        assertThat(whole.change(UNDECIDED)).isEqualByComparingTo("-30.0");
        assertThat(whole.winner()).isEqualTo(Side.AGAINST);
    }

    @Test
    void theSharesAreOfThoseWhoVotedAtThatTime() {
        Swing swing = Swing.of("All", List.of(vote(FOR, null), vote(AGAINST, null), vote(null, FOR), vote(FOR, FOR)));
        assertThat(swing.before()).isEqualTo(new Tally(2, 1, 0));
        assertThat(swing.after()).isEqualTo(new Tally(2, 0, 0));
        assertThat(swing.change(FOR)).isEqualByComparingTo("33.3");
        assertThat(swing.change(AGAINST)).isEqualByComparingTo("-33.3");
    }

    @Test
    void withoutOneOfTheVotesThereIsNoSwing() {
        Swing swing = Swing.of("All", List.of(vote(FOR, null)));
        assertThat(swing.change(FOR)).isNull();
        assertThat(swing.winner()).isNull();
        assertThat(swing.changed(FOR)).isEqualTo("–");
    }

    @Test
    void eachSideHasASwingOfItsOwn() {
        List<Swing> sides = Result.of(thirty).bySide();
        assertThat(sides).extracting(Swing::name).containsExactly("For", "Against", "Audience");
        assertThat(sides.get(0).change(FOR)).isEqualByComparingTo("-10.0");
        assertThat(sides.get(1).change(AGAINST)).isEqualByComparingTo("-12.5");
        assertThat(sides.get(2).change(UNDECIDED)).isEqualByComparingTo("-75.0");
        assertThat(sides.get(2).change(AGAINST)).isEqualByComparingTo("41.7");
    }

    @Test
    void theParagraphThatMovedMostComesFirst() {
        List<ParagraphSwing> paragraphs = Result.of(thirty).byParagraph();
        assertThat(paragraphs)
                .containsExactly(new ParagraphSwing(SEVENTH, 9, 0, 6), new ParagraphSwing(NINTH, 5, 5, 0));
    }

    @Test
    void thoseWhoVotedTwiceWentOneWayOrStayed() {
        assertThat(Result.of(thirty).moved()).isEqualTo(new Result.Moved(5, 6, 19));
        assertThat(Result.of(List.of(vote(FOR, null))).moved()).isEqualTo(new Result.Moved(0, 0, 0));
    }

    @Test
    void groupsAreListedByNameIfThereAreAny() {
        Vote red = new Vote(FOR, FOR, Side.FOR, "Red", null);
        Vote blue = new Vote(FOR, AGAINST, Side.FOR, "Blue", null);
        assertThat(Result.of(List.of(red, blue)).byGroup())
                .extracting(Swing::name)
                .containsExactly("Blue", "Red");
        assertThat(Result.of(thirty).byGroup()).isEmpty();
    }

    @Test
    void fewVotesAreSaidToBeFew() {
        assertThat(Result.of(thirty).isOfFew()).isFalse();
        assertThat(Result.of(thirty.subList(0, 4)).isOfFew()).isTrue();
    }

    private static List<Vote> votes(int many, Choice before, Choice after, Side side, @Nullable UUID moved) {
        return Collections.nCopies(many, new Vote(before, after, side, null, moved));
    }

    private static Vote vote(@Nullable Choice before, @Nullable Choice after) {
        return new Vote(before, after, Side.AUDIENCE, null, null);
    }
}
