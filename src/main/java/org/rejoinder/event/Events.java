package org.rejoinder.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lines of the log in the database. */
@Singleton
class Events implements PanacheRepositoryBase<Event, Long> {

    /** Lines that were committed and have no position yet, in the order in which they were written. */
    List<Event> unnumbered(int limit) {
        return find("position is null order by id").page(Page.ofSize(limit)).list();
    }

    /** What follows a position. */
    List<Event> after(long position, int limit) {
        return find("position > ?1 order by position", position)
                .page(Page.ofSize(limit))
                .list();
    }

    /** What follows a position, up to another. */
    List<Event> between(long position, long last, int limit) {
        return find("position > ?1 and position <= ?2 order by position", position, last)
                .page(Page.ofSize(limit))
                .list();
    }

    /** Likewise in one article. */
    List<Event> between(UUID article, long position, long last, int limit) {
        return find("articleId = ?1 and position > ?2 and position <= ?3 order by position", article, position, last)
                .page(Page.ofSize(limit))
                .list();
    }

    /** The line that was begun last. */
    Optional<Event> latest() {
        return find("order by id desc").firstResultOptional();
    }

    /** Whether there is a line of one of these types about a subject. */
    boolean has(Subject subject, Collection<String> types) {
        return count("subjectType = ?1 and subjectId = ?2 and type in ?3", subject.type(), subject.id(), types) > 0;
    }

    /** What the lines of a type in one room of an article are about that follow a position, the last first. */
    List<UUID> subjects(UUID article, UUID room, String type, long position, int limit) {
        return find(
                        "select e.subjectId from Event e where e.articleId = ?1 and e.roomId = ?2 and e.type = ?3"
                                + " and e.position > ?4 order by e.position desc",
                        article,
                        room,
                        type,
                        position)
                .page(Page.ofSize(limit))
                .project(UUID.class)
                .list();
    }
}
