package org.rejoinder.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;

/** Looks people up whom something is decided about. */
@ApplicationScoped
class Persons implements PanacheRepositoryBase<Account, UUID> {

    /** Who isn't erased and has this handle, as it stands in addresses. */
    Optional<Account> called(String handle) {
        return find("handle = ?1 and erasedAt is null", handle).firstResultOptional();
    }

    Optional<Account> present(UUID id) {
        return findByIdOptional(id).filter(account -> !account.isErased());
    }
}
