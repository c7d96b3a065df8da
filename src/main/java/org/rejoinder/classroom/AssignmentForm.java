package org.rejoinder.classroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.rejoinder.article.ArticleText;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** The fields of the form for an assignment. */
public class AssignmentForm {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})(?:\\s*[-–]\\s*(\\d{1,4}))?");

    @RestForm
    @Nullable
    String article;

    @RestForm
    @Nullable
    String numbers;

    @RestForm
    @Nullable
    String prompt;

    @RestForm
    @Nullable
    String startsAt;

    @RestForm
    @Nullable
    String dueAt;

    @RestForm
    @Nullable
    String cutoffAt;

    @RestForm
    @Nullable
    String comments;

    @RestForm
    @Nullable
    String replies;

    @RestForm
    @Nullable
    String paragraphs;

    @RestForm
    @Nullable
    String kinds;

    @RestForm
    @Nullable
    String naming;

    @RestForm
    @Nullable
    String postFirst;

    @RestForm
    @Nullable
    String floor;

    @RestForm
    @Nullable
    String stands;

    @RestForm
    @Nullable
    String rubric;

    /** The request that the form makes. */
    NewAssignment request(ArticleText text) {
        Instant start = Times.typed("startsAt", startsAt);
        return new NewAssignment(
                article,
                ids(text),
                prompt,
                start,
                Times.typed("dueAt", dueAt),
                Times.typed("cutoffAt", cutoffAt),
                new Quota(
                        number("comments", comments),
                        number("replies", replies),
                        number("paragraphs", paragraphs),
                        number("kinds", kinds)),
                naming == null || naming.isEmpty() ? null : Naming.of(naming),
                postFirst != null,
                floor == null || floor.isBlank() ? null : number("floor", floor),
                stands != null,
                rubric);
    }

    /** The form as it is sent back when it can't be taken. */
    Form form() {
        return Form.empty()
                .with("article", article)
                .with("numbers", numbers)
                .with("prompt", prompt)
                .with("startsAt", startsAt)
                .with("dueAt", dueAt)
                .with("cutoffAt", cutoffAt)
                .with("comments", comments)
                .with("replies", replies)
                .with("paragraphs", paragraphs)
                .with("kinds", kinds)
                .with("naming", naming)
                .with("postFirst", postFirst)
                .with("floor", floor)
                .with("stands", stands)
                .with("rubric", rubric);
    }

    /** The form for a new one. */
    static Form fresh(Naming usual, Instant now) {
        return Form.empty()
                .with("startsAt", Times.field(now))
                .with("comments", 1)
                .with("replies", 0)
                .with("paragraphs", 0)
                .with("kinds", 0)
                .with("naming", usual.word())
                .with("floor", Floor.USUAL);
    }

    /**
     * The form with what an assignment has now.
     *
     * @param covered the paragraphs of the present text that it is about
     */
    static Form of(Assignment assignment, ArticleText text, Set<UUID> covered) {
        Quota quota = assignment.quota();
        Form form = Form.empty()
                .with("numbers", assignment.paragraphs().isEmpty() ? "" : numbers(text, covered))
                .with("prompt", assignment.prompt())
                .with("startsAt", Times.field(assignment.window().startsAt()))
                .with("dueAt", Times.field(assignment.window().dueAt()))
                .with("cutoffAt", Times.field(assignment.window().cutoffAt()))
                .with("comments", quota.comments())
                .with("replies", quota.replies())
                .with("paragraphs", quota.paragraphs())
                .with("kinds", quota.kinds())
                .with("naming", assignment.naming().word())
                .with("floor", assignment.floor().letters())
                .with("rubric", assignment.rubric().text());
        Form first = assignment.terms().postFirst() ? form.with("postFirst", "on") : form;
        return assignment.hasStands() ? first.with("stands", "on") : first;
    }

    private static String numbers(ArticleText text, Set<UUID> covered) {
        return text.paragraphs().stream()
                .filter(paragraph -> covered.contains(paragraph.id()))
                .map(paragraph -> String.valueOf(paragraph.number()))
                .collect(Collectors.joining(", "));
    }

    private List<UUID> ids(ArticleText text) {
        List<UUID> ids = new ArrayList<>();
        for (String part : (numbers == null ? "" : numbers).split("[,;\\s]+(?![-–])", -1)) {
            if (!part.isBlank()) {
                addRange(part.strip(), text, ids);
            }
        }
        return ids;
    }

    private static void addRange(String part, ArticleText text, List<UUID> ids) {
        Matcher range = RANGE.matcher(part);
        int most = text.paragraphs().size();
        if (!range.matches()) {
            throw wrongNumbers(most);
        }
        int from = Integer.parseInt(range.group(1));
        int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
        if (from < 1 || to < from || to > most) {
            throw wrongNumbers(most);
        }
        text.paragraphs().subList(from - 1, to).forEach(paragraph -> ids.add(paragraph.id()));
    }

    private static Refusal wrongNumbers(int most) {
        return Refusal.invalid("numbers", "Numbers from 1 to " + most + ", as “2, 5-7”.");
    }

    private static int number(String field, @Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? 0 : Integer.parseInt(typed.strip());
        } catch (NumberFormatException noNumber) {
            throw Refusal.invalid(field, "A number.");
        }
    }
}
