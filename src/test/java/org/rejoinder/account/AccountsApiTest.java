package org.rejoinder.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.browserSession;
import static org.rejoinder.newsroom.Newsroom.joins;
import static org.rejoinder.newsroom.Newsroom.token;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class AccountsApiTest {

    private static final String ACCOUNTS = "/api/v1/accounts";

    @Test
    void somebodyJoinsAndIsKnownByTheirToken() {
        Response joined = join(Map.of(
                "handle", "Nadia", "password", Cast.PASSWORD, "displayName", "Nadia B.", "email", "nadia@example.org"));
        joined.then()
                .statusCode(201)
                .header("Location", endsWith("/@nadia"))
                .body("handle", equalTo("nadia"))
                .body("displayName", equalTo("Nadia B."))
                .body("roles", empty())
                .body("createdAt", endsWith("Z"));
        assertThat(joined.asString()).doesNotContain("example.org", "argon", Cast.PASSWORD);
        String token = token("NADIA", Cast.PASSWORD);
        asAnyone()
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("handle", equalTo("nadia"))
                .body("email", equalTo("nadia@example.org"));
    }

    @Test
    void theHandleIsTheNameOfSomebodyWhoGivesNone() {
        join(Map.of("handle", "Ngozi", "password", Cast.PASSWORD))
                .then()
                .statusCode(201)
                .body("handle", equalTo("ngozi"))
                .body("displayName", equalTo("Ngozi"));
    }

    @Test
    void everyBadFieldIsNamed() {
        join(Map.of("handle", "a", "password", "short", "displayName", "a\u202Eb", "email", "nowhere"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", containsInAnyOrder("handle", "password", "displayName", "email"));
    }

    @Test
    void aHandleThatIsTakenOrLooksLikeItIsRefused() {
        joins("paula");
        join(Map.of("handle", "PAULA", "password", Cast.PASSWORD))
                .then()
                .statusCode(409)
                .body("violations.field", contains("handle"));
        join(Map.of("handle", "pau1a", "password", Cast.PASSWORD)).then().statusCode(409);
        join(Map.of("handle", "раulа", "password", Cast.PASSWORD)).then().statusCode(400);
    }

    @Test
    void ofManyWhoWantOneHandleAtTheSameTimeOneGetsIt() {
        List<Integer> answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> join(Map.of("handle", "contested", "password", Cast.PASSWORD))
                                .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{\"handle\": \"x\", \"handle\": \"y\"}"})
    void whatIsNoAccountInJsonIsRefused(String body) {
        asAnyone().body(body).post(ACCOUNTS).then().statusCode(400).contentType("application/problem+json");
    }

    /** Without REST Assured, which would print the body with an indent for each level. */
    @ParameterizedTest
    @ValueSource(strings = {"handle", "other"})
    void nestingWithoutEndIsRefused(String field) throws Exception {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + ACCOUNTS))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"" + field + "\": " + deep + "}"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "true", "[\"hana\"]", "{\"a\": 1}"})
    void aFieldOfTheWrongTypeIsNamed(String handle) {
        asAnyone()
                .body("{\"handle\": " + handle + ", \"password\": \"" + Cast.PASSWORD + "\"}")
                .post(ACCOUNTS)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("handle"));
    }

    @Test
    void anotherContentTypeIsRefused() {
        asAnyone()
                .contentType(ContentType.TEXT)
                .body("{}")
                .post(ACCOUNTS)
                .then()
                .statusCode(415);
    }

    @Test
    void nobodyAppointsThemselvesByJoining() {
        join(Map.of("handle", "ambitious", "password", Cast.PASSWORD, "roles", List.of("administrator")))
                .then()
                .statusCode(201)
                .body("roles", empty());
    }

    @Test
    void aWrongPasswordAndAnUnknownHandleGetTheSameAnswer() {
        as(Cast.HANA);
        String wrong = refusedSignIn("hana");
        assertThat(refusedSignIn("nobody-at-all")).isEqualTo(wrong);
        assertThat(refusedSignIn("no\u0000body")).isEqualTo(wrong);
    }

    @Test
    void aVoidTokenIsRefused() {
        asAnyone()
                .header("Authorization", "Bearer nonsense")
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        asAnyone().get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void aRevokedTokenIsVoid() {
        RequestSpecification program = joins("revoker");
        program.delete("/api/v1/tokens/current").then().statusCode(204);
        program.get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void aCookieReadsTheApiButChangesNothingThere() {
        RequestSpecification browser = browserSession(Cast.TOM);
        browser.get("/api/v1/me").then().statusCode(200).body("handle", equalTo("tom"));
        browser.delete("/api/v1/me").then().statusCode(401);
    }

    @Test
    void anAdministratorAppointsAndDismisses() {
        joins("promising");
        appoint(as(Cast.ADA), "promising", "moderator", "teacher")
                .then()
                .statusCode(200)
                .body("roles", contains("teacher", "moderator"));
        appoint(as(Cast.ADA), "promising").then().statusCode(200).body("roles", empty());
    }

    @Test
    void nobodyElseAppoints() {
        appoint(as(Cast.ELLA), "bram", "moderator").then().statusCode(403);
        appoint(as(Cast.BRAM), "bram", "administrator").then().statusCode(403);
        appoint(asAnyone(), "bram", "administrator").then().statusCode(401);
    }

    @Test
    void anUnknownRoleOrHandleIsRefused() {
        appoint(as(Cast.ADA), "bram", "king")
                .then()
                .statusCode(400)
                .body("violations[0].field", containsString("roles"));
        appoint(as(Cast.ADA), "nobody-at-all", "teacher").then().statusCode(404);
        as(Cast.ADA).body("{}").put(ACCOUNTS + "/ada/roles").then().statusCode(400);
        as(Cast.ADA)
                .body("{\"roles\": [null]}")
                .put(ACCOUNTS + "/ada/roles")
                .then()
                .statusCode(400);
    }

    @Test
    void theLastAdministratorStaysOne() {
        appoint(as(Cast.ADA), "ada", "editor").then().statusCode(409);
        as(Cast.ADA).delete("/api/v1/me").then().statusCode(409);
        as(Cast.ADA).get("/api/v1/me").then().body("roles", contains("administrator"));
    }

    @Test
    void anExportHoldsAllAndNoSecret() {
        Response export = as(Cast.INES).get("/api/v1/me/export");
        export.then()
                .statusCode(200)
                .body("account.handle", equalTo("ines"))
                .body("tokens[0].id", notNullValue())
                .body("sessions", notNullValue());
        assertThat(export.asString()).doesNotContain("argon", "hash");
    }

    @Test
    void theEmailAddressIsChangedAndRemovedWithThePassword() {
        RequestSpecification program = joins("readdressed");
        assertEmail(program, Map.of("email", "new@example.org", "password", Cast.PASSWORD), 200, "new@example.org");
        assertEmail(program, Map.of("email", "thief@example.org"), 400, "new@example.org");
        assertEmail(program, Map.of("email", "no address", "password", Cast.PASSWORD), 400, "new@example.org");
        assertEmail(program, Map.of("password", Cast.PASSWORD), 200, null);
        asAnyone().body(Map.of()).put("/api/v1/me/email").then().statusCode(401);
    }

    private static void assertEmail(RequestSpecification program, Map<String, String> wish, int status, String email) {
        given(program).body(wish).put("/api/v1/me/email").then().statusCode(status);
        given(program).get("/api/v1/me").then().body("email", equalTo(email));
    }

    @Test
    void whoIsErasedIsGoneForGood() {
        RequestSpecification program = joins("leaving");
        program.delete("/api/v1/me").then().statusCode(204);
        program.get("/api/v1/me").then().statusCode(401);
        asAnyone().get("/@leaving").then().statusCode(404);
        asAnyone()
                .body(Map.of("handle", "leaving", "password", Cast.PASSWORD))
                .post("/api/v1/tokens")
                .then()
                .statusCode(401);
    }

    @Test
    void onlyAnAdministratorMakesALinkForANewPassword() {
        joins("forgetful");
        as(Cast.ADA)
                .post(ACCOUNTS + "/forgetful/password-links")
                .then()
                .statusCode(201)
                .body("link", containsString("/password/"));
        as(Cast.MOSES)
                .post(ACCOUNTS + "/forgetful/password-links")
                .then()
                .statusCode(403)
                .body("link", nullValue());
        as(Cast.ADA).post(ACCOUNTS + "/nobody-at-all/password-links").then().statusCode(404);
    }

    private static Response join(Map<String, Object> account) {
        return asAnyone().body(account).post(ACCOUNTS);
    }

    private static Response appoint(RequestSpecification by, String handle, String... roles) {
        return by.body(Map.of("roles", roles)).put(ACCOUNTS + "/" + handle + "/roles");
    }

    private static String refusedSignIn(String handle) {
        return asAnyone()
                .body(Map.of("handle", handle, "password", "not-the-right-one"))
                .post("/api/v1/tokens")
                .then()
                .statusCode(401)
                .extract()
                .asString();
    }
}
