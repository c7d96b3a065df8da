package org.rejoinder.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where it is kept what people have seen. */
@ApplicationScoped
class LastVisits implements PanacheRepositoryBase<LastVisit, LastVisit.Key> {

    /** Those of a person to some articles in one room. */
    List<LastVisit> of(UUID account, Collection<UUID> articles, UUID room) {
        return articles.isEmpty()
                ? List.of()
                : list("key.account = ?1 and key.article in ?2 and key.room = ?3", account, articles, room);
    }

    List<LastVisit> allBy(UUID account) {
        return list("key.account = ?1 order by key.article, key.room", account);
    }

    void forget(UUID account) {
        delete("key.account", account);
    }

    /** Notes what was seen, unless more was seen before: of two who come at once the one that saw more counts. */
    void reach(LastVisit.Key key, long position, Instant now) {
        if (!isMoved(key, position, now) && !isKnown(key)) {
            begin(key, position, now);
        }
    }

    private boolean isMoved(LastVisit.Key key, long position, Instant now) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        update("position = ?1, seenAt = ?2 where key = ?3 and position < ?1", position, now, key) > 0);
    }

    private boolean isKnown(LastVisit.Key key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> findByIdOptional(key).isPresent());
    }

    private void begin(LastVisit.Key key, long position, Instant now) {
        try {
            QuarkusTransaction.requiringNew().run(() -> persistAndFlush(new LastVisit(key, position, now)));
        } catch (RuntimeException failed) {
            if (!isKnown(key)) {
                throw failed;
            }
            isMoved(key, position, now);
        }
    }
}
