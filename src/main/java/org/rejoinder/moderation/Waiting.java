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

/** Finds the comments of the public room that moderators work through. Every list is cut by a limit. */
@ApplicationScoped
class Waiting implements PanacheRepositoryBase<Comment, UUID> {

    /** Counting stops here; who has more to do than this needn't know how much. */
    static final int MOST_COUNTED = 1_000;

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(0x7fff_ffff_ffff_ffffL, -1);

    private final Clock clock;

    @Inject
    Waiting(Clock clock) {
        this.clock = clock;
    }

    /** A part of a queue, behind the comment with this id. */
    List<Comment> of(QueueFilter filter, Optional<UUID> after, int limit) {
        QueueState state = filter.queue();
        Map<String, Object> values = new HashMap<>();
        StringBuilder query = new StringBuilder("select c from Comment c where ").append(state(state, values));
        filter.conditions(clock).forEach((condition, value) -> {
            query.append(" and ").append(condition);
            values.put(condition.replaceAll("(?s).*:(\\w+).*", "$1"), value);
        });
        query.append(state.isOpen() ? " and c.id > :edge order by c.id" : " and c.id < :edge order by c.id desc");
        values.put("edge", after.orElse(state.isOpen() ? FIRST : LAST));
        return find(query.toString(), values).page(Page.ofSize(limit)).list();
    }

    /** How many there are, up to {@link #MOST_COUNTED}. */
    int count(QueueState state) {
        Map<String, Object> values = new HashMap<>();
        String query = "select c.id from Comment c where " + state(state, values);
        return find(query, values)
                .page(Page.ofSize(MOST_COUNTED))
                .project(UUID.class)
                .list()
                .size();
    }

    private static String state(QueueState state, Map<String, Object> values) {
        values.put("room", Room.PUBLIC);
        if (state == QueueState.REPORTED) {
            return "c.roomId = :room and c.id in (select r.subjectId from ReviewCase r where r.open = true)";
        }
        values.put("statuses", state.statuses());
        String reviewed = switch (state) {
            case UNREVIEWED -> " and c.reviewed = false";
            case APPROVED -> " and c.reviewed = true";
            default -> "";
        };
        return "c.roomId = :room and c.status in :statuses" + reviewed;
    }

    List<Comment> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** How many comments each of these people wrote, and how many of them were turned down. */
    Map<UUID, Tally> tallies(Collection<UUID> authors) {
        Map<UUID, Tally> tallies = new HashMap<>();
        if (authors.isEmpty()) {
            return tallies;
        }
        find(
                        "select c.authorId, c.status, count(c) from Comment c where c.authorId in ?1"
                                + " group by c.authorId, c.status",
                        authors)
                .project(Object[].class)
                .stream()
                .forEach(row ->
                        tallies.merge((UUID) row[0], Tally.of(row[1], ((Number) row[2]).longValue()), Tally::plus));
        return tallies;
    }
}
