package org.rejoinder.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where moderators' notes are kept. */
@ApplicationScoped
class ModeratorNotes implements PanacheRepositoryBase<ModeratorNote, UUID> {

    private static final int SHOWN = 100;

    /** The notes about a person, newest first. */
    List<ModeratorNote> about(UUID person) {
        return find("personId = ?1 order by id desc", person)
                .page(Page.ofSize(SHOWN))
                .list();
    }

    /** What was noted about several people, by person, newest first. */
    Map<UUID, List<String>> about(Collection<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : find("personId in ?1 order by id desc", people).page(Page.ofSize(SHOWN)).stream()
                        .collect(Collectors.groupingBy(
                                ModeratorNote::personId,
                                Collectors.mapping(ModeratorNote::words, Collectors.toList())));
    }

    void erase(UUID person) {
        delete("personId", person);
    }
}
