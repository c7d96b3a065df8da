package org.rejoinder.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where it is kept how people want to be told. */
@ApplicationScoped
class Preferences implements PanacheRepositoryBase<Preference, UUID> {

    /** Somebody's, or what is usual. */
    Preference of(UUID account) {
        return findByIdOptional(account).orElseGet(() -> new Preference(account));
    }

    /** Somebody's, to be changed. */
    Preference kept(UUID account) {
        return findByIdOptional(account).orElseGet(() -> {
            Preference usual = new Preference(account);
            persistAndFlush(usual);
            return usual;
        });
    }
}
