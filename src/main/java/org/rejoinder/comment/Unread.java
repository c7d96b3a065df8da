package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.article.Article;
import org.rejoinder.event.EventLog;
import org.rejoinder.room.Room;

/**
 * What came to an article since a person's last visit. It is read from the log, behind the one position that is kept for
 * each person, article and room; one's own comments and those that aren't visible never count.
 */
@Singleton
class Unread {

    /** What makes a comment come into view, or come back. */
    private static final List<String> COMING = List.of(
            CommentPosted.class.getSimpleName(),
            CommentApproved.class.getSimpleName(),
            CommentRestored.class.getSimpleName());

    private static final int MOST_MARKED = 500;
    private static final int MOST_COUNTED = 99;

    private final LastVisits visits;
    private final Comments comments;
    private final Outlooks outlooks;
    private final EventLog log;
    private final Clock clock;

    @Inject
    Unread(LastVisits visits, Comments comments, Outlooks outlooks, EventLog log, Clock clock) {
        this.visits = visits;
        this.comments = comments;
        this.outlooks = outlooks;
        this.log = log;
        this.clock = clock;
    }

    /** A visit that begins now; to be begun before the discussions are read, so that what it misses stays new. */
    Visit begin(Article article, UUID room) {
        return new Visit(article, room, log.head());
    }

    /** Notes that somebody has seen what there was at the visit; never less than they had seen before. */
    void seen(UUID account, Visit visit) {
        long position = Math.min(visit.position(), log.head());
        visits.reach(key(account, visit.article().id(), visit.room()), position, clock.instant());
    }

    /** Up to where somebody has seen an article; empty if they have never been here. */
    @Transactional
    Optional<Long> position(UUID account, UUID article, UUID room) {
        return visits.findByIdOptional(key(account, article, room)).map(LastVisit::position);
    }

    /** What is new to somebody in a room of an article. */
    @Transactional
    NewSince of(Account reader, UUID article, UUID room) {
        return position(reader.id(), article, room)
                .map(last -> since(last, reader.id(), article, room, MOST_MARKED)
                        .seen(outlooks.of(article, room, Optional.of(reader))))
                .orElse(NewSince.NOTHING);
    }

    /** How many are new to somebody in the public room of each of these articles; those without any are missing. */
    @Transactional
    Map<UUID, String> counts(UUID account, Collection<UUID> articles) {
        Map<UUID, String> counts = new LinkedHashMap<>();
        for (LastVisit visit : visits.of(account, articles, Room.PUBLIC)) {
            UUID article = visit.key().article();
            NewSince since = since(visit.position(), account, article, Room.PUBLIC, MOST_COUNTED);
            if (!since.isEmpty()) {
                counts.put(article, since.count());
            }
        }
        return counts;
    }

    private NewSince since(long position, UUID account, UUID article, UUID room, int most) {
        Set<UUID> came = new LinkedHashSet<>();
        boolean more = false;
        for (String type : COMING) {
            List<UUID> latest = log.latest(article, room, type, position, most + 1);
            more |= latest.size() > most;
            came.addAll(latest.subList(0, Math.min(most, latest.size())));
        }
        return new NewSince(comments.visibleOfOthers(came, account), more);
    }

    private static LastVisit.Key key(UUID account, UUID article, UUID room) {
        return new LastVisit.Key(account, article, room);
    }
}
