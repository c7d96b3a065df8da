package org.rejoinder.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.asBrowser;
import static org.rejoinder.newsroom.Newsroom.browser;
import static org.rejoinder.newsroom.Newsroom.formToken;
import static org.rejoinder.newsroom.Newsroom.token;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.demo.Cast;

/** Somebody who has joined with an e-mail address. */
record Reader(String handle, String address) {

    private static final Pattern CONFIRM = Pattern.compile("/account/notifications/confirm/\\S+");

    static Reader joined() {
        String handle = "m" + UUID.randomUUID().toString().substring(0, 12);
        Reader reader = new Reader(handle, handle + "@mill.example");
        asAnyone()
                .body(Map.of("handle", handle, "password", Cast.PASSWORD, "email", reader.address))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201);
        return reader;
    }

    RequestSpecification program() {
        return asAnyone().header("Authorization", "Bearer " + token(handle, Cast.PASSWORD));
    }

    /** Chooses when mail comes; pairs of a field and its value. */
    Response chooses(String mail, String... fields) {
        RequestSpecification window = browser(handle, Cast.PASSWORD);
        RequestSpecification form = given(window)
                .redirects()
                .follow(false)
                .formParam("token", formToken(window.get("/account/notifications")))
                .formParam("mail", mail);
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam(fields[i], fields[i + 1]);
        }
        return form.post("/account/notifications/mail");
    }

    /** Opens the link of a letter and presses the button. */
    static void confirms(String letter) {
        Matcher link = CONFIRM.matcher(letter);
        assertThat(link.find()).isTrue();
        asBrowser().get(link.group()).then().statusCode(200);
        asBrowser().post(link.group()).then().statusCode(200);
        asBrowser().post(link.group()).then().statusCode(404);
    }
}
