package org.rejoinder.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rejoinder.account.Account;

/** Looks up who wrote comments, many at a time, without loading their accounts. */
@ApplicationScoped
class Authors implements PanacheRepositoryBase<Account, UUID> {

    /** The authors of these comments by id; those who were erased are missing. */
    Map<UUID, Author> of(Collection<Comment> comments) {
        Set<UUID> ids = comments.stream()
                .map(Comment::authorId)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return Map.of();
        }
        return find("select a.id, a.handle, a.displayName from Account a where a.id in ?1 and a.erasedAt is null", ids)
                .project(Author.class)
                .stream()
                .collect(Collectors.toMap(Author::id, Function.identity()));
    }
}
