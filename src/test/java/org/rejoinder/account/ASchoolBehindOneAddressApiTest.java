package org.rejoinder.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.AllAtOnce;
import org.rejoinder.newsroom.PostgreSql;

/** With the limits as they are when nobody sets them otherwise. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
@TestProfile(LimitsApiTest.Limited.class)
class ASchoolBehindOneAddressApiTest {

    private static final String SCHOOL = "203.0.113.77";
    private static final String GUESSER = "203.0.113.78";

    @Test
    void thirtyFiveStudentsJoinAtOnceAndWhoGuessesCodesHasToWait() throws Exception {
        String code = as(Cast.CARLA)
                .body(Map.of("name", "A whole school"))
                .post("/api/v1/classes")
                .path("code");
        List<Integer> answers = AllAtOnce.run(
                35, number -> joins(SCHOOL, code, "Student " + number).statusCode());
        assertThat(answers).hasSize(35).containsOnly(201);
        Response last = joins(GUESSER, "ZZZZ2222", "Guesser");
        for (int guess = 0; guess < 30 && last.statusCode() == 404; guess++) {
            last = joins(GUESSER, "ZZZZ2222", "Guesser");
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.header("Retry-After")).isNotNull();
        assertThat(joins(GUESSER, code, "Guesser").statusCode()).isEqualTo(429);
        assertThat(joins(SCHOOL, code, "One more").statusCode()).isEqualTo(201);
    }

    private static Response joins(String address, String code, String name) {
        return asAnyone()
                .header("X-Forwarded-For", address)
                .body(Map.of("code", code, "name", name))
                .post("/api/v1/classes/join");
    }
}
