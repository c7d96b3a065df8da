package org.rejoinder.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where notices are kept. */
@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, UUID> {}
