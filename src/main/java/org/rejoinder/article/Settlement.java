package org.rejoinder.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rejoinder.text.Alignment;
import org.rejoinder.web.Refusal;

/**
 * What a person said about the paragraphs of a new text. Places count from 0.
 *
 * @param lines about paragraphs of the current text
 * @param revived new paragraphs that are deleted ones come back, by place
 */
record Settlement(List<Alignment.Line> lines, Map<Integer, UUID> revived) {

    static final Settlement NOTHING = new Settlement(List.of(), Map.of());

    /**
     * What a request says, checked.
     *
     * @param retired paragraphs of the article that its current text hasn't got
     * @param size how many paragraphs the new text has
     * @throws Refusal with status 400 naming {@code mapping}
     */
    static Settlement checked(
            @Nullable List<NewRevision.@Nullable Line> mapping, ArticleText current, Set<UUID> retired, int size) {
        Checker checker = new Checker(current, retired, size);
        Optional.ofNullable(mapping).orElse(List.of()).forEach(checker::add);
        return new Settlement(checker.lines, checker.revived);
    }

    Set<Integer> old() {
        return lines.stream().flatMap(line -> line.from().stream()).collect(Collectors.toSet());
    }

    Set<Integer> fresh() {
        return lines.stream().flatMap(line -> line.to().stream()).collect(Collectors.toSet());
    }

    private static final class Checker {

        private final Map<UUID, Integer> places;
        private final Set<UUID> retired;
        private final int size;
        private final Set<UUID> ids = new HashSet<>();
        private final Set<Integer> numbers = new HashSet<>();
        private final List<Alignment.Line> lines = new ArrayList<>();
        private final Map<Integer, UUID> revived = new HashMap<>();

        Checker(ArticleText current, Set<UUID> retired, int size) {
            this.places = current.paragraphs().stream()
                    .collect(Collectors.toMap(ArticleText.Paragraph::id, paragraph -> paragraph.number() - 1));
            this.retired = retired;
            this.size = size;
        }

        void add(NewRevision.@Nullable Line line) {
            refuseIf(line == null, "A line of the mapping is empty.");
            NewRevision.Line sent = Objects.requireNonNull(line);
            if (!sent.asks()) {
                add(
                        orEmpty(sent.from()).stream().map(this::id).toList(),
                        orEmpty(sent.to()).stream().map(this::place).toList());
            }
        }

        private void add(List<UUID> from, List<Integer> to) {
            refuseIf(from.isEmpty() && to.isEmpty(), "A line of the mapping names no paragraph.");
            refuseIf(
                    from.size() > 1 && to.size() > 1,
                    "A line joins several paragraphs into one or parts one into several, not both.");
            if (from.stream().noneMatch(retired::contains)) {
                draw(
                        from.stream()
                                .map(id -> Objects.requireNonNull(places.get(id)))
                                .toList(),
                        to);
            } else if (!to.isEmpty()) {
                refuseIf(
                        from.size() > 1 || to.size() > 1,
                        "A deleted paragraph can only come back as one paragraph of the new text.");
                draw(List.of(), to);
                revived.put(to.get(0), from.get(0));
            }
        }

        private void draw(List<Integer> from, List<Integer> to) {
            if (from.isEmpty()) {
                to.forEach(added -> lines.add(Alignment.Line.drawn(List.of(), List.of(added))));
            } else if (to.isEmpty()) {
                from.forEach(deleted -> lines.add(Alignment.Line.drawn(List.of(deleted), List.of())));
            } else {
                lines.add(Alignment.Line.drawn(from, to));
            }
        }

        private UUID id(@Nullable String sent) {
            UUID id = parsed(String.valueOf(sent))
                    .filter(known -> places.containsKey(known) || retired.contains(known))
                    .orElseThrow(() -> invalid("This article has no paragraph %s.".formatted(sent)));
            refuseIf(!ids.add(id), "The paragraph %s stands in the mapping twice.".formatted(sent));
            return id;
        }

        private static Optional<UUID> parsed(String sent) {
            try {
                return Optional.of(UUID.fromString(sent));
            } catch (IllegalArgumentException noId) {
                return Optional.empty();
            }
        }

        private int place(@Nullable Integer number) {
            if (number == null || number < 1 || number > size) {
                throw invalid("The new text has no paragraph %s; it has %,d.".formatted(number, size));
            }
            refuseIf(!numbers.add(number), "The number %d stands in the mapping twice.".formatted(number));
            return number - 1;
        }

        private static <T> List<T> orEmpty(@Nullable List<T> list) {
            return Optional.ofNullable(list).orElse(List.of());
        }

        private static void refuseIf(boolean wrong, String message) {
            if (wrong) {
                throw invalid(message);
            }
        }

        private static Refusal invalid(String message) {
            return Refusal.invalid("mapping", message);
        }
    }

    /**
     * What brings an earlier revision back: every paragraph that it had is itself again, and parts return into the whole
     * that they were split from.
     *
     * @param earlier the paragraphs of that revision, in order
     * @param wholes for parts the paragraph that they were split from
     */
    static Settlement restoring(List<UUID> earlier, ArticleText current, Map<UUID, UUID> wholes) {
        Map<UUID, Integer> now = current.paragraphs().stream()
                .collect(Collectors.toMap(ArticleText.Paragraph::id, paragraph -> paragraph.number() - 1));
        Map<Integer, UUID> revived = new HashMap<>();
        List<Alignment.Line> lines = new ArrayList<>();
        IntStream.range(0, earlier.size()).forEach(place -> {
            UUID id = earlier.get(place);
            if (now.containsKey(id)) {
                lines.add(Alignment.Line.drawn(withParts(id, earlier, current, wholes, now), List.of(place)));
            } else {
                lines.add(Alignment.Line.drawn(List.of(), List.of(place)));
                revived.put(place, id);
            }
        });
        return new Settlement(lines, revived);
    }

    private static List<Integer> withParts(
            UUID whole, List<UUID> earlier, ArticleText current, Map<UUID, UUID> wholes, Map<UUID, Integer> now) {
        List<Integer> all = new ArrayList<>();
        all.add(Objects.requireNonNull(now.get(whole)));
        current.paragraphs().stream()
                .map(ArticleText.Paragraph::id)
                .filter(id -> !earlier.contains(id) && whole.equals(wholeOf(id, earlier, wholes)))
                .map(now::get)
                .filter(Objects::nonNull)
                .forEach(all::add);
        return all;
    }

    /** The nearest whole that the earlier revision had; null if there is none. */
    private static @Nullable UUID wholeOf(UUID part, List<UUID> earlier, Map<UUID, UUID> wholes) {
        UUID whole = wholes.get(part);
        while (whole != null && !earlier.contains(whole)) {
            whole = wholes.get(whole);
        }
        return whole;
    }
}
