package org.rejoinder.operation;

import static org.hamcrest.Matchers.containsString;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class BackupsApiTest {

    private static final String BACKUPS = "/api/v1/backups";
    private static final String METRICS = "/q/metrics";

    @Test
    void anAdministratorIsToldHowThisDatabaseIsBackedUp() {
        String way = PostgreSql.isAskedFor() ? "pg_dump" : "in memory only";
        as(Cast.ADA).post(BACKUPS).then().statusCode(409).body("detail", containsString(way));
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"ELLA", "MOSES", "CARLA", "HANA"})
    void nobodyElseMakesABackupOrReadsTheMetrics(Cast person) {
        as(person).post(BACKUPS).then().statusCode(403);
        as(person).get(METRICS).then().statusCode(403);
    }

    @Test
    void whoIsNotSignedInMakesNoBackupAndReadsNoMetrics() {
        asAnyone().post(BACKUPS).then().statusCode(401);
        asAnyone().get(METRICS).then().statusCode(401);
    }

    @Test
    void anAdministratorReadsTheMetrics() {
        as(Cast.ADA).get(METRICS).then().statusCode(200).body(containsString("jvm_memory"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/openapi", "/q/health/live", "/q/health/ready"})
    void whatWatchesTheServerNeedsNoAccount(String address) {
        asAnyone().get(address).then().statusCode(200);
    }
}
