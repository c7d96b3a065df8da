package org.rejoinder.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.room.Room;

/** Where decisions are kept. */
@ApplicationScoped
class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    private static final UUID LAST = new UUID(0x7fff_ffff_ffff_ffffL, -1);
    private static final int SHOWN = 100;

    /** All decisions about what somebody moderates, newest first, or those before one of them. */
    List<LoggedDecision> latest(Scope scope, Optional<UUID> after, int limit) {
        Map<String, Object> values = new HashMap<>();
        String inside = scope.conditionOrNone(values);
        values.put("edge", after.orElse(LAST));
        return find(LoggedDecision.QUERY + " where " + inside + " and d.id < :edge order by d.id desc", values)
                .page(Page.ofSize(limit))
                .project(LoggedDecision.class)
                .list();
    }

    /** What was decided about one comment, newest first. */
    List<LoggedDecision> about(UUID comment) {
        return find(LoggedDecision.QUERY + " where d.commentId = ?1 order by d.id desc", comment)
                .page(Page.ofSize(SHOWN))
                .project(LoggedDecision.class)
                .list();
    }

    /** What was decided about several comments and still holds, newest first. */
    List<LoggedDecision> latestAbout(Collection<UUID> comments) {
        return comments.isEmpty()
                ? List.of()
                : find(
                                LoggedDecision.QUERY
                                        + " where d.commentId in ?1 and d.undoneAt is null order by d.id desc",
                                comments)
                        .page(Page.ofSize(SHOWN * 5))
                        .project(LoggedDecision.class)
                        .list();
    }

    /** What was decided about a person and their comments outside of classes, newest first. */
    List<LoggedDecision> inPublic(UUID person) {
        return find(
                        LoggedDecision.QUERY
                                + " where d.personId = ?1 and (c.id is null or c.roomId = ?2) order by d.id desc",
                        person,
                        Room.PUBLIC)
                .page(Page.ofSize(SHOWN))
                .project(LoggedDecision.class)
                .list();
    }

    /** What was decided about a person and their comments, newest first. */
    List<LoggedDecision> concerning(UUID person) {
        return find(LoggedDecision.QUERY + " where d.personId = ?1 order by d.id desc", person)
                .page(Page.ofSize(SHOWN))
                .project(LoggedDecision.class)
                .list();
    }

    /** What moderators moved or edited of a person's since a time and didn't undo, newest first. */
    List<Decision> changes(UUID person, Instant since) {
        return find(
                        "personId = ?1 and verdict in ?2 and createdAt > ?3 and undoneAt is null order by id desc",
                        person,
                        List.of(Verdict.MOVE, Verdict.EDIT),
                        since)
                .page(Page.ofSize(SHOWN))
                .list();
    }

    /** The last decision about a comment that still holds. */
    Optional<Decision> lastAbout(UUID comment) {
        return find("commentId = ?1 and undoneAt is null order by id desc", comment)
                .page(Page.ofSize(1))
                .firstResultOptional();
    }
}
