package org.rejoinder.web;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Where the keys of past requests are kept. */
@ApplicationScoped
class IdempotencyKeys implements PanacheRepositoryBase<IdempotencyKey, IdempotencyKey.Key> {}
