package org.rejoinder.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Collection;
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

    /** How many of these canonical handles belong to somebody. */
    long called(Collection<String> handles) {
        return count("handle in ?1 and erasedAt is null", handles);
    }

    /** Those who have one of these canonical handles. */
    List<Account> withHandles(Collection<String> handles) {
        return handles.isEmpty() ? List.of() : list("handle in ?1 and erasedAt is null", handles);
    }

    /** The students who live in this room. */
    List<Account> livingIn(UUID room) {
        return list("roomId = ?1 and erasedAt is null order by id", room);
    }

    boolean isEmpty() {
        return find("order by id").page(0, 1).list().isEmpty();
    }

    /** Those whose handle begins like this, by handle, from behind the account with this id on. */
    List<Account> beginningWith(String prefix, Optional<UUID> after, int limit) {
        String edge = after.flatMap(this::findByIdOptional).map(Account::handle).orElse("");
        return find(
                        "handle like ?1 escape '!' and handle >= ?2 and handle > ?3 and erasedAt is null"
                                + " and roomId is null order by handle",
                        escaped(prefix) + '%',
                        prefix,
                        edge)
                .page(0, limit)
                .list();
    }

    private static String escaped(String text) {
        return text.replaceAll("[!%_]", "!$0");
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
