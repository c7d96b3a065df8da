package org.rejoinder.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rejoinder.text.Alignment;
import org.rejoinder.text.Alignment.Change;
import org.rejoinder.text.Block;
import org.rejoinder.text.BlockKind;
import org.rejoinder.text.Blocks;
import org.rejoinder.text.Picture;
import org.rejoinder.text.TextFormat;
import org.rejoinder.text.WordDiff;

/** Works out what a new text makes of the paragraphs of an article: who keeps, gets, loses and regains an id. */
final class Rewriting {

    /** A paragraph that the current text hasn't got, as it last was. */
    record Retired(ArticleText.Paragraph paragraph, Optional<UUID> absorbedBy) {}

    private final ArticleText current;
    private final List<Block> blocks;
    private final TextFormat format;
    private final Map<UUID, Retired> retired;
    private final Settlement settlement;
    private final Alignment alignment;
    private final List<@Nullable UUID> ids;
    private final Map<UUID, UUID> wholes = new HashMap<>();
    private final Map<UUID, UUID> absorbed = new LinkedHashMap<>();
    private final List<UUID> deleted = new ArrayList<>();
    private final Set<UUID> revived = new LinkedHashSet<>();
    private final Map<UUID, Set<UUID>> parts = new LinkedHashMap<>();
    private final List<ArticleText.Paragraph> paragraphs;

    /**
     * @param discussed paragraphs of the current text that somebody wrote on
     * @param newIds gives ids to new paragraphs
     */
    Rewriting(
            ArticleText current,
            List<Block> blocks,
            TextFormat format,
            Collection<Retired> retired,
            Settlement settlement,
            Set<UUID> discussed,
            Supplier<UUID> newIds) {
        this.current = current;
        this.blocks = blocks;
        this.format = format;
        this.retired =
                retired.stream().collect(Collectors.toMap(one -> one.paragraph().id(), Function.identity()));
        this.settlement = settlement;
        this.alignment = align(discussed);
        this.ids = new ArrayList<>(Collections.nCopies(blocks.size(), null));
        this.revived.addAll(settlement.revived().values());
        settlement.revived().forEach(ids::set);
        Map<Integer, UUID> returning = returning();
        alignment.lines().forEach(line -> identify(line, returning, newIds));
        this.paragraphs =
                IntStream.range(0, blocks.size()).mapToObj(this::paragraph).toList();
    }

    private Alignment align(Set<UUID> discussed) {
        List<String> before =
                current.paragraphs().stream().map(Rewriting::identity).toList();
        Set<Integer> settled = settlement.old();
        Set<Integer> mayAsk = current.paragraphs().stream()
                .filter(paragraph -> discussed.contains(paragraph.id()))
                .map(paragraph -> paragraph.number() - 1)
                .filter(place -> !settled.contains(place))
                .collect(Collectors.toSet());
        return Alignment.of(before, after(), settlement.lines()).askingAbout(mayAsk, settlement.fresh());
    }

    private List<String> after() {
        return blocks.stream().map(block -> Blocks.identity(block, format)).toList();
    }

    private static String identity(ArticleText.Paragraph paragraph) {
        return paragraph.kind() == BlockKind.IMAGE
                ? Picture.identityIn(paragraph.html()).orElse(paragraph.html())
                : paragraph.text().isBlank() ? paragraph.html() : paragraph.text();
    }

    /** New paragraphs that say exactly what one that is gone said last. */
    private Map<Integer, UUID> returning() {
        List<Integer> open = alignment.lines().stream()
                .filter(line -> line.change() == Change.ADDED || line.change() == Change.SPLIT)
                .flatMap(line -> line.to().stream())
                .filter(place -> !settlement.fresh().contains(place))
                .toList();
        List<Retired> gone = retired.values().stream()
                .filter(one -> !revived.contains(one.paragraph().id()))
                .toList();
        List<String> after = after();
        return Alignment.of(
                        gone.stream().map(one -> identity(one.paragraph())).toList(),
                        open.stream().map(after::get).toList())
                .lines()
                .stream()
                .filter(line -> (line.change() == Change.SAME || line.change() == Change.MOVED) && !line.reworded())
                .collect(Collectors.toMap(
                        line -> open.get(line.to().get(0)),
                        line -> gone.get(line.from().get(0)).paragraph().id()));
    }

