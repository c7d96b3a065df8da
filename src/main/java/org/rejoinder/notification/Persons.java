package org.rejoinder.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rejoinder.account.Account;

/** Looks people up who are told of something, and those of whom they are told. */
@ApplicationScoped
class Persons implements PanacheRepositoryBase<Account, UUID> {

    private static final int AT_ONCE = 500;

    /** Those of these people who have not left, by id. */
    Map<UUID, Account> present(Collection<UUID> ids) {
        List<UUID> all = new ArrayList<>(ids);
        List<Account> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.addAll(
                    list("id in ?1 and erasedAt is null", all.subList(from, Math.min(from + AT_ONCE, all.size()))));
        }
        return found.stream().collect(Collectors.toMap(Account::id, Function.identity()));
    }

    Optional<Account> present(UUID id) {
        return findByIdOptional(id).filter(account -> !account.isErased());
    }
}
