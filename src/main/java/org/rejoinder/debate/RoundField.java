package org.rejoinder.debate;

import java.util.List;
import java.util.stream.Stream;
import org.rejoinder.web.Form;

/** The field for the length of one round; left empty, the round is left out. */
record RoundField(RoundKind kind) {

    static final List<RoundField> ALL =
            Stream.of(RoundKind.values()).map(RoundField::new).toList();

    /** The form for a proposal with the usual lengths. */
    static Form untouched() {
        Form form = Form.empty();
        for (NewDebate.NewRound round : Proposal.USUAL_ROUNDS) {
            if (round.kind() != null) {
                form = form.with(new RoundField(round.kind()).name(), round.seconds());
            }
        }
        return form;
    }

    public String name() {
        return "round-" + kind.word();
    }

    public boolean isNeeded() {
        return kind == RoundKind.OPENING || kind == RoundKind.VOTE;
    }
}
