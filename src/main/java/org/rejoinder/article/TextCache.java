package org.rejoinder.article;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rejoinder.text.Block;
import org.rejoinder.text.Blocks;
import org.rejoinder.text.TextFormat;
import org.rejoinder.web.Refusal;

/** Renders revisions, and keeps the results for as long as there is room. Thread-safe. */
@Singleton
class TextCache {

    /** In characters of HTML and text together; in memory a Latin one takes a byte, others two. */
    private static final long ROOM = 32L << 20;

    private static final int FRAME = 100;

    /**
     * @param edition of the article, which changes when an image is removed
     */
    private record Key(UUID revision, int edition) {}

    private final Cache<Key, ArticleText> kept =
            Caffeine.newBuilder().maximumWeight(ROOM).weigher(TextCache::weight).build();
    private final Revisions revisions;
    private final RevisionParagraphs lines;
    private final StruckParagraphs stubs;
    private final Images images;

    @Inject
    TextCache(Revisions revisions, RevisionParagraphs lines, StruckParagraphs stubs, Images images) {
        this.revisions = revisions;
        this.lines = lines;
        this.stubs = stubs;
        this.images = images;
    }

    /**
     * The text of a revision as it may be shown in an edition of its article.
     *
     * @throws Refusal with status 404 if there is no such revision
     */
    ArticleText of(UUID revision, int edition) {
        return kept.get(new Key(revision, edition), missing -> rendered(revision));
    }

    private ArticleText rendered(UUID id) {
        Revision revision = revisions.findByIdOptional(id).orElseThrow(Refusal::notFound);
        RemovedImages removed = images.removedFrom(revision.articleId());
        return new ArticleText(
                id,
                revision.number(),
                lines.of(id).stream()
                        .map(line -> paragraph(line, line.number(), revision.format(), removed))
                        .toList(),
                struck(id, removed));
    }

    private List<ArticleText.Struck> struck(UUID revision, RemovedImages removed) {
        Map<UUID, RevisionParagraph> last = lines.struckIn(revision).stream()
                .collect(Collectors.toMap(RevisionParagraph::paragraph, Function.identity()));
        Map<UUID, TextFormat> formats = new HashMap<>();
        return stubs.of(revision).stream()
                .map(stub -> {
                    TextFormat format = formats.computeIfAbsent(
                            stub.lastRevision(), id -> revisions.findById(id).format());
                    RevisionParagraph line = Objects.requireNonNull(last.get(stub.paragraph()));
                    return new ArticleText.Struck(stub.afterNumber(), paragraph(line, 0, format, removed));
                })
                .toList();
    }

    private static ArticleText.Paragraph paragraph(
            RevisionParagraph line, int number, TextFormat format, RemovedImages removed) {
        Block block = line.block();
        return new ArticleText.Paragraph(
                line.paragraph(), number, block.kind(), removed.html(block, format), Blocks.plain(block, format));
    }

    private static int weight(Key key, ArticleText text) {
        return text.withStruck().stream()
                .mapToInt(paragraph ->
                        FRAME + paragraph.html().length() + paragraph.text().length())
                .sum();
    }
}
