package org.rejoinder.classroom;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rejoinder.text.PlainText;
import org.rejoinder.web.Refusal;

/** By what a teacher marks: one criterion in each line, with the most points for it behind a colon. May be empty. */
record Rubric(String text) {

    /** One line of it. */
    record Criterion(String name, int points) {}

    static final Rubric NONE = new Rubric("");
    private static final Pattern LINE = Pattern.compile("(.{1,100}?)\\s*[:：]\\s*(\\d{1,3})");
    private static final int MOST = 10;

    /**
     * The rubric that somebody typed.
     *
     * @throws Refusal with status 400 at the field {@code rubric}
     */
    static Rubric typed(@Nullable String typed) {
        String text = typed == null ? "" : PlainText.clean(typed).replace("\0", "");
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() > MOST
                || !lines.stream().allMatch(line -> LINE.matcher(line).matches())) {
            throw Refusal.invalid(
                    "rubric", "At most " + MOST + " lines, each a criterion and its points, as “Uses the text: 4”.");
        }
        return new Rubric(String.join("\n", lines));
    }

    List<Criterion> criteria() {
        return text.lines().map(Rubric::criterion).toList();
    }

    /** The most points that somebody can have. */
    int most() {
        return criteria().stream().mapToInt(Criterion::points).sum();
    }

    private static Criterion criterion(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalStateException("No criterion: " + line);
        }
        return new Criterion(parts.group(1), Integer.parseInt(parts.group(2)));
    }
}
