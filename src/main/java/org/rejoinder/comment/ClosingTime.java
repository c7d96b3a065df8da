package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.article.Article;
import org.rejoinder.article.Newsstand;
import org.rejoinder.event.Place;
import org.rejoinder.room.Room;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.TimeText;

/** Takes no more comments in public when the time that an editor set for an op-ed is over. Classes go on. */
@Singleton
class ClosingTime implements PostingPolicy {

    private final Newsstand newsstand;
    private final Clock clock;

    @Inject
    ClosingTime(Newsstand newsstand, Clock clock) {
        this.newsstand = newsstand;
        this.clock = clock;
    }

    @Override
    public void requireMayPost(UUID comment, Account author, Place place) {
        if (!Room.PUBLIC.equals(place.room())) {
            return;
        }
        newsstand.published(place.article()).flatMap(this::closing).ifPresent(reason -> {
            throw Refusal.conflict(reason);
        });
    }

    @Override
    public Closings closings(Article article, UUID room) {
        return Room.PUBLIC.equals(room)
                ? closing(article).map(Closings::everywhere).orElse(Closings.NONE)
                : Closings.NONE;
    }

    private Optional<String> closing(Article article) {
        return article.closesAt()
                .filter(since -> article.isClosedAt(clock.instant()))
                .map(since ->
                        "Comments on this op-ed were closed on " + TimeText.of(since) + ". They can still be read.");
    }
}
