package org.rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormTest {

    @Test
    void anUntouchedFormIsEmptyAndNotRefused() {
        assertThat(Form.empty().value("body")).isEmpty();
        assertThat(Form.empty().error("body")).isEmpty();
        assertThat(Form.empty().isRefused()).isFalse();
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndSaysWhatIsWrongAtTheField() {
        Form form = Form.empty().with("body", "x").refused(Refusal.invalid("quote", "Not in the text."));
        assertThat(form.value("body")).isEqualTo("x");
        assertThat(form.error("quote")).isEqualTo("Not in the text.");
        assertThat(form.isWrong("quote")).isTrue();
        assertThat(form.isWrong("body")).isFalse();
        assertThat(form.isRefused()).isTrue();
    }

    @Test
    void theFormAsAWholeHasAMessageOnlyWhereTheFieldsHaveNone() {
        assertThat(Form.empty().refused(Refusal.conflict("It is gone.")).message())
                .isEqualTo("It is gone.");
        assertThat(Form.empty().refused(Refusal.invalid("body", "Empty.")).message())
                .isEmpty();
    }

    @Test
    void theFirstThingWrongWithAFieldIsSaid() {
        Refusal refusal = Refusal.invalid(
                List.of(new Refusal.Violation("name", "Too long."), new Refusal.Violation("name", "Taken.")));
        assertThat(Form.empty().refused(refusal).error("name")).isEqualTo("Too long.");
    }

    @Test
    void aFieldThatWasNotSentIsAsIfItWereEmpty() {
        assertThat(Form.empty().with("body", null).value("body")).isEmpty();
    }

    @Test
    void aFormIsNotChangedByFillingItIn() {
        Form form = Form.empty();
        form.with("body", "x");
        assertThat(form.value("body")).isEmpty();
    }
}
