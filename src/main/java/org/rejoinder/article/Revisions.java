package org.rejoinder.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class Revisions implements PanacheRepositoryBase<Revision, UUID> {}
