package org.rejoinder.debate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** The fields of the form to propose a debate. */
public class ProposalForm {

    @RestForm
    @Nullable
    String key;

    @RestForm
    @Nullable
    String article;

    @RestForm
    @Nullable
    String motion;

    @RestForm
    @Nullable
    String assignment;

    @RestForm
    @Nullable
    String seats;

    @RestForm("round-reading")
    @Nullable
    String reading;

    @RestForm("round-opening")
    @Nullable
    String opening;

    @RestForm("round-rebuttal")
    @Nullable
    String rebuttal;

    @RestForm("round-switch")
    @Nullable
    String switching;

    @RestForm("round-closing")
    @Nullable
    String closing;

    @RestForm("round-vote")
    @Nullable
    String vote;

    /** The request that the form makes. */
    NewDebate request() {
        List<NewDebate.NewRound> rounds = new ArrayList<>();
        lengths().forEach((kind, typed) -> {
            if (typed != null && !typed.isBlank()) {
                rounds.add(new NewDebate.NewRound(kind, number("rounds", typed)));
            }
        });
        return new NewDebate(
                article,
                motion,
                assignment == null ? null : Assignment.of(assignment),
                seats == null || seats.isBlank() ? null : number("seats", seats),
                null,
                rounds);
    }

    /** The form as it is sent back when it can't be taken. */
    Form form() {
        Form form = Form.empty()
                .with("article", article)
                .with("motion", motion)
                .with("assignment", assignment)
                .with("seats", seats);
        for (Map.Entry<RoundKind, @Nullable String> length : lengths().entrySet()) {
            form = form.with(new RoundField(length.getKey()).name(), length.getValue());
        }
        return form;
    }

    private Map<RoundKind, @Nullable String> lengths() {
        Map<RoundKind, @Nullable String> lengths = new LinkedHashMap<>();
        lengths.put(RoundKind.READING, reading);
        lengths.put(RoundKind.OPENING, opening);
        lengths.put(RoundKind.REBUTTAL, rebuttal);
        lengths.put(RoundKind.SWITCH, switching);
        lengths.put(RoundKind.CLOSING, closing);
        lengths.put(RoundKind.VOTE, vote);
        return lengths;
    }

    private static Integer number(String field, String typed) {
        try {
            return Integer.valueOf(typed.strip());
        } catch (NumberFormatException notANumber) {
            throw Refusal.invalid(field, "Whole numbers, please.");
        }
    }
}
