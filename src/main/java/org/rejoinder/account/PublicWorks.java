package org.rejoinder.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a person wrote in public, for the person's page. Implemented by the package that knows. */
public interface PublicWorks {

    /**
     * The latest works of an account, newest first; only what everybody may see.
     *
     * @param after the id of the work after which the list goes on; empty for its beginning
     * @param limit how many at most
     */
    List<Work> latestOf(UUID account, Optional<UUID> after, int limit);

    /**
     * One work.
     *
     * @param href its address, a path of this site
     * @param where in a few words what it is about, as the title of an article
     * @param excerpt its beginning, plain text
     */
    record Work(UUID id, String href, String where, String excerpt, Instant at) {
        /** The day on which it was written, in words. */
        public String day() {
            return Doors.day(at);
        }
    }
}
