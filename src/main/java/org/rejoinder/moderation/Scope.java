package org.rejoinder.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rejoinder.room.Room;

/**
 * What somebody moderates.
 *
 * @param site whether it is the whole public room
 * @param articles the articles whose public discussions it is
 * @param rooms the rooms of classes
 */
record Scope(boolean site, Set<UUID> articles, Set<UUID> rooms) {

    boolean isEmpty() {
        return !site && articles.isEmpty() && rooms.isEmpty();
    }

    /** The rooms that it covers as a whole. */
    List<UUID> wholeRooms() {
        List<UUID> whole = new ArrayList<>(rooms);
        if (site) {
            whole.add(Room.PUBLIC);
        }
        return whole;
    }

    /** The condition in HQL on a comment {@code c} to lie in it, whose parameters it adds to the values. */
    String condition(Map<String, Object> values) {
        List<String> parts = new ArrayList<>();
        if (site || !rooms.isEmpty()) {
            parts.add("c.roomId in :wholeRooms");
            values.put("wholeRooms", wholeRooms());
        }
        if (!site && !articles.isEmpty()) {
            parts.add("c.roomId = :publicRoom and c.articleId in :ownArticles");
            values.put("publicRoom", Room.PUBLIC);
            values.put("ownArticles", articles);
        }
        return parts.isEmpty() ? "1 = 0" : "(" + String.join(" or ", parts) + ")";
    }

    /** Likewise where a decision about a person has no comment. */
    String conditionOrNone(Map<String, Object> values) {
        String inside = condition(values);
        return site ? "(c.id is null or " + inside + ")" : inside;
    }
}
