package org.rejoinder.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where it is kept how people want to be told. */
@ApplicationScoped
class Preferences implements PanacheRepositoryBase<Preference, UUID> {

    private static final int AT_ONCE = 500;

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

    /**
     * Those of these people who want mail, as it is now that nobody else changes it until the end of the transaction; locked
     * in a fixed order.
     */
    List<Preference> lockedForMail(Collection<UUID> accounts) {
        List<UUID> all = accounts.stream().sorted().toList();
        List<Preference> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.addAll(find(
                            "accountId in ?1 and mail <> ?2 order by accountId",
                            all.subList(from, Math.min(from + AT_ONCE, all.size())),
                            MailRhythm.OFF)
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .list());
        }
        found.forEach(getEntityManager()::refresh);
        return found;
    }

    /** Those for whom something waits, the longest first. */
    List<UUID> due(Instant now, int limit) {
        return find("select accountId from Preference where dueAt <= ?1 order by dueAt, accountId", now)
                .page(Page.ofSize(limit))
                .project(UUID.class)
                .list();
    }
}
