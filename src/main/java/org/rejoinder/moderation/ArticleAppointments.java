package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.article.Article;
import org.rejoinder.article.Newsstand;
import org.rejoinder.event.EventLog;
import org.rejoinder.web.Refusal;

/** Who moderates which article. Whether somebody may appoint is for the caller to know. */
@Singleton
class ArticleAppointments {

    private final ArticleModerators moderators;
    private final Persons persons;
    private final Newsstand newsstand;
    private final EventLog log;
    private final Clock clock;

    @Inject
    ArticleAppointments(ArticleModerators moderators, Persons persons, Newsstand newsstand, EventLog log, Clock clock) {
        this.moderators = moderators;
        this.persons = persons;
        this.newsstand = newsstand;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Lets somebody moderate an article; nothing changes if they do already.
     *
     * @throws Refusal with status 404 if nobody has the handle
     */
    @Transactional
    void appoint(Article article, @Nullable String handle, Account by) {
        Account person = called(handle);
        persons.lock(person.id());
        if (!moderators.has(article.id(), person.id())) {
            moderators.persist(new ArticleModerator(article.id(), person.id(), by.id(), clock.instant()));
            log.append(new ModeratorAppointed(person.id(), article.id(), by.id()));
        }
    }

    /**
     * Lets somebody moderate an article no longer.
     *
     * @throws Refusal with status 404 if nobody has the handle
     */
    @Transactional
    void dismiss(Article article, @Nullable String handle, Account by) {
        Account person = called(handle);
        if (moderators.deleteById(new ArticleModerator.Key(article.id(), person.id()))) {
            log.append(new ModeratorDismissed(person.id(), article.id(), by.id()));
        }
    }

    /** Those who moderate an article. */
    List<AppointedView> of(Article article) {
        return moderators.of(article.id()).stream()
                .flatMap(found -> view(found, article.slug()).stream())
                .toList();
    }

    /** Those who moderate any article, the last appointed first. */
    List<AppointedView> latest(Account administrator) {
        return moderators.latest().stream()
                .flatMap(found -> view(found, slug(found.articleId(), administrator)).stream())
                .toList();
    }

    private Optional<AppointedView> view(ArticleModerator found, String slug) {
        return persons.present(found.accountId())
                .map(person -> new AppointedView(slug, person.handle(), person.displayName(), found.appointedAt()));
    }

    private String slug(UUID article, Account administrator) {
        return newsstand.byId(article, Optional.of(administrator)).slug();
    }

    private Account called(@Nullable String handle) {
        String typed = handle == null ? "" : handle.strip();
        return persons.called(typed.startsWith("@") ? typed.substring(1) : typed)
                .orElseThrow(Refusal::notFound);
    }
}
