package org.rejoinder.newsroom;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.rejoinder.account.Role;
import org.rejoinder.demo.Cast;

/** The people of the sample newspaper at work, against the application under test. */
public final class Newsroom {

    private static final Map<Cast, String> TOKENS = new EnumMap<>(Cast.class);

    private Newsroom() {}

    /** A request of this person's program, with JSON; the person joins when first needed. */
    public static synchronized RequestSpecification as(Cast person) {
        if (!TOKENS.containsKey(person)) {
            TOKENS.put(person, joined(person));
        }
        return asAnyone().header("Authorization", "Bearer " + TOKENS.get(person));
    }

    /** A request of somebody who isn't signed in, with JSON. */
    public static RequestSpecification asAnyone() {
        return given().contentType(ContentType.JSON);
    }

    /** Requests of this person's browser, newly signed in; redirects aren't followed. */
    public static RequestSpecification browserSession(Cast person) {
        as(person);
        return browser(person.handle(), Cast.PASSWORD);
    }

    /** Likewise for anybody who has joined. */
    public static RequestSpecification browser(String handle, String password) {
        Response answer = asBrowser()
                .formParam("handle", handle)
                .formParam("password", password)
                .post("/login");
        assertThat(answer.statusCode()).isEqualTo(303);
        Cookie session = answer.detailedCookie("rejoinder");
        return asBrowser().cookie(session);
    }

    /** Requests of a browser in which nobody is signed in; redirects aren't followed. */
    public static RequestSpecification asBrowser() {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8")))
                .redirects()
                .follow(false)
                .accept("text/html,application/xhtml+xml,*/*;q=0.8");
    }

    /** What the forms of a page prove their origin with. */
    public static String formToken(Response page) {
        return Jsoup.parse(page.asString()).select("input[name=token]").val();
    }

    /** Lets somebody outside the cast join, with the password of the cast. */
    public static RequestSpecification joins(String handle) {
        asAnyone()
                .body(Map.of("handle", handle, "password", Cast.PASSWORD))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201);
        return asAnyone().header("Authorization", "Bearer " + token(handle, Cast.PASSWORD));
    }

    /** A new token for a program. */
    public static String token(String handle, String password) {
        return asAnyone()
                .body(Map.of("handle", handle, "password", password))
                .post("/api/v1/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    private static String joined(Cast person) {
        Response answer = asAnyone()
                .body(Map.of("handle", person.handle(), "password", Cast.PASSWORD, "displayName", person.displayName()))
                .post("/api/v1/accounts");
        assertThat(answer.statusCode()).isIn(201, 409);
        if (person != Cast.ADA && !person.roles().isEmpty()) {
            List<String> roles = person.roles().stream().map(Role::word).toList();
            as(Cast.ADA)
                    .body(Map.of("roles", roles))
                    .put("/api/v1/accounts/" + person.handle() + "/roles")
                    .then()
                    .statusCode(200);
        }
        return token(person.handle(), Cast.PASSWORD);
    }
}
