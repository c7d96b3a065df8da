package org.rejoinder.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class ErrorsApiTest {

    @Test
    void aProgramIsToldOfAnUnknownAddressAsAProblem() {
        given().get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404));
    }

    @Test
    void aPersonIsToldOfAnUnknownAddressAsAPage() {
        given().get("/nothing")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("<h1>"))
                .body(not(containsString("Exception")));
    }
}
