package org.rejoinder.article;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.rejoinder.account.Account;
import org.rejoinder.event.EventLog;
import org.rejoinder.web.Refusal;

/** Changes what is known about articles besides their text. Who may do this is for the caller to know. */
@Singleton
class Describing {

    private final Articles articles;
    private final EventLog log;
    private final Clock clock;

    @Inject
    Describing(Articles articles, EventLog log, Clock clock) {
        this.articles = articles;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Changes what is said; what is absent stays.
     *
     * @throws Refusal with status 400 naming the field, 404, or 409 for a time of publication of what is published
     */
    @Transactional
    Article describe(String slug, ArticleDetails sent, Account editor) {
        Article article = articles.lockedBySlug(slug).orElseThrow(Refusal::notFound);
        Optional<Instant> publication = Facts.time("publishAt", sent.publishAt(), article.publishAt());
        if (!publication.equals(article.publishAt())) {
            requireToCome(article, publication);
        }
        article.describe(sent);
        article.schedule(publication, Facts.time("closesAt", sent.closesAt(), article.closesAt()));
        log.append(new ArticleDescribed(article.id(), Optional.of(editor.id())));
        return article;
    }

    private void requireToCome(Article article, Optional<Instant> publication) {
        if (publication.isPresent() && article.isPublished()) {
            throw Refusal.conflict("publishAt", "The article is published already.");
        }
        if (publication.filter(time -> !time.isAfter(clock.instant())).isPresent()) {
            throw Refusal.invalid("publishAt", "This time is over. Publish the article instead.");
        }
    }
}
