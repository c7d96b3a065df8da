package org.rejoinder.comment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is new to one viewer, as it is marked in one piece of a page. Each new comment leads to the next one in the order of
 * the page; the last one to one that the page doesn't show, if there is any.
 */
final class NewMarks {

    @CheckedTemplate(basePath = "comment")
    static class Templates {
        static native TemplateInstance fresh(String next);

        static native TemplateInstance news(String count);

        static native TemplateInstance seen(Visit visit, String count, String first);

        private Templates() {}
    }

    private final NewSince since;
    private final Visit visit;
    private final Map<UUID, String> next = new HashMap<>();
    private final String first;

    NewMarks(NewSince since, Piece piece, Visit visit) {
        this.since = since;
        this.visit = visit;
        Set<UUID> shown = piece.slots().stream()
                .filter(slot -> slot.use() == Slot.Use.NEW && since.has(slot.subject()))
                .map(Slot::subject)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String way = since.comments().stream()
                .filter(comment -> !shown.contains(comment))
                .findFirst()
                .map(comment -> "/comments/" + comment)
                .orElse("");
        List<UUID> order = List.copyOf(shown);
        for (int i = order.size() - 1; i >= 0; i--) {
            next.put(order.get(i), way);
            way = "#c-" + order.get(i);
        }
        first = way;
    }

    String on(Slot slot) {
        return switch (slot.use()) {
            case NEW -> since.has(slot.subject()) ? mark(slot.subject()) : "";
            case NEWS -> news(since.countOn(slot.subject()));
            case SEEN -> Templates.seen(visit, since.count(), first).render();
            default -> "";
        };
    }

    private static String news(String count) {
        return count.isEmpty() ? "" : Templates.news(count).render();
    }

    private String mark(UUID comment) {
        return Templates.fresh(Objects.requireNonNull(next.get(comment))).render();
    }
}