    private void identify(Alignment.Line line, Map<Integer, UUID> returning, Supplier<UUID> newIds) {
        switch (line.change()) {
            case SAME, EDITED, MOVED -> ids.set(line.to().get(0), id(line.from().get(0)));
            case MERGED -> {
                ids.set(line.to().get(0), id(line.from().get(0)));
                line.from().stream()
                        .skip(1)
                        .forEach(old -> absorbed.put(id(old), id(line.from().get(0))));
            }
            case SPLIT -> part(line, returning, newIds);
            case DELETED -> deleted.add(id(line.from().get(0)));
            case ADDED -> add(line.to().get(0), returning, newIds);
            case ASKS -> {
                // Nothing is saved before a person has said what becomes of them.
            }
        }
    }

    private void part(Alignment.Line line, Map<Integer, UUID> returning, Supplier<UUID> newIds) {
        UUID whole = id(line.from().get(0));
        int keeper = line.to().stream()
                .filter(place -> !returning.containsKey(place))
                .findFirst()
                .orElse(line.to().get(0));
        ids.set(keeper, whole);
        line.to().stream().filter(place -> place != keeper).forEach(place -> {
            add(place, returning, newIds);
            UUID id = Objects.requireNonNull(ids.get(place));
            wholes.put(id, whole);
            parts.computeIfAbsent(whole, none -> new LinkedHashSet<>()).add(id);
        });
    }

    private void add(int place, Map<Integer, UUID> returning, Supplier<UUID> newIds) {
        if (ids.get(place) == null) {
            UUID back = returning.get(place);
            ids.set(place, back == null ? newIds.get() : back);
            if (back != null) {
                revived.add(back);
            }
        }
    }

    private UUID id(int old) {
        return current.paragraphs().get(old).id();
    }

    private ArticleText.Paragraph paragraph(int place) {
        Block block = blocks.get(place);
        return new ArticleText.Paragraph(
                Objects.requireNonNullElse(ids.get(place), new UUID(0, 0)),
                place + 1,
                block.kind(),
                Blocks.html(block, format),
                Blocks.plain(block, format));
    }

    boolean asks() {
        return alignment.asks();
    }

    /** The paragraphs of the new text, in order. */
    List<ArticleText.Paragraph> paragraphs() {
        return paragraphs;
    }

    /** Whether a paragraph of the new text never was in one before. */
    boolean isNew(UUID paragraph) {
        return current.paragraph(paragraph).isEmpty() && !retired.containsKey(paragraph);
    }

    /** The paragraph that a new one was split from. */
    Optional<UUID> wholeOf(UUID part) {
        return Optional.ofNullable(wholes.get(part));
    }

    /** Paragraphs that went into another one, which is in the new text. */
    Map<UUID, UUID> absorbed() {
        return absorbed;
    }

    List<UUID> deleted() {
        return deleted;
    }

    /** Paragraphs that the text has again. */
    Set<UUID> revived() {
        return revived;
    }

    /** The deleted paragraphs, each with the number of the one that it stands behind, in the order of the text. */
    List<Stub> stubs() {
        Map<UUID, Integer> numbers =
                paragraphs.stream().collect(Collectors.toMap(ArticleText.Paragraph::id, ArticleText.Paragraph::number));
        List<Stub> stubs = new ArrayList<>();
        int after = 0;
        for (ArticleText.Paragraph paragraph : current.withStruck()) {
            Integer number = numbers.get(paragraph.id());
            if (number != null && !paragraph.isStruck()) {
                after = number;
            }
            if (number == null && !absorbed.containsKey(paragraph.id())) {
                stubs.add(new Stub(paragraph.id(), after));
            }
        }
        return IntStream.rangeClosed(0, paragraphs.size())
                .boxed()
                .flatMap(number -> stubs.stream().filter(stub -> stub.afterNumber() == number))
                .toList();
    }

