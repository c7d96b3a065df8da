package org.rejoinder.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

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

    void erase(UUID person) {
        delete("personId", person);
    }
}
