package org.rejoinder.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where votes are kept. */
@ApplicationScoped
class Votes implements PanacheRepositoryBase<Vote, Vote.Key> {

    /** The comments of an article that a person voted for. */
    Set<UUID> by(UUID account, UUID article) {
        return new HashSet<>(
                find("select key.comment from Vote where key.account = ?1 and articleId = ?2", account, article)
                        .project(UUID.class)
                        .list());
    }

    /** All votes of a person. */
    List<Vote> allBy(UUID account) {
        return list("key.account = ?1 order by key.comment", account);
    }

    boolean has(UUID comment, UUID account) {
        return findByIdOptional(new Vote.Key(comment, account)).isPresent();
    }
}
