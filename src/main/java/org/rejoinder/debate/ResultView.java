package org.rejoinder.debate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a debate went, as a program gets it. */
@Schema(name = "DebateResult", description = "Shares are of a hundred of those who voted at that time")
record ResultView(
        SwingView all,
        List<SwingView> sides,
        List<SwingView> groups,

        @Schema(description = "The paragraphs that somebody named, those first that moved most people")
        List<ParagraphSwing> paragraphs,

        @Schema(description = "Those who voted both times") Result.Moved moved,

        @Schema(description = "Whether some line has so few votes that one might guess who voted how")
        boolean few) {

    static ResultView of(Result result) {
        return new ResultView(
                SwingView.of(result.whole()),
                result.bySide().stream().map(SwingView::of).toList(),
                result.byGroup().stream().map(SwingView::of).toList(),
                result.byParagraph(),
                result.moved(),
                result.isOfFew());
    }

    /** How some people voted before and after. */
    @Schema(name = "Swing")
    record SwingView(
            String name,
            Tally before,
            Tally after,
            Shares sharesBefore,
            Shares sharesAfter,

            @Schema(description = "By how many points the shares changed; null if nobody voted at one of the times")
            @Nullable
            Shares swing,

            @Schema(description = "The side whose share rose more; null if neither's did") @Nullable
            Side winner) {

        static SwingView of(Swing swing) {
            return new SwingView(
                    swing.name(),
                    swing.before(),
                    swing.after(),
                    Shares.of(swing.before()),
                    Shares.of(swing.after()),
                    swing.isKnown() ? Shares.changes(swing) : null,
                    swing.winner());
        }
    }

    /** Numbers of a hundred, with one decimal. */
    @Schema(name = "Shares")
    record Shares(@JsonProperty("for") BigDecimal inFavour, BigDecimal against, BigDecimal undecided) {

        static Shares of(Tally tally) {
            return new Shares(tally.share(Choice.FOR), tally.share(Choice.AGAINST), tally.share(Choice.UNDECIDED));
        }

        static Shares changes(Swing swing) {
            return new Shares(
                    swing.before().change(swing.after(), Choice.FOR),
                    swing.before().change(swing.after(), Choice.AGAINST),
                    swing.before().change(swing.after(), Choice.UNDECIDED));
        }
    }
}
