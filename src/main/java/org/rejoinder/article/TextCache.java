package org.rejoinder.article;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
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

    private final Cache<UUID, ArticleText> kept =
            Caffeine.newBuilder().maximumWeight(ROOM).weigher(TextCache::weight).build();
    private final Revisions revisions;
    private final RevisionParagraphs lines;

    @Inject
    TextCache(Revisions revisions, RevisionParagraphs lines) {
        this.revisions = revisions;
        this.lines = lines;
    }

    /** @throws Refusal with status 404 if there is no such revision */
    ArticleText of(UUID revision) {
        return kept.get(revision, this::rendered);
    }

    private ArticleText rendered(UUID id) {
        Revision revision = revisions.findByIdOptional(id).orElseThrow(Refusal::notFound);
        return new ArticleText(
                id,
                revision.number(),
                lines.of(id).stream()
                        .map(line -> paragraph(line, revision.format()))
                        .toList());
    }

    private static ArticleText.Paragraph paragraph(RevisionParagraph line, TextFormat format) {
        Block block = line.block();
        return new ArticleText.Paragraph(
                line.paragraph(), line.number(), block.kind(), Blocks.html(block, format), Blocks.plain(block, format));
    }

    private static int weight(UUID revision, ArticleText text) {
        return text.paragraphs().stream()
                .mapToInt(paragraph ->
                        FRAME + paragraph.html().length() + paragraph.text().length())
                .sum();
    }
}
