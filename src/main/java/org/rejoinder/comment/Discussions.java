package org.rejoinder.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rejoinder.event.Place;
import org.rejoinder.room.Room;

/** Where discussions are kept. */
@ApplicationScoped
class Discussions implements PanacheRepositoryBase<Discussion, Discussion.Key> {

    /** All discussions of an article in one room that anybody has begun. */
    List<Discussion> ofArticle(UUID article, UUID room) {
        return list("articleId = ?1 and key.room = ?2", article, room);
    }

    Optional<Discussion> at(UUID paragraph, UUID room) {
        return findByIdOptional(new Discussion.Key(paragraph, room));
    }

    /** How many comments are visible in the public room, by article. */
    Map<UUID, Integer> publicCounts(Collection<UUID> articles) {
        return find(
                        "select d.articleId, sum(d.commentCount) from Discussion d"
                                + " where d.articleId in ?1 and d.key.room = ?2 group by d.articleId",
                        articles,
                        Room.PUBLIC)
                .project(Object[].class)
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** Makes sure that there is a discussion to lock. To be called outside of a transaction. */
    void begin(Place place) {
        if (isBegun(place)) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> persistAndFlush(new Discussion(key(place), place.article())));
        } catch (RuntimeException failed) {
            if (!isBegun(place)) {
                throw failed;
            }
        }
    }

    private boolean isBegun(Place place) {
        return QuarkusTransaction.requiringNew()
                .call(() -> findByIdOptional(key(place)).isPresent());
    }

    /** The discussion that a comment lies in, locked until the end of the transaction. */
    Discussion locked(Place place) {
        return findByIdOptional(key(place), LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }

    /** All discussions of these paragraphs, locked in a fixed order until the end of the transaction, as they are now. */
    List<Discussion> lockedOn(Collection<UUID> paragraphs) {
        if (paragraphs.isEmpty()) {
            return List.of();
        }
        List<Discussion> locked = find("key.paragraph in ?1 order by key.paragraph, key.room", paragraphs)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        locked.forEach(getEntityManager()::refresh);
        return locked;
    }

    /** A new discussion, within the transaction. */
    Discussion begun(Discussion.Key key, UUID article) {
        Discussion discussion = new Discussion(key, article);
        persist(discussion);
        return discussion;
    }

    private static Discussion.Key key(Place place) {
        return new Discussion.Key(Objects.requireNonNull(place.paragraph()), Objects.requireNonNull(place.room()));
    }
}
