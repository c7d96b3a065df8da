package org.rejoinder.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Where notices are kept. */
@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, UUID> {

    /** The first of those whose arrival is still to be confirmed. */
    List<Notice> unacknowledged(int limit) {
        return find("acknowledgedAt is null order by flagId")
                .page(Page.ofSize(limit))
                .list();
    }
}
