package org.rejoinder.article;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rejoinder.text.TextFormat;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Slice;

/** The earlier texts of articles. Whether the viewer may see an article is for the caller to know. Thread-safe. */
@Singleton
public class Archive {

    private final Revisions revisions;
    private final RevisionParagraphs lines;
    private final Newsstand newsstand;
    private final CommentMoves comments;

    @Inject
    Archive(Revisions revisions, RevisionParagraphs lines, Newsstand newsstand, CommentMoves comments) {
        this.revisions = revisions;
        this.lines = lines;
        this.newsstand = newsstand;
        this.comments = comments;
    }

    /** The revisions of an article as its readers see them, newest first. */
    Slice<Correction> corrections(Article article, PageRequest page) {
        Slice<Revision> part = Slice.of(revisions.of(article.id(), page), page.limit(), Revision::id);
        Map<UUID, CommentMoves.Cause> causes = comments.causes(part.items().stream()
                .flatMap(revision -> revision.cause().stream())
                .toList());
        return part.map(revision -> {
            Optional<CommentMoves.Cause> cause = revision.cause().map(causes::get);
            return new Correction(
                    revision.number(),
                    revision.id().equals(article.currentRevision()),
                    revision.createdAt(),
                    Optional.ofNullable(revision.note()).orElse(""),
                    cause.map(CommentMoves.Cause::comment),
                    cause.flatMap(CommentMoves.Cause::author),
                    cause.flatMap(CommentMoves.Cause::handle));
        });
    }

    /**
     * What was saved since a revision that an editor had before them.
     *
     * @param base its number as a form sent it; nothing was saved if it isn't one
     */
    Comparison since(Article article, String base) {
        ArticleText now = newsstand.text(article);
        int number = Optional.of(base)
                .filter(sent -> sent.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .filter(sent -> sent > 0 && sent <= now.revisionNumber())
                .orElse(now.revisionNumber());
        return Comparison.of(text(article, number), now);
    }

    /** How the current text of an article is written. */
    TextFormat format(Article article) {
        return revisions.findById(article.currentRevision()).format();
    }

    /** The current paragraphs of an article as they were written, with empty lines between them. */
    String source(Article article) {
        return lines.of(article.currentRevision()).stream()
                .map(line -> line.block().source())
                .collect(Collectors.joining("\n\n"));
    }

    /** The revisions of an article, newest first. */
    Slice<RevisionView> revisions(Article article, PageRequest page) {
        return Slice.of(revisions.of(article.id(), page), page.limit(), Revision::id)
                .map(revision -> RevisionView.of(revision, article));
    }

    RevisionView revision(Article article, int number) {
        return RevisionView.of(numbered(article, number), article).with(text(article, number));
    }

    /**
     * The text of an article as the revision of this number had it.
     *
     * @throws Refusal with status 404 if there is no such revision
     */
    public ArticleText text(Article article, int number) {
        return newsstand.text(article, numbered(article, number).id());
    }

    private Revision numbered(Article article, int number) {
        return revisions.numbered(article.id(), number).orElseThrow(Refusal::notFound);
    }
}
