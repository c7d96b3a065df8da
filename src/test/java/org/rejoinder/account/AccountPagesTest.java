package org.rejoinder.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.asBrowser;
import static org.rejoinder.newsroom.Newsroom.browser;
import static org.rejoinder.newsroom.Newsroom.browserSession;
import static org.rejoinder.newsroom.Newsroom.formToken;
import static org.rejoinder.newsroom.Newsroom.joins;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class AccountPagesTest {

    private static final String OTHER_PASSWORD = "lantern-over-quiet-river";

    @Test
    void somebodyJoinsAndIsLedBack() {
        Response joined = asBrowser()
                .formParams(Map.of("handle", "Yuki", "password", Cast.PASSWORD, "next", "/articles/a?x=1#p2"))
                .post("/register");
        joined.then().statusCode(303).header("Location", "/articles/a?x=1#p2");
        Cookie session = joined.detailedCookie("rejoinder");
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getSameSite()).isEqualTo("Lax");
        assertThat(session.getPath()).isEqualTo("/");
        asBrowser().cookie(session).get("/account").then().statusCode(200).body(containsString("@yuki"));
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedButNoPassword() {
        Response refused = asBrowser()
                .formParams(Map.of("handle", "a b", "displayName", "Anna \"B\"", "password", "short", "next", "/x"))
                .post("/register");
        refused.then().statusCode(400);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("input[name=handle]").val()).isEqualTo("a b");
        assertThat(page.select("input[name=displayName]").val()).isEqualTo("Anna \"B\"");
        assertThat(page.select("input[name=next]").val()).isEqualTo("/x");
        assertThat(page.select("input[name=password]").val()).isEmpty();
        assertThat(page.select("#handle-error, #password-error")).hasSize(2);
    }

    @Test
    void whatNeedNotBeFilledInIsSaidToBeOptional() {
        Map<String, RequestSpecification> forms = Map.of(
                "/register", asBrowser(),
                "/account", browserSession(Cast.INES),
                "/articles/new", browserSession(Cast.ELLA),
                "/articles/amid-talks-hope-sprouts", asBrowser());
        forms.forEach((address, reader) -> assertThat(
                        Jsoup.parse(reader.get(address).asString()).select("main input[id], main select[id]"))
                .as(address)
                .isNotEmpty()
                .filteredOn(field -> !field.attr("type").equals("file"))
                .allSatisfy(field -> assertThat(field.ownerDocument()
                                .select("label[for=" + field.id() + "]")
                                .text()
                                .endsWith("(optional)"))
                        .as(field.id())
                        .isNotEqualTo(field.hasAttr("required"))));
    }

    @Test
    void aTakenHandleIsSaidAtTheField() {
        joins("karim");
        asBrowser()
                .formParams(Map.of("handle", "karim", "password", Cast.PASSWORD))
                .post("/register")
                .then()
                .statusCode(409)
                .body(containsString("handle-error"));
    }

    @Test
    void aWrongPasswordLeadsNowhere() {
        joins("walter");
        Response refused = asBrowser()
                .formParams(Map.of("handle", "walter", "password", "wrong-but-long", "next", "/x"))
                .post("/login");
        refused.then().statusCode(401).body(not(containsString("wrong-but-long")));
        assertThat(refused.detailedCookie("rejoinder")).isNull();
    }

    @Test
    void nobodyIsLedToAnotherSite() {
        joins("nils");
        asBrowser()
                .formParams(Map.of("handle", "nils", "password", Cast.PASSWORD, "next", "//evil.example/"))
                .post("/login")
                .then()
                .statusCode(303)
                .header("Location", "/");
    }

    @Test
    void whoBeginsToJoinSeesAnUntouchedFormThatKeepsTheirWords() {
        Response begun = asBrowser()
                .formParams(Map.of("begin", "true", "handle", "", "next", "/articles/a?x=1", "draft", "My words"))
                .post("/register");
        begun.then().statusCode(200);
        Document page = Jsoup.parse(begun.asString());
        assertThat(page.select("input[name=next]").eachAttr("value")).containsOnly("/articles/a?x=1");
        assertThat(page.select("input[name=draft]").eachAttr("value")).containsOnly("My words");
        assertThat(page.select(".error, [aria-invalid]")).isEmpty();
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        asBrowser()
                .header("Origin", "https://evil.example")
                .formParams(Map.of("handle", "nils", "password", Cast.PASSWORD))
                .post("/login")
                .then()
                .statusCode(403);
        browserSession(Cast.FARID).post("/logout").then().statusCode(403);
    }

    @Test
    void whatWasWrittenBeforeSigningInIsNotLost() {
        joins("writer");
        String draft = "\nFirst line\nwith <b>&\"quotes\"</b>";
        Response form = asBrowser()
                .formParams(Map.of("draft", draft, "next", "/articles/a"))
                .post("/login");
        form.then().statusCode(200);
        String carried =
                Jsoup.parse(form.asString()).select("input[name=draft]").first().val();
        Response goOn = asBrowser()
                .formParams(
                        Map.of("handle", "writer", "password", Cast.PASSWORD, "draft", carried, "next", "/articles/a"))
                .post("/login");
        goOn.then().statusCode(200);
        Document page = Jsoup.parse(goOn.asString());
        assertThat(page.select("main form").attr("action")).isEqualTo("/articles/a");
        String shown = page.select("textarea[name=body]").first().wholeText();
        assertThat(shown.replace("\r\n", "\n"))
                .as("with the line break in front that browsers drop and this parser keeps")
                .isEqualTo("\n" + draft);
        assertThat(page.select("main input[name=token]").val()).isNotEmpty();
        asBrowser()
                .cookie(goOn.detailedCookie("rejoinder"))
                .formParam("token", formToken(goOn))
                .post("/logout")
                .then()
                .statusCode(303);
    }

    @Test
    void whoMustSignInFirstIsLedToThePageAfterwards() {
        asBrowser()
                .urlEncodingEnabled(false)
                .get("/account?done=x%26y")
                .then()
                .statusCode(303)
                .header("Location", "/login?next=%2Faccount%3Fdone%3Dx%2526y");
        asBrowser().get("/account/export").then().statusCode(303);
    }

    @Test
    void whoIsntSignedInIsToldSoWhateverTheFormOrNoForm() {
        asBrowser().formParam("displayName", "x").post("/account/name").then().statusCode(401);
        asBrowser().post("/account/name").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json"})
    void aBodyOfAnotherTypeThanAFormIsNotKnownWhoeverSendsIt(String type) {
        for (RequestSpecification sender : List.of(asBrowser(), browserSession(Cast.INES))) {
            given(sender)
                    .header("Content-Type", type)
                    .body("displayName=x")
                    .post("/account/name")
                    .then()
                    .statusCode(415);
        }
    }

    @Test
    void signedOutMeansTheCookieIsVoid() {
        RequestSpecification browser = browserSession(Cast.HANA);
        Response page = browser.get("/account");
        browser.get("/logout").then().statusCode(405);
        browser.formParam("token", formToken(page))
                .post("/logout")
                .then()
                .statusCode(303)
                .header("Clear-Site-Data", equalTo("\"cache\", \"storage\""));
        browser.get("/account").then().statusCode(303);
    }

    @Test
    void theNameIsChanged() {
        joins("changing");
        RequestSpecification browser = browser("changing", Cast.PASSWORD);
        send(browser, "/account/name", Map.of("displayName", "Newly Named"))
                .then()
                .statusCode(303);
        asBrowser().get("/@changing").then().statusCode(200).body(containsString("Newly Named"));
        send(browser, "/account/name", Map.of("displayName", "a\u202Eb")).then().statusCode(400);
    }

    @Test
    void theEmailAddressIsChangedAndRemovedWithThePassword() {
        joins("moving");
        RequestSpecification browser = browser("moving", Cast.PASSWORD);
        Map<String, String> change = Map.of("email", "new@example.org", "emailPassword", Cast.PASSWORD);
        send(browser, "/account/email", change).then().statusCode(303).header("Location", "/account?done=email");
        assertThat(email(browser.get("/account?done=email"))).isEqualTo("new@example.org");
        assertThat(asBrowser().get("/@moving").asString()).doesNotContain("example.org");
        assertThat(asAnyone().get("/api/v1/accounts/moving").asString()).doesNotContain("example.org");
        Map<String, String> removal = Map.of("email", "", "emailPassword", Cast.PASSWORD);
        send(browser, "/account/email", removal).then().statusCode(303);
        assertThat(email(browser.get("/account"))).isEmpty();
    }

    @Test
    void anEmailAddressThatCantBeTakenIsRefusedAtTheFieldAndKept() {
        joins("mistyping");
        RequestSpecification browser = browser("mistyping", Cast.PASSWORD);
        Response bad = send(browser, "/account/email", Map.of("email", "no address", "emailPassword", Cast.PASSWORD));
        bad.then().statusCode(400);
        assertThat(Jsoup.parse(bad.asString()).select("#email-error").text())
                .isEqualTo("This is not an e-mail address.");
        assertThat(email(bad)).isEqualTo("no address");
        Response unproven =
                send(browser, "/account/email", Map.of("email", "thief@example.org", "emailPassword", "not-the-one"));
        unproven.then().statusCode(400);
        assertThat(Jsoup.parse(unproven.asString())
                        .select("#emailPassword-error")
                        .text())
                .isEqualTo("This is not your password.");
        assertThat(email(unproven)).isEqualTo("thief@example.org");
        assertThat(email(browser.get("/account"))).isEmpty();
    }

    private static String email(Response page) {
        return Jsoup.parse(page.asString()).select("#email").val();
    }

    @Test
    void aNewPasswordNeedsTheOldOneAndEndsTheOtherSessions() {
        joins("careful");
        RequestSpecification here = browser("careful", Cast.PASSWORD);
        RequestSpecification elsewhere = browser("careful", Cast.PASSWORD);
        send(here, "/account/password", Map.of("current", "wrong-one", "password", OTHER_PASSWORD))
                .then()
                .statusCode(400)
                .body(containsString("current-error"));
        send(here, "/account/password", Map.of("current", Cast.PASSWORD, "password", "password1"))
                .then()
                .statusCode(400)
                .body(containsString("password-error"));
        send(here, "/account/password", Map.of("current", Cast.PASSWORD, "password", OTHER_PASSWORD))
                .then()
                .statusCode(303);
        here.get("/account").then().statusCode(200);
        elsewhere.get("/account").then().statusCode(303);
        browser("careful", OTHER_PASSWORD).get("/account").then().statusCode(200);
    }

    @Test
    void aBrowserIsSignedOutFromAnother() {
        joins("twofold");
        RequestSpecification here = browser("twofold", Cast.PASSWORD);
        RequestSpecification lost = browser("twofold", Cast.PASSWORD);
        Document page = Jsoup.parse(here.get("/account").asString());
        String revoke =
                page.select("tr:not(:has(.current)) form[action*=sessions]").attr("action");
        send(browserSession(Cast.TOM), revoke, Map.of()).then().statusCode(404);
        lost.get("/account").then().statusCode(200);
        send(here, revoke, Map.of()).then().statusCode(303);
        lost.get("/account").then().statusCode(303);
        here.get("/account").then().statusCode(200);
    }

    @Test
    void signingOutEverywhereIncludesPrograms() {
        RequestSpecification program = joins("everywhere");
        RequestSpecification here = browser("everywhere", Cast.PASSWORD);
        send(here, "/account/sessions/revoke-all", Map.of()).then().statusCode(303);
        here.get("/account").then().statusCode(303);
        program.get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void aProgramsTokenIsRevokedByItsOwner() {
        RequestSpecification program = joins("programmer");
        RequestSpecification here = browser("programmer", Cast.PASSWORD);
        String revoke = Jsoup.parse(here.get("/account").asString())
                .select("form[action*=tokens]")
                .attr("action");
        send(here, revoke, Map.of()).then().statusCode(303);
        program.get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void oneLeavesWithThePasswordAndIsGone() {
        joins("departing");
        RequestSpecification browser = browser("departing", Cast.PASSWORD);
        send(browser, "/account/erase", Map.of("confirmation", "wrong-one"))
                .then()
                .statusCode(400);
        asBrowser().get("/@departing").then().statusCode(200);
        send(browser, "/account/erase", Map.of("confirmation", Cast.PASSWORD))
                .then()
                .statusCode(303);
        asBrowser().get("/@departing").then().statusCode(404);
        browser.get("/account").then().statusCode(303);
    }

    @Test
    void theExportIsADownload() {
        browserSession(Cast.INES)
                .get("/account/export")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body("account.handle", equalTo("ines"));
    }

    @Test
    void othersSeeTheNameAndNothingPrivate() {
        asAnyone()
                .body(Map.of("handle", "리나", "password", Cast.PASSWORD, "email", "rina@example.org"))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201);
        Response page = asBrowser().get("/@{handle}", "리나");
        page.then().statusCode(200).body(containsString("@리나"));
        assertThat(page.asString()).doesNotContain("example.org");
        asBrowser().get("/@nobody-at-all").then().statusCode(404);
    }

    private static Response send(RequestSpecification browser, String address, Map<String, String> fields) {
        String token = formToken(browser.get("/account"));
        return given(browser)
                .redirects()
                .follow(false)
                .formParams(fields)
                .formParam("token", token)
                .post(address);
    }
}
