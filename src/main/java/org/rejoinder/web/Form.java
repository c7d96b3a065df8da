package org.rejoinder.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rejoinder.language.Phrases;

/**
 * A form as a template shows it: what was typed, and what is wrong with it. Nothing that was typed is lost when the form
 * is refused. Immutable.
 */
public final class Form {

    private final Map<String, String> values;
    private final Map<String, String> errors;
    private final String message;

    private Form(Map<String, String> values, Map<String, String> errors, String message) {
        this.values = Map.copyOf(values);
        this.errors = Map.copyOf(errors);
        this.message = message;
    }

    /** A form that nobody has touched. */
    public static Form empty() {
        return new Form(Map.of(), Map.of(), "");
    }

    /** The same form with this field filled in; null is as if it weren't. */
    public Form with(String field, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new HashMap<>(values);
        more.put(field, value.toString());
        return new Form(more, errors, message);
    }

    /** The same form, sent back with the reasons why it can't be taken. */
    public Form refused(Refusal refusal) {
        Map<String, String> reasons = new HashMap<>();
        refusal.violations()
                .forEach(violation -> reasons.putIfAbsent(violation.field(), Phrases.it(violation.message())));
        return new Form(values, reasons, Phrases.it(refusal.reason()));
    }

    /** Whether a field was filled in, be it with nothing. */
    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** What was typed into a field, or nothing. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What is wrong with a field; empty if nothing is. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    /** Whether a field is at fault. */
    public boolean isWrong(String field) {
        return errors.containsKey(field);
    }

    /** What is wrong with the form as a whole; empty if nothing is, or if the fields say it. */
    public String message() {
        return errors.isEmpty() ? message : "";
    }

    /** Whether the form was refused. */
    public boolean isRefused() {
        return !message.isEmpty();
    }
}
