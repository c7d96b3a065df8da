package org.rejoinder.article;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Slice;

/** The earlier texts of articles. Whether the viewer may see an article is for the caller to know. Thread-safe. */
@Singleton
public class Archive {

    private final Revisions revisions;
    private final Newsstand newsstand;

    @Inject
    Archive(Revisions revisions, Newsstand newsstand) {
        this.revisions = revisions;
        this.newsstand = newsstand;
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
        return newsstand.text(numbered(article, number).id());
    }

    private Revision numbered(Article article, int number) {
        return revisions.numbered(article.id(), number).orElseThrow(Refusal::notFound);
    }
}
