package org.rejoinder.operation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which database keeps the data. */
@Singleton
class Database {

    private final String kind;
    private final String url;

    @Inject
    Database(
            @ConfigProperty(name = "quarkus.datasource.db-kind") String kind,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.kind = kind;
        this.url = url;
    }

    boolean isPostgreSql() {
        return kind.equals("postgresql");
    }

    /** Whether it is a file in the data folder, which this server alone has open. */
    boolean isFile() {
        return url.startsWith("jdbc:h2:file:");
    }

    /** Its name for people. */
    String name() {
        if (isPostgreSql()) {
            return "PostgreSQL";
        }
        return isFile() ? "H2, a file in the data folder" : "H2, in memory only";
    }
}
