package org.rejoinder.article;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.rejoinder.web.Refusal;

/** The order of the op-eds on the front page: the newest first, unless an editor moves them. */
@Singleton
class FrontOrder {

    private final Articles articles;

    @Inject
    FrontOrder(Articles articles) {
        this.articles = articles;
    }

    /**
     * Moves a published article; at the end of the list nothing happens.
     *
     * @throws Refusal with status 404 if there is no such article, 409 if it isn't on the front page
     */
    @Transactional
    Article move(String slug, FrontMove move) {
        Article article = articles.lockedBySlug(slug).orElseThrow(Refusal::notFound);
        if (!article.isPublished()) {
            throw Refusal.conflict("A draft isn't on the front page.");
        }
        switch (move) {
            case PIN, UNPIN -> article.pin(move == FrontMove.PIN);
            case UP -> articles.above(article).ifPresent(other -> change(article, other, 1));
            case DOWN -> articles.below(article).ifPresent(other -> change(article, other, -1));
        }
        return article;
    }

    /** Changes the places of two neighbours. */
    private static void change(Article article, Article other, int direction) {
        Optional<Instant> here = article.frontAt();
        Optional<Instant> there = other.frontAt();
        if (here.equals(there)) {
            there.ifPresent(at -> article.standAt(at.plus(direction, ChronoUnit.MICROS)));
        } else {
            there.ifPresent(article::standAt);
            here.ifPresent(other::standAt);
        }
    }
}
