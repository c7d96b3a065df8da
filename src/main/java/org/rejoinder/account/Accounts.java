package org.rejoinder.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The accounts in the database. */
@Singleton
class Accounts implements PanacheRepositoryBase<Account, UUID> {

    /** The account with this handle, however it was typed. */
    Optional<Account> called(String handle) {
        return Handle.canonical(handle)
                .flatMap(text -> find("handle = ?1 and erasedAt is null", text).firstResultOptional());
    }

    boolean hasOneLike(Handle handle) {
        return count("handle = ?1 or handleSkeleton = ?2", handle.text(), handle.skeleton()) > 0;
    }

    long administrators() {
        return count("?1 member of roles", Role.ADMINISTRATOR);
    }

    /** Makes whoever else counts or changes administrators wait for the end of this transaction. */
    List<Account> lockAdministrators() {
        return find("?1 member of roles order by id", Role.ADMINISTRATOR)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
