package org.rejoinder.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rejoinder.web.Refusal;

/** Where a debate is follows from its plan and the time alone. Every debate here begins at nine. */
class TimetableTest {

    private static final Instant NINE = Instant.parse("2018-03-08T09:00:00Z");

    private final Timetable planned = Timetable.planned(List.of(
            round(RoundKind.READING, 60),
            round(RoundKind.OPENING, 100),
            round(RoundKind.REBUTTAL, 100),
            round(RoundKind.SWITCH, 40),
            round(RoundKind.CLOSING, 50),
            round(RoundKind.VOTE, 30)));
    private final Timetable begun = planned.startedAt(NINE);

    @Test
    void beforeTheStartItIsPlannedAtAnyTime() {
        assertThat(planned.at(NINE)).isEqualTo(Moment.PLANNED);
        assertThat(planned.slots().get(1).opensAt()).isNull();
    }

    @Test
    void eachRoundHasItsFirstMomentAndNotItsLast() {
        assertThat(roundAt(begun, 0)).isEqualTo(RoundKind.READING);
        assertThat(begun.at(NINE.plusSeconds(60).minusNanos(1_000)).round()).isEqualTo(RoundKind.READING);
        assertThat(roundAt(begun, 60)).isEqualTo(RoundKind.OPENING);
        assertThat(roundAt(begun, 160)).isEqualTo(RoundKind.REBUTTAL);
        assertThat(roundAt(begun, 260)).isEqualTo(RoundKind.SWITCH);
        assertThat(roundAt(begun, 300)).isEqualTo(RoundKind.CLOSING);
        assertThat(roundAt(begun, 350)).isEqualTo(RoundKind.VOTE);
        assertThat(begun.at(after(379)).isOver()).isFalse();
        assertThat(begun.at(after(380)).isOver()).isTrue();
        assertThat(begun.at(after(1_000_000)).isOver()).isTrue();
    }

    @Test
    void aMomentKnowsHowLongItsRoundLasts() {
        Moment moment = begun.at(after(70));
        assertThat(moment.left()).isEqualTo(Duration.ofSeconds(90));
        assertThat(moment.endsAt()).isEqualTo(after(160));
        assertThat(moment.number()).isEqualTo(1);
    }

