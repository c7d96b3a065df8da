package org.rejoinder.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.asBrowser;
import static org.rejoinder.newsroom.Newsroom.browser;
import static org.rejoinder.newsroom.Newsroom.joins;
import static org.rejoinder.newsroom.Newsroom.token;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class OneTimeLinksPagesTest {

    private static final String NEW_PASSWORD = "lantern-over-quiet-river";

    @Inject
    OneTimeLinks links;

    @Inject
    MockMailbox mail;

    @Inject
    Requests requests;

    @BeforeEach
    void emptyTheMailbox() {
        mail.clear();
        requests.forget();
    }

    @Test
    void aLinkForANewPasswordActsOnceAndEndsAllSessions() {
        RequestSpecification program = joins("lostit");
        RequestSpecification browser = browser("lostit", Cast.PASSWORD);
        String link = passwordLink("lostit");
        asBrowser()
                .get(link)
                .then()
                .statusCode(200)
                .header("Referrer-Policy", equalTo("no-referrer"))
                .body(containsString("@lostit"));
        asBrowser().formParam("password", "password1").post(link).then().statusCode(400);
        asBrowser().formParam("password", NEW_PASSWORD).post(link).then().statusCode(303);
        asBrowser().formParam("password", NEW_PASSWORD).post(link).then().statusCode(404);
        asBrowser().get(link).then().statusCode(404);
        browser.get("/account").then().statusCode(303);
        program.get("/api/v1/me").then().statusCode(401);
        browser("lostit", NEW_PASSWORD).get("/account").then().statusCode(200);
    }

    @Test
    void aLinkThatNobodyMadeLeadsNowhere() {
        asBrowser().get("/password/guessed").then().statusCode(404);
        asBrowser()
                .formParam("password", NEW_PASSWORD)
                .post("/password/guessed")
                .then()
                .statusCode(404);
        asBrowser().get("/welcome/guessed").then().statusCode(404);
    }

    @Test
    void aLinkForOnePurposeDoesNotServeAnother() {
        joins("purposeful");
        String token = passwordLink("purposeful").substring("/password/".length());
        asBrowser().get("/welcome/" + token).then().statusCode(404);
        asBrowser()
                .formParams(Map.of("handle", "usurper", "password", NEW_PASSWORD))
                .post("/welcome/" + token)
                .then()
                .statusCode(404);
    }

    @Test
    void theLinkOfAnErasedAccountIsVoid() {
        RequestSpecification program = joins("erasing");
        String link = passwordLink("erasing");
        program.delete("/api/v1/me").then().statusCode(204);
        asBrowser().get(link).then().statusCode(404);
    }

    @Test
    void ofTwoWhoOpenTheFirstAdministratorsLinkOneBecomesIt() {
        String link = URI.create(links.forAdministrator()).getPath();
        asBrowser().get(link).then().statusCode(200);
        asBrowser()
                .formParams(Map.of("handle", "chief", "password", "short"))
                .post(link)
                .then()
                .statusCode(400);
        List<Integer> answers = Stream.of("chief", "boss")
                .map(handle -> CompletableFuture.supplyAsync(() -> asBrowser()
                        .formParams(Map.of("handle", handle, "password", NEW_PASSWORD))
                        .post(link)
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsExactlyInAnyOrder(303, 404);
        String winner = answers.get(0) == 303 ? "chief" : "boss";
        browser(winner, NEW_PASSWORD).get("/account").then().statusCode(200).body(containsString("administrator"));
        as(Cast.ADA)
                .body(Map.of("roles", List.of()))
                .put("/api/v1/accounts/" + winner + "/roles")
                .then()
                .statusCode(200);
    }

    @Test
    void aLaterLinkForTheFirstAdministratorReplacesTheEarlier() {
        String earlier = URI.create(links.forAdministrator()).getPath();
        links.forAdministrator();
        asBrowser().get(earlier).then().statusCode(404);
    }

    @Test
    void whoForgotThePasswordGetsALinkByMail() {
        asAnyone()
                .body(Map.of("handle", "mailed", "password", Cast.PASSWORD, "email", "mailed@example.org"))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201);
        String answer = remind("mailed");
        assertThat(lettersTo("mailed@example.org"))
                .hasSize(1)
                .first()
                .satisfies(sent -> assertThat(sent.getText()).contains("/password/"));
        assertThat(remind("nobody-at-all").replace("nobody-at-all", "mailed")).isEqualTo(answer);
        assertThat(mail.getTotalMessagesSent()).isEqualTo(1);
    }

    @Test
    void theSameIsDoneForAHandleThatNobodyHas() throws InterruptedException {
        joins("without-address");
        for (String handle : List.of("without-address", "nobody-else")) {
            remind(handle);
            awaits(handle);
        }
    }

    /** What an earlier test asked for may be seen to only now. */
    private void awaits(String handle) throws InterruptedException {
        String seenTo = requests.next();
        while (!seenTo.equals(handle)) {
            seenTo = requests.next();
        }
    }

    @Test
    void theFormerAddressGetsALetterAboutTheChange() {
        asAnyone()
                .body(Map.of("handle", "leaver", "password", Cast.PASSWORD, "email", "former@example.org"))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201);
        asAnyone()
                .header("Authorization", "Bearer " + token("leaver", Cast.PASSWORD))
                .body(Map.of("email", "latter@example.org", "password", Cast.PASSWORD))
                .put("/api/v1/me/email")
                .then()
                .statusCode(200);
        assertThat(lettersTo("former@example.org"))
                .hasSize(1)
                .first()
                .satisfies(sent -> assertThat(sent.getText())
                        .contains("was changed or removed")
                        .doesNotContain("latter@example.org"));
    }

    /** Letters are written after the answer. */
    private List<Mail> lettersTo(String address) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (mail.getMailsSentTo(address).isEmpty() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return mail.getMailsSentTo(address);
    }

    /** Sees what is left to be done after the answer. */
    @Singleton
    static class Requests {

        private final BlockingQueue<String> forgotten = new LinkedBlockingQueue<>();

        String next() throws InterruptedException {
            return forgotten.poll(10, TimeUnit.SECONDS);
        }

        void forget() {
            forgotten.clear();
        }

        void note(@ObservesAsync PasswordForgotten request) {
            forgotten.add(request.handle());
        }
    }

    private static String remind(String handle) {
        return asBrowser()
                .formParam("handle", handle)
                .post("/password")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String passwordLink(String handle) {
        String link = as(Cast.ADA)
                .post("/api/v1/accounts/" + handle + "/password-links")
                .then()
                .statusCode(201)
                .extract()
                .path("link");
        return URI.create(link).getPath();
    }
}
