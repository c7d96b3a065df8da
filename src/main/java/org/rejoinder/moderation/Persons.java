package org.rejoinder.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rejoinder.account.Account;

/** Looks people up whom something is decided about. */
@ApplicationScoped
class Persons implements PanacheRepositoryBase<Account, UUID> {

    /** Who isn't erased and has this handle, as it stands in addresses. Students are for their class alone. */
    Optional<Account> called(String handle) {
        return find("handle = ?1 and erasedAt is null and roomId is null", handle)
                .firstResultOptional();
    }

    /** Those of these people who aren't erased, by id. */
    Map<UUID, Account> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1 and erasedAt is null", ids).stream()
                        .collect(Collectors.toMap(Account::id, Function.identity()));
    }

    /** Lets nobody else decide about this person until the end of the transaction. */
    void lock(UUID id) {
        findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Account> present(UUID id) {
        return findByIdOptional(id).filter(account -> !account.isErased());
    }
}
