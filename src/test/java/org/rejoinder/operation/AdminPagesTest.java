package org.rejoinder.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.rejoinder.newsroom.Newsroom.asBrowser;
import static org.rejoinder.newsroom.Newsroom.browserSession;
import static org.rejoinder.newsroom.Newsroom.formToken;
import static org.rejoinder.newsroom.Newsroom.joins;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class AdminPagesTest {

    @Test
    void anAdministratorSeesPeopleSettingsAndVersion() {
        Document page = admin("");
        assertThat(page.select("tbody th a").eachText()).contains("@ada");
        assertThat(page.select(".settings code").eachText())
                .contains("REJOINDER_DATA", "REJOINDER_URL", "REJOINDER_EDIT_WINDOW");
        assertThat(page.select(".settings").text()).contains("15 minutes").doesNotContain(Cast.PASSWORD);
        assertThat(page.select("a[href=/articles/desk]")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"ELLA", "MOSES", "CARLA", "HANA"})
    void nobodyElseSeesOrDoesAnything(Cast person) {
        RequestSpecification browser = browserSession(person);
        browser.get("/admin").then().statusCode(403);
        String token = formToken(browser.get("/account"));
        browser.formParam("token", token).formParam("role", "administrator");
        browser.post("/admin/people/" + person.handle() + "/roles").then().statusCode(403);
        browser.post("/admin/people/ada/password-links").then().statusCode(403);
        browser.post("/admin/backups").then().statusCode(403);
    }

    @Test
    void whoIsNotSignedInIsLedToTheSignIn() {
        asBrowser().get("/admin").then().statusCode(303).header("Location", containsString("/login?next=%2Fadmin"));
        asBrowser().post("/admin/backups").then().statusCode(401);
    }

    @Test
    void peopleAreFoundByTheBeginningOfTheirHandle() {
        joins("findable-one");
        joins("findable-two");
        joins("findableX3");
        assertThat(handles(admin("?q=Findable-"))).containsExactly("@findable-one", "@findable-two");
        assertThat(handles(admin("?q=findable_"))).isEmpty();
        assertThat(handles(admin("?q=%25"))).isEmpty();
    }

    @Test
    void aLongListIsContinuedBehindItsLastPerson() {
        joins("paged-a");
        joins("paged-b");
        joins("paged-c");
        Document first = admin("?q=paged-&limit=2");
        assertThat(handles(first)).containsExactly("@paged-a", "@paged-b");
        String next = first.select("a[rel=next]").attr("href");
        assertThat(handles(admin(next.substring("/admin".length())))).containsExactly("@paged-c");
    }

    @Test
    void rolesAreGivenAndTaken() {
        joins("rising");
        save("rising", "teacher", "moderator").then().statusCode(303).header("Location", containsString("q=rising"));
        assertThat(rolesOf("rising")).containsExactly("teacher", "moderator");
        save("rising").then().statusCode(303);
        assertThat(rolesOf("rising")).isEmpty();
    }

    @Test
    void theLastAdministratorStaysOneAndUnknownRolesAreRefused() {
        save("ada", "editor").then().statusCode(409);
        save("ada", "king").then().statusCode(400);
        save("nobody-at-all", "editor").then().statusCode(404);
        assertThat(rolesOf("ada")).containsExactly("administrator");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        browserSession(Cast.ADA).post("/admin/people/ada/password-links").then().statusCode(403);
    }

    @Test
    void aOneTimeLinkIsShownOnceAndLeadsToANewPassword() {
        joins("locked-out");
        Response answer = post("/admin/people/locked-out/password-links");
        answer.then()
                .statusCode(200)
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Cache-Control", containsString("no-store"));
        String link = Jsoup.parse(answer.asString()).select(".secret").text();
        asBrowser().get(URI.create(link).getPath()).then().statusCode(200).body(containsString("@locked-out"));
    }

    @Test
    void aBackupThatIsMadeByOtherMeansIsExplained() {
        Response answer = post("/admin/backups");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.asString()).select("[role=alert]").text())
                .contains(PostgreSql.isAskedFor() ? "pg_dump" : "in memory only");
    }

    private static Document admin(String query) {
        Response page = browserSession(Cast.ADA).urlEncodingEnabled(false).get("/admin" + query);
        assertThat(page.statusCode()).isEqualTo(200);
        return Jsoup.parse(page.asString());
    }

    private static List<String> handles(Document page) {
        return page.select("th[scope=row] a").eachText();
    }

    private static List<String> rolesOf(String handle) {
        return admin("?q=" + handle).select("input[name=role][checked]").eachAttr("value");
    }

    private static Response save(String handle, String... roles) {
        RequestSpecification browser = browserSession(Cast.ADA);
        String token = formToken(browser.get("/admin"));
        for (String role : roles) {
            browser.formParam("role", role);
        }
        return browser.formParam("token", token).post("/admin/people/" + handle + "/roles");
    }

    private static Response post(String path) {
        RequestSpecification browser = browserSession(Cast.ADA);
        return browser.formParam("token", formToken(browser.get("/admin"))).post(path);
    }
}