    @Test
    void aClockThatIsBehindTheStartShowsTheStart() {
        assertThat(begun.at(NINE.minusSeconds(5)).left()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void inAPauseTheClockStandsStill() {
        Timetable paused = begun.pausedAt(after(70));
        Moment much = paused.at(after(5_000));
        assertThat(much.state()).isEqualTo(State.PAUSED);
        assertThat(much.round()).isEqualTo(RoundKind.OPENING);
        assertThat(much.left()).isEqualTo(Duration.ofSeconds(90));
        assertThat(much.endsAt()).isNull();
        assertThat(paused.slots().get(1).opensAt()).isEqualTo(after(60));
        assertThat(paused.slots().get(2).opensAt()).isNull();
    }

    @Test
    void afterAPauseItGoesOnWhereItStoppedHoweverLongNobodyLooked() {
        Timetable resumed = begun.pausedAt(after(70)).resumedAt(after(1_070));
        Timetable readFromTheDatabase = new Timetable(resumed.start(), resumed.rounds(), resumed.pauses());
        assertThat(roundAt(readFromTheDatabase, 1_159)).isEqualTo(RoundKind.OPENING);
        assertThat(roundAt(readFromTheDatabase, 1_160)).isEqualTo(RoundKind.REBUTTAL);
        assertThat(readFromTheDatabase.slots().get(2).opensAt()).isEqualTo(after(1_160));
        assertThat(readFromTheDatabase.at(after(1_380)).isOver()).isTrue();
    }

    @Test
    void aPauseThatLastsAcrossARestartIsStillAPause() {
        Timetable paused = begun.pausedAt(after(200));
        Timetable readFromTheDatabase = new Timetable(paused.start(), paused.rounds(), paused.pauses());
        assertThat(readFromTheDatabase.at(after(90_000)).state()).isEqualTo(State.PAUSED);
        assertThat(readFromTheDatabase
                        .resumedAt(after(90_000))
                        .at(after(90_000))
                        .left())
                .isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void severalPausesAddUp() {
        Timetable twice = begun.pausedAt(after(10))
                .resumedAt(after(20))
                .pausedAt(after(75))
                .resumedAt(after(80));
        assertThat(twice.at(after(69)).round()).isEqualTo(RoundKind.READING);
        assertThat(twice.at(after(70)).round()).isEqualTo(RoundKind.OPENING);
        assertThat(twice.at(after(100)).left()).isEqualTo(Duration.ofSeconds(75));
        assertThat(twice.slots().get(2).opensAt()).isEqualTo(after(175));
    }

    @Test
    void whatWasInThePastStaysThereWhenAPauseFollows() {
        Timetable resumed = begun.pausedAt(after(100)).resumedAt(after(150));
        assertThat(resumed.at(after(90)).left()).isEqualTo(Duration.ofSeconds(70));
        assertThat(resumed.at(after(120)).left()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void aPauseAtTheVeryEndOfARoundBelongsToTheNext() {
        Timetable paused = begun.pausedAt(after(60));
        assertThat(paused.at(after(99)).round()).isEqualTo(RoundKind.OPENING);
        assertThat(paused.slots().get(0).endsAt()).isEqualTo(after(60));
        assertThat(paused.resumedAt(after(99)).at(after(199)).round()).isEqualTo(RoundKind.REBUTTAL);
    }

    @Test
    void anExtensionMakesThePresentRoundLongerAndMovesTheRest() {
        Timetable extended = begun.extended(Duration.ofSeconds(30), after(159));
        assertThat(roundAt(extended, 189)).isEqualTo(RoundKind.OPENING);
        assertThat(roundAt(extended, 190)).isEqualTo(RoundKind.REBUTTAL);
        assertThat(extended.at(after(410)).isOver()).isTrue();
    }

    @Test
    void anExtensionInAndAfterAPauseCounts() {
        Timetable inPause = begun.pausedAt(after(70)).extended(Duration.ofSeconds(10), after(80));
        assertThat(inPause.at(after(80)).left()).isEqualTo(Duration.ofSeconds(100));
        Timetable afterwards = inPause.resumedAt(after(170)).extended(Duration.ofSeconds(5), after(171));
        assertThat(afterwards.at(after(274)).round()).isEqualTo(RoundKind.OPENING);
        assertThat(afterwards.at(after(275)).round()).isEqualTo(RoundKind.REBUTTAL);
    }

    @Test
    void aRoundThatEndsEarlyIsFollowedAtOnce() {
        Timetable early = begun.endingRoundAt(after(20));
        assertThat(roundAt(early, 19)).isEqualTo(RoundKind.READING);
        assertThat(roundAt(early, 20)).isEqualTo(RoundKind.OPENING);
        assertThat(roundAt(early, 120)).isEqualTo(RoundKind.REBUTTAL);
    }

    @Test
    void aRoundThatEndsInAPauseIsFollowedWhenThePauseEnds() {
        Timetable early = begun.pausedAt(after(20)).endingRoundAt(after(50));
        assertThat(early.at(after(50)).round()).isEqualTo(RoundKind.OPENING);
        assertThat(early.at(after(50)).state()).isEqualTo(State.PAUSED);
        assertThat(early.resumedAt(after(60)).at(after(60)).left()).isEqualTo(Duration.ofSeconds(100));
    }

    @Test
    void endingTheLastRoundEndsTheDebate() {
        assertThat(begun.endingRoundAt(after(355)).at(after(355)).isOver()).isTrue();
    }

    @Test
    void withoutReadingTheArgumentBeginsAtOnce() {
        Timetable quick = Timetable.planned(List.of(round(RoundKind.OPENING, 5), round(RoundKind.VOTE, 5)))
                .startedAt(NINE);
        assertThat(roundAt(quick, 0)).isEqualTo(RoundKind.OPENING);
        assertThat(quick.argumentOpensAt()).isEqualTo(NINE);
        assertThat(quick.at(after(10)).isOver()).isTrue();
    }

    @Test
    void theFirstVoteIsOpenUntilTheOpeningAndTheSecondAfterTheClosing() {
        assertThat(planned.at(NINE).poll()).isEqualTo(Poll.BEFORE);
        assertThat(begun.at(after(59)).poll()).isEqualTo(Poll.BEFORE);
        assertThat(begun.at(after(60)).poll()).isNull();
        assertThat(begun.at(after(349)).poll()).isNull();
        assertThat(begun.at(after(350)).poll()).isEqualTo(Poll.AFTER);
        assertThat(begun.at(after(380)).poll()).isNull();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertRefused(409, () -> begun.startedAt(after(1)));
        assertRefused(409, () -> planned.pausedAt(NINE));
        assertRefused(409, () -> begun.resumedAt(after(1)));
        assertRefused(409, () -> begun.pausedAt(after(1)).pausedAt(after(2)));
        assertRefused(409, () -> begun.pausedAt(after(380)));
        assertRefused(409, () -> begun.endingRoundAt(after(380)));
        assertRefused(400, () -> begun.extended(Duration.ZERO, after(1)));
        assertRefused(400, () -> begun.extended(Duration.ofDays(2), after(1)));
    }

    private static void assertRefused(int status, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(status));
    }

    private static RoundKind roundAt(Timetable timetable, int seconds) {
        return timetable.at(after(seconds)).round();
    }

    private static Instant after(int seconds) {
        return NINE.plusSeconds(seconds);
    }

    private static Round round(RoundKind kind, int seconds) {
        return new Round(kind, Duration.ofSeconds(seconds));
    }
}
