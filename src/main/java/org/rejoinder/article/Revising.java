package org.rejoinder.article;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.event.EventLog;
import org.rejoinder.language.Phrases;
import org.rejoinder.text.Block;
import org.rejoinder.text.Blocks;
import org.rejoinder.text.TextFormat;
import org.rejoinder.web.Ids;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.RepeatedRequests;

/** Changes the text of articles. Paragraphs keep their ids, comments stay where they belong. Thread-safe. */
@Singleton
class Revising {

    private final Articles articles;
    private final Revisions revisions;
    private final Paragraphs paragraphs;
    private final RevisionParagraphs lines;
    private final StruckParagraphs stubs;
    private final Images images;
    private final Newsstand newsstand;
    private final CommentMoves comments;
    private final SuggestedCorrections suggested;
    private final CommentCounts counts;
    private final RepeatedRequests repeated;
    private final EventLog log;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Revising(
            Articles articles,
            Revisions revisions,
            Paragraphs paragraphs,
            RevisionParagraphs lines,
            StruckParagraphs stubs,
            Images images,
            Newsstand newsstand,
            CommentMoves comments,
            SuggestedCorrections suggested,
            CommentCounts counts,
            RepeatedRequests repeated,
            EventLog log,
            Ids ids,
            Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.paragraphs = paragraphs;
        this.lines = lines;
        this.stubs = stubs;
        this.images = images;
        this.newsstand = newsstand;
        this.comments = comments;
        this.suggested = suggested;
        this.counts = counts;
        this.repeated = repeated;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /** What was saved: the article as it is now, and what became of its paragraphs. */
    record Saved(Article article, Mapping mapping) {}

    /**
     * What a changed text would make of an article. Changes nothing.
     *
     * @throws Refusal with status 400 naming the field, 404, or 409 if the text was changed meanwhile
     */
    Mapping preview(String slug, Draft draft, Account editor) {
        Article article = articles.bySlug(slug).orElseThrow(Refusal::notFound);
        requireCurrent(article, draft);
        requireCause(article, draft);
        requireImages(article, draft);
        return rewriting(article, draft).mapping(counts(article, editor));
    }

    private Map<UUID, Integer> counts(Article article, Account editor) {
        return counts.ofParagraphs(article.id(), null, Optional.of(editor));
    }

    /**
     * Saves a changed text as the new revision of an article, in a transaction of its own.
     *
     * @param key what tells a repetition from a second request; null if nothing does
     * @throws Refusal with status 400 naming the field, 404, or 409 if the text was changed meanwhile, or if a person has
     *     to say what became of a paragraph
     */
    Saved save(String slug, Draft draft, Account editor, @Nullable String key) {
        Mapping[] mapping = {new Mapping(0, List.of())};
        repeated.once(editor.id(), key, draft.fingerprint(slug), () -> {
            Article article = articles.lockedBySlug(slug).orElseThrow(Refusal::notFound);
            requireCurrent(article, draft);
            requireCause(article, draft);
            requireImages(article, draft);
            Rewriting rewriting = rewriting(article, draft);
            Map<UUID, Integer> at = counts(article, editor);
            requireSettled(rewriting, at);
            mapping[0] = rewriting.mapping(at);
            return write(article, draft, rewriting, editor);
        });
        return QuarkusTransaction.requiringNew()
                .call(() -> new Saved(articles.bySlug(slug).orElseThrow(Refusal::notFound), mapping[0]));
    }

    private void requireCurrent(Article article, Draft draft) {
        int now = newsstand.text(article).revisionNumber();
        if (draft.base().filter(base -> base != now).isPresent()) {
            throw Refusal.conflict("base", "The text was changed meanwhile: the current revision is %d.".formatted(now))
                    .with("currentRevision", now);
        }
    }

    private void requireCause(Article article, Draft draft) {
        if (draft.cause().filter(cause -> !comments.isOn(cause, article.id())).isPresent()) {
            throw Refusal.invalid("cause", "There is no such comment on this article.");
        }
    }

    private static void requireSettled(Rewriting rewriting, Map<UUID, Integer> counts) {
        if (rewriting.asks()) {
            Mapping mapping = rewriting.mapping(counts);
            List<Mapping.Line> open =
                    mapping.lines().stream().filter(Mapping.Line::asks).toList();
            String doubtful = open.stream()
                    .map(line -> Phrases.it("{0} (perhaps now {1})", join(line.from()), join(line.to())))
                    .collect(Collectors.joining("; "));
            throw Refusal.conflict("mapping", "Somebody has to say what became of these paragraphs: " + doubtful + ".")
                    .with("currentRevision", mapping.base())
                    .with("mapping", open);
        }
    }

    private static String join(List<?> all) {
        return all.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /** A text shows images of its own article only. */
    private void requireImages(Article article, Draft draft) {
        Set<UUID> shown = draft.images();
        if (!images.among(article.id(), shown).containsAll(shown)) {
            throw Refusal.invalid(
                    draft.opEd().isPresent() ? "source" : "text",
                    "It names an image that this op-ed hasn't got. Add the image first.");
        }
    }

    private Rewriting rewriting(Article article, Draft draft) {
        ArticleText current = newsstand.text(article);
        List<Rewriting.Retired> retired = retired(article);
        Set<UUID> gone = retired.stream().map(one -> one.paragraph().id()).collect(Collectors.toSet());
        List<UUID> all =
                current.paragraphs().stream().map(ArticleText.Paragraph::id).toList();
        return new Rewriting(
                current,
                draft.blocks(),
                draft.format(),
                retired,
                draft.settlement(current, gone),
                comments.discussed(all),
                ids::next);
    }

    private List<Rewriting.Retired> retired(Article article) {
        Map<UUID, RevisionParagraph> last = lines.lastOfRetired(article.id()).stream()
                .collect(Collectors.toMap(RevisionParagraph::paragraph, Function.identity()));
        Map<UUID, TextFormat> formats = formats(last.values());
        return paragraphs.retired(article.id()).stream()
                .map(paragraph -> {
                    RevisionParagraph line = Objects.requireNonNull(last.get(paragraph.id()));
                    TextFormat format = Objects.requireNonNull(formats.get(line.revision()));
                    return new Rewriting.Retired(struck(line, format), paragraph.absorbedBy());
                })
                .toList();
    }

    private Map<UUID, TextFormat> formats(Collection<RevisionParagraph> all) {
        Set<UUID> used = all.stream().map(RevisionParagraph::revision).collect(Collectors.toSet());
        return used.isEmpty()
                ? Map.of()
                : revisions.list("id in ?1", used).stream().collect(Collectors.toMap(Revision::id, Revision::format));
    }

    private static ArticleText.Paragraph struck(RevisionParagraph line, TextFormat format) {
        Block block = line.block();
        return new ArticleText.Paragraph(
                line.paragraph(), 0, block.kind(), Blocks.html(block, format), Blocks.plain(block, format));
    }

    private UUID write(Article article, Draft draft, Rewriting rewriting, Account editor) {
        Instant now = clock.instant();
        UUID before = article.currentRevision();
        Revision revision = new Revision(
                        ids.next(),
                        article.id(),
                        newsstand.text(article).revisionNumber() + 1,
                        draft.format(),
                        Optional.of(editor.id()),
                        now)
                .because(draft.note(), draft.cause().orElse(null));
        Map<UUID, Paragraph> held = hold(rewriting);
        revisions.persist(revision);
        addNew(article, rewriting, now);
        writeLines(revision.id(), rewriting);
        rewriting.absorbed().forEach((gone, heir) -> get(held, gone).absorb(before, heir));
        rewriting.deleted().forEach(gone -> get(held, gone).strike(before));
        rewriting.revived().forEach(back -> get(held, back).revive());
        writeStubs(revision.id(), rewriting);
        draft.applyTo(article, revision.id());
        paragraphs.flush();
        comments.follow(article.id(), rewriting.moves(), editor.id());
        log.append(new ArticleRevised(article.id(), revision.id(), Optional.of(editor.id())));
        draft.cause().ifPresent(cause -> credit(article, cause, editor));
        return revision.id();
    }

    private void credit(Article article, UUID cause, Account editor) {
        suggested.made(cause, editor.id());
        log.append(new CorrectionMade(article.id(), cause, Optional.of(editor.id())));
    }

    /** Locks whatever somebody might be writing on and whose discussion moves or ends. */
    private Map<UUID, Paragraph> hold(Rewriting rewriting) {
        Set<UUID> touched = new HashSet<>(rewriting.absorbed().keySet());
        touched.addAll(rewriting.absorbed().values());
        touched.addAll(rewriting.deleted());
        touched.addAll(rewriting.revived());
        rewriting.moves().forEach(move -> touched.add(move.from()));
        return paragraphs.locked(touched).stream().collect(Collectors.toMap(Paragraph::id, Function.identity()));
    }

    private static Paragraph get(Map<UUID, Paragraph> held, UUID id) {
        return Objects.requireNonNull(held.get(id));
    }

    private void addNew(Article article, Rewriting rewriting, Instant now) {
        paragraphs.persist(rewriting.paragraphs().stream()
                .map(ArticleText.Paragraph::id)
                .filter(rewriting::isNew)
                .map(id -> rewriting
                        .wholeOf(id)
                        .map(whole -> Paragraph.partedFrom(whole, id, article.id(), now))
                        .orElseGet(() -> new Paragraph(id, article.id(), now))));
    }

    private void writeLines(UUID revision, Rewriting rewriting) {
        lines.persist(rewriting.paragraphs().stream()
                .map(paragraph -> new RevisionParagraph(
                        revision,
                        paragraph.number(),
                        paragraph.id(),
                        rewriting.blocks().get(paragraph.number() - 1))));
    }

    private void writeStubs(UUID revision, Rewriting rewriting) {
        List<Rewriting.Stub> all = rewriting.stubs();
        Map<UUID, UUID> last =
                paragraphs
                        .list(
                                "id in ?1",
                                all.stream().map(Rewriting.Stub::paragraph).toList())
                        .stream()
                        .collect(Collectors.toMap(
                                Paragraph::id,
                                paragraph -> paragraph.lastRevision().orElseThrow()));
        stubs.persist(IntStream.range(0, all.size())
                .mapToObj(i -> new StruckParagraph(
                        revision,
                        i + 1,
                        all.get(i).paragraph(),
                        all.get(i).afterNumber(),
                        Objects.requireNonNull(last.get(all.get(i).paragraph())))));
    }

    /**
     * What brings an earlier revision back, to be saved as a new one.
     *
     * @throws Refusal with status 404 if there is no such revision
     */
    Draft restoring(Article article, int number) {
        Revision revision = revisions.numbered(article.id(), number).orElseThrow(Refusal::notFound);
        List<RevisionParagraph> earlier = lines.of(revision.id());
        Map<UUID, UUID> wholes = paragraphs.list("articleId = ?1 and partedFrom is not null", article.id()).stream()
                .collect(Collectors.toMap(
                        Paragraph::id, paragraph -> paragraph.partedFrom().orElseThrow()));
        return Draft.restoring(
                revision.format(),
                earlier.stream().map(RevisionParagraph::block).toList(),
                current -> Settlement.restoring(
                        earlier.stream().map(RevisionParagraph::paragraph).toList(), current, wholes));
    }
}
