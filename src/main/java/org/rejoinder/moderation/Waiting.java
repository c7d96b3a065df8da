package org.rejoinder.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.comment.Comment;
import org.rejoinder.room.Room;

/** Finds the comments that moderators work through. Every list is cut by a limit. */
@ApplicationScoped
class Waiting implements PanacheRepositoryBase<Comment, UUID> {

    /** Counting stops here; who has more to do than this needn't know how much. */
    static final int MOST_COUNTED = 1_000;

    private static final String ESCALATED =
            "select e.subjectId from ReviewCase e where e.open = true and e.escalated = true";
    private static final int SHOWN = 20;
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(0x7fff_ffff_ffff_ffffL, -1);

    private final Clock clock;

    @Inject
    Waiting(Clock clock) {
        this.clock = clock;
    }

    /** A part of a queue, behind the comment with this id. */
    List<Comment> of(QueueFilter filter, Scope scope, Optional<UUID> after, int limit) {
        QueueState state = filter.queue();
        Map<String, Object> values = new HashMap<>();
        StringBuilder query = new StringBuilder("select c from Comment c where ").append(state(state, scope, values));
        filter.conditions(clock).forEach((condition, value) -> {
            query.append(" and ").append(condition);
            values.put(condition.replaceAll("(?s).*:(\\w+).*", "$1"), value);
        });
        query.append(state.isOpen() ? " and c.id > :edge order by c.id" : " and c.id < :edge order by c.id desc");
        values.put("edge", after.orElse(state.isOpen() ? FIRST : LAST));
        return find(query.toString(), values).page(Page.ofSize(limit)).list();
    }

    /** How many there are, up to {@link #MOST_COUNTED}. */
    int count(QueueState state, Scope scope) {
        Map<String, Object> values = new HashMap<>();
        String query = "select c.id from Comment c where " + state(state, scope, values);
        return find(query, values)
                .page(Page.ofSize(MOST_COUNTED))
                .project(UUID.class)
                .list()
                .size();
    }

    private static String state(QueueState state, Scope scope, Map<String, Object> values) {
        String inside = scope.condition(values);
        if (state == QueueState.REPORTED) {
            return "(" + inside + " and c.id in (select r.subjectId from ReviewCase r where r.open = true)"
                    + (scope.site() ? " or c.id in (" + ESCALATED + "))" : ")");
        }
        values.put("statuses", state.statuses());
        String reviewed = switch (state) {
            case UNREVIEWED -> " and c.reviewed = false";
            case APPROVED -> " and c.reviewed = true";
            default -> "";
        };
        return inside + " and c.status in :statuses" + reviewed;
    }

    /** Those of these comments that lie in a scope. */
    List<UUID> within(Scope scope, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Object> values = new HashMap<>();
        String inside = scope.condition(values);
        values.put("ids", ids);
        return find("select c.id from Comment c where " + inside + " and c.id in :ids", values)
                .project(UUID.class)
                .list();
    }

    /** What somebody wrote last in the public room, whatever became of it. */
    List<Comment> latestOf(UUID author) {
        return find("authorId = ?1 and roomId = ?2 order by id desc", author, Room.PUBLIC)
                .page(Page.ofSize(SHOWN))
                .list();
    }

    List<Comment> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** How many comments each of these people wrote in each of these rooms, and how many of them were turned down. */
    Map<Tally.Key, Tally> tallies(Collection<UUID> authors, Collection<UUID> rooms) {
        Map<Tally.Key, Tally> tallies = new HashMap<>();
        if (authors.isEmpty()) {
            return tallies;
        }
        find(
                        "select c.authorId, c.roomId, c.status, count(c) from Comment c where c.authorId in ?1"
                                + " and c.roomId in ?2 group by c.authorId, c.roomId, c.status",
                        authors,
                        rooms)
                .project(Object[].class)
                .stream()
                .forEach(row -> tallies.merge(
                        new Tally.Key((UUID) row[0], (UUID) row[1]),
                        Tally.of(row[2], ((Number) row[3]).longValue()),
                        Tally::plus));
        return tallies;
    }
}
