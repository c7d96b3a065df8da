package org.rejoinder.comment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.rejoinder.event.Happening;
import org.rejoinder.web.FailedStorage;

/**
 * The pages that those who have not signed in were shown last, for a time when the database can't be reached. Whatever
 * happens, all are dropped, so that nothing comes back that was taken from view. Thread-safe.
 */
@Singleton
class LastPages {

    private static final int MOST_BYTES = 8_000_000;

    private final Cache<String, SharedPage> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String address, SharedPage page) -> page.html().length)
            .build();

    /** The page of now; that of last time if the database fails. */
    SharedPage at(String address, Supplier<SharedPage> now) {
        try {
            SharedPage page = now.get();
            pages.put(address, page);
            return page;
        } catch (RuntimeException failed) {
            SharedPage last = pages.getIfPresent(address);
            if (last == null || FailedStorage.in(failed).isEmpty()) {
                throw failed;
            }
            return last;
        }
    }

    void drop(@Observes(during = TransactionPhase.AFTER_SUCCESS) Happening news) {
        pages.invalidateAll();
    }
}
