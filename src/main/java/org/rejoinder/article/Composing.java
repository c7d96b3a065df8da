package org.rejoinder.article;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.rejoinder.text.Block;
import org.rejoinder.text.OpEd;
import org.rejoinder.web.Ids;

/** Sets an op-ed as an article with its first revision, within the caller's transaction. */
@Singleton
class Composing {

    private final Articles articles;
    private final Revisions revisions;
    private final Paragraphs paragraphs;
    private final RevisionParagraphs lines;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Composing(
            Articles articles,
            Revisions revisions,
            Paragraphs paragraphs,
            RevisionParagraphs lines,
            Ids ids,
            Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.paragraphs = paragraphs;
        this.lines = lines;
        this.ids = ids;
        this.clock = clock;
    }

    /** The new article, a draft. */
    Article compose(OpEd opEd, Slug slug, Provenance provenance) {
        Instant now = clock.instant();
        Article article = new Article(ids.next(), slug.text(), opEd, ids.next(), provenance, now);
        articles.persist(article);
        revisions.persist(
                new Revision(article.currentRevision(), article.id(), 1, opEd.format(), provenance.editor(), now));
        addParagraphs(article, opEd.blocks(), now);
        return article;
    }

    private void addParagraphs(Article article, List<Block> blocks, Instant now) {
        List<UUID> named = blocks.stream().map(block -> ids.next()).toList();
        paragraphs.persist(named.stream().map(id -> new Paragraph(id, article.id(), now)));
        lines.persist(IntStream.range(0, blocks.size())
                .mapToObj(i -> new RevisionParagraph(article.currentRevision(), i + 1, named.get(i), blocks.get(i))));
    }
}
