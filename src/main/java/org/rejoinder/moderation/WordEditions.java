package org.rejoinder.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Where the editions of the word lists are kept. */
@ApplicationScoped
class WordEditions implements PanacheRepositoryBase<WordEdition, UUID> {

    Optional<UUID> latestId() {
        return find("select e.id from WordEdition e order by e.id desc")
                .page(Page.ofSize(1))
                .project(UUID.class)
                .stream()
                .findFirst();
    }
}
