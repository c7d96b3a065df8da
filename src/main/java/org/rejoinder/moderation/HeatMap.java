package org.rejoinder.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rejoinder.room.Room;

/** Counts the reports on the paragraphs of an article. */
@ApplicationScoped
class HeatMap implements PanacheRepositoryBase<ReviewCase, UUID> {

    /** How many reports of public comments there were on each paragraph that had any. */
    Map<UUID, Long> of(UUID article) {
        return find(
                        "select r.paragraphId, sum(r.reports) from ReviewCase r where r.articleId = ?1"
                                + " and r.roomId = ?2 group by r.paragraphId",
                        article,
                        Room.PUBLIC)
                .project(Object[].class)
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).longValue()));
    }
}