    /** A deleted paragraph and the number of the one that it stands behind. */
    record Stub(UUID paragraph, int afterNumber) {}

    /** Where comments go: after merges, after splits, and back to paragraphs that the text has again. */
    List<CommentMoves.Move> moves() {
        Map<UUID, Set<UUID>> into = new LinkedHashMap<>();
        absorbed.forEach((gone, heir) ->
                into.computeIfAbsent(gone, none -> new LinkedHashSet<>()).add(heir));
        parts.forEach((whole, others) -> {
            into.computeIfAbsent(whole, none -> new LinkedHashSet<>(List.of(whole)))
                    .addAll(others);
        });
        revived.forEach(back -> heirOf(back)
                .ifPresent(heir -> into.computeIfAbsent(heir, none -> new LinkedHashSet<>(List.of(heir)))
                        .add(back)));
        return into.entrySet().stream()
                .map(entry -> new CommentMoves.Move(
                        entry.getKey(), entry.getValue().stream().map(this::now).toList()))
                .toList();
    }

    /** The paragraph of the current text that has the comments of one that went into others. */
    private Optional<UUID> heirOf(UUID gone) {
        Optional<UUID> heir = Optional.ofNullable(retired.get(gone)).flatMap(Retired::absorbedBy);
        while (heir.filter(retired::containsKey).isPresent()) {
            heir = heir.map(retired::get).flatMap(Retired::absorbedBy);
        }
        return heir;
    }

    private ArticleText.Paragraph now(UUID id) {
        return Stream.of(paragraphs, current.paragraphs())
                .flatMap(List::stream)
                .filter(paragraph -> paragraph.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The same for a person to look at. */
    Mapping mapping(Map<UUID, Integer> counts) {
        return new Mapping(
                current.revisionNumber(),
                alignment.lines().stream().map(line -> line(line, counts)).toList());
    }

    private Mapping.Line line(Alignment.Line line, Map<UUID, Integer> counts) {
        List<UUID> from = line.from().stream().map(this::id).toList();
        Optional<UUID> back = line.change() == Change.ADDED
                ? Optional.ofNullable(ids.get(line.to().get(0))).filter(revived::contains)
                : Optional.empty();
        return new Mapping.Line(
                back.map(List::of).orElse(from),
                keeperFirst(line).map(place -> place + 1).toList(),
                back.isPresent() ? "restored" : line.change().name().toLowerCase(Locale.ROOT),
                line.reworded() && !line.from().isEmpty() && !line.to().isEmpty(),
                back.map(List::of).orElse(from).stream()
                        .mapToInt(id -> counts.getOrDefault(id, 0))
                        .sum(),
                diff(line));
    }

    private Stream<Integer> keeperFirst(Alignment.Line line) {
        if (line.change() != Change.SPLIT) {
            return line.to().stream();
        }
        UUID whole = id(line.from().get(0));
        return Stream.concat(
                line.to().stream().filter(place -> whole.equals(ids.get(place))),
                line.to().stream().filter(place -> !whole.equals(ids.get(place))));
    }

    private @Nullable List<WordDiff.Part> diff(Alignment.Line line) {
        if (line.from().isEmpty() || line.to().isEmpty() || !line.reworded()) {
            return null;
        }
        return WordDiff.of(
                joined(line.from().stream().map(current.paragraphs()::get)),
                joined(line.to().stream().sorted().map(paragraphs()::get)));
    }

    private static String joined(Stream<ArticleText.Paragraph> all) {
        return all.map(ArticleText.Paragraph::text).collect(Collectors.joining(" "));
    }

    List<Block> blocks() {
        return blocks;
    }

    TextFormat format() {
        return format;
    }
}
