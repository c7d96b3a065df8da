package org.rejoinder.moderation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Refusal;

/** What of a queue is asked for. */
public class QueueFilter {

    @RestQuery
    @Parameter(description = "reported (the default), pending, unreviewed, approved or rejected")
    @Nullable
    String state;

    @RestQuery
    @Parameter(description = "Only in this room; in all that the caller moderates if absent")
    @Nullable
    UUID room;

    @RestQuery
    @Parameter(description = "Only in the article with this slug")
    @Nullable
    String article;

    @RestQuery
    @Parameter(description = "Only on the paragraph with this id, or with this number in the article")
    @Nullable
    String paragraph;

    @RestQuery
    @Parameter(description = "Only by the person with this handle")
    @Nullable
    String person;

    @RestQuery
    @Parameter(description = "Only what this rule made wait, as links or word")
    @Nullable
    String rule;

    @RestQuery
    @Parameter(description = "Only what was reported for this reason")
    @Nullable
    String reason;

    @RestQuery
    @Parameter(description = "Only what is older than so many hours")
    @Nullable
    String hours;

    QueueState queue() {
        return QueueState.named(state);
    }

    /** The conditions on a comment {@code c}, each with the value that its parameter gets. */
    Map<String, Object> conditions(Clock clock) {
        Map<String, Object> conditions = new HashMap<>();
        if (room != null) {
            conditions.put("c.roomId = :room", room);
        }
        if (given(article)) {
            conditions.put("c.articleId = (select a.id from Article a where a.slug = :article)", article);
        }
        if (paragraph != null && !paragraph.isEmpty()) {
            onParagraph(paragraph, conditions);
        }
        if (given(person)) {
            conditions.put("c.authorId = (select p.id from Account p where p.handle = :person)", person);
        }
        if (given(rule)) {
            conditions.put("c.holdRule = :rule", rule);
        }
        if (given(reason)) {
            conditions.put(
                    "exists (select f.id from Flag f where f.subjectId = c.id and f.reason = :reason)",
                    Reason.parse(reason));
        }
        if (given(hours)) {
            conditions.put("c.createdAt < :hours", before(clock.instant()));
        }
        return conditions;
    }

    private void onParagraph(String typed, Map<String, Object> conditions) {
        try {
            if (typed.matches("\\d{1,6}")) {
                conditions.put(
                        "c.paragraphId in (select rp.paragraph from RevisionParagraph rp, Article pa"
                                + " where rp.place.revision = pa.currentRevision and pa.id = c.articleId"
                                + " and rp.place.number = :paragraph)",
                        Integer.valueOf(typed));
            } else {
                conditions.put("c.paragraphId = :paragraph", UUID.fromString(typed));
            }
        } catch (IllegalArgumentException noId) {
            throw Refusal.invalid("paragraph", "There is no such paragraph.");
        }
    }

    private Instant before(Instant now) {
        try {
            return now.minus(Duration.ofHours(Integer.parseInt(String.valueOf(hours))));
        } catch (NumberFormatException noNumber) {
            throw Refusal.invalid("hours", "A number of hours.");
        }
    }

    /** The address of the whole queue. */
    String href() {
        return "/moderation?state=" + queue().word();
    }

    /** The filter as the query of an address, for the following part of the list. */
    String query() {
        StringBuilder query = new StringBuilder("?state=").append(queue().word());
        add(query, "room", room == null ? null : room.toString());
        add(query, "article", article);
        add(query, "paragraph", paragraph);
        add(query, "person", person);
        add(query, "rule", rule);
        add(query, "reason", reason);
        add(query, "hours", hours);
        return query.toString();
    }

    private static void add(StringBuilder query, String name, @Nullable String value) {
        if (given(value)) {
            query.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static boolean given(@Nullable String value) {
        return value != null && !value.isEmpty();
    }

    /** What was typed into a field of the filter, for the form. */
    public String value(String field) {
        String value = switch (field) {
            case "state" -> queue().word();
            case "article" -> article;
            case "person" -> person;
            case "rule" -> rule;
            case "reason" -> reason;
            case "hours" -> hours;
            case "room" -> room == null ? null : room.toString();
            case "paragraph" -> paragraph;
            default -> null;
        };
        return value == null ? "" : value;
    }
}
