package org.rejoinder.debate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.language.Phrases;

/** How the minds of a class were changed by a debate. */
record Result(Swing whole, List<Swing> bySide, List<Swing> byGroup, List<ParagraphSwing> byParagraph, Moved moved) {

    /** Fewer votes than this in a line let one guess who voted how. */
    private static final int FEW = 5;

    /** Those who voted both times: how many went towards the motion, away from it, or stayed. */
    record Moved(int towards, int away, int stayed) {
        static Moved of(List<Vote> votes) {
            List<Vote> both = votes.stream()
                    .filter(vote -> vote.before() != null && vote.after() != null)
                    .toList();
            int towards =
                    (int) both.stream().filter(vote -> vote.movement() > 0).count();
            int away = (int) both.stream().filter(vote -> vote.movement() < 0).count();
            return new Moved(towards, away, both.size() - towards - away);
        }
    }

    static Result of(List<Vote> votes) {
        return new Result(
                Swing.of(Phrases.it("Everybody"), votes),
                bySide(votes),
                byGroup(votes),
                ParagraphSwing.of(votes),
                Moved.of(votes));
    }

    private static List<Swing> bySide(List<Vote> votes) {
        return Stream.of(Side.values())
                .map(side -> Swing.of(
                        side.label(),
                        votes.stream().filter(vote -> vote.side() == side).toList()))
                .filter(Result::hasVotes)
                .toList();
    }

    private static List<Swing> byGroup(List<Vote> votes) {
        Map<String, List<Vote>> groups = votes.stream()
                .filter(vote -> vote.group() != null)
                .collect(Collectors.groupingBy(
                        vote -> Objects.requireNonNull(vote.group()), TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(entry -> Swing.of(entry.getKey(), entry.getValue()))
                .filter(Result::hasVotes)
                .toList();
    }

    /** Whether some line has so few votes that one might guess who voted how. */
    public boolean isOfFew() {
        return Stream.of(List.of(whole), bySide, byGroup)
                .flatMap(List::stream)
                .anyMatch(swing -> isFew(swing.before()) || isFew(swing.after()));
    }

    private static boolean isFew(Tally tally) {
        return tally.total() > 0 && tally.total() < FEW;
    }

    private static boolean hasVotes(Swing swing) {
        return swing.before().total() + swing.after().total() > 0;
    }
}
