package org.rejoinder.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.rejoinder.newsroom.Newsroom.asBrowser;
import static org.rejoinder.newsroom.Newsroom.browserSession;
import static org.rejoinder.newsroom.Newsroom.formToken;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class VotePagesTest {

    @Test
    void theButtonVotesAndTakesTheVoteBackWithoutScript() {
        Conversation talk = Conversation.on("A bridge by button");
        String id = talk.says(Cast.HANA, 1, "Press it.");
        presses(Cast.TOM, talk, id).then().statusCode(303).header("Location", endsWith("/comments/" + id));
        assertThat(votes(talk, Cast.TOM, id).select(".score").text()).isEqualTo("1 vote");
        assertThat(button(talk, Cast.TOM, id).attr("aria-pressed")).isEqualTo("true");
        assertThat(button(talk, Cast.BRAM, id).attr("aria-pressed")).isEqualTo("false");
        presses(Cast.TOM, talk, id).then().statusCode(303);
        assertThat(votes(talk, Cast.TOM, id).select(".score")).isEmpty();
    }

    @Test
    void withScriptTheScoreIsPutInItsPlace() {
        Conversation talk = Conversation.on("A bridge by script");
        String id = talk.says(Cast.HANA, 1, "Press it.");
        RequestSpecification tom = browserSession(Cast.TOM);
        Response page = tom.get(talk.page());
        Response answer = tom.header("HX-Request", "true")
                .formParam("token", formToken(page))
                .post("/comments/" + id + "/vote");
        answer.then().statusCode(200);
        Element votes = Jsoup.parseBodyFragment(answer.asString()).selectFirst("body > .votes");
        assertThat(votes.select(".up").attr("aria-pressed")).isEqualTo("true");
        assertThat(votes.select(".score").text()).isEqualTo("1 vote");
    }

    @Test
    void aVoteWithoutTheTokenIsRefused() {
        Conversation talk = Conversation.on("A bridge forged");
        String id = talk.says(Cast.HANA, 1, "Press it.");
        browserSession(Cast.TOM).post("/comments/" + id + "/vote").then().statusCode(403);
        assertThat(votes(talk, Cast.TOM, id).select(".score")).isEmpty();
    }

    @Test
    void onesOwnCommentHasNoButton() {
        Conversation talk = Conversation.on("A bridge of my own");
        String id = talk.says(Cast.HANA, 1, "Mine.");
        assertThat(votes(talk, Cast.HANA, id).select(".up")).isEmpty();
    }

    @Test
    void whoIsNotSignedInIsLedToSignInAndBack() {
        Conversation talk = Conversation.on("A bridge for strangers");
        String id = talk.says(Cast.HANA, 1, "Anyone?");
        Element link = Jsoup.parse(asBrowser().get(talk.page()).asString()).selectFirst("#c-" + id + " .up");
        asBrowser()
                .get(link.attr("href"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/login?next=%2Fcomments%2F" + id + "%2Fvote"));
        browserSession(Cast.TOM).get(link.attr("href")).then().statusCode(200);
    }

    @Test
    void theOrderIsChosenAboveTheComments() {
        Conversation talk = Conversation.on("A bridge to sort");
        String first = talk.says(Cast.HANA, 1, "One.");
        String second = talk.says(Cast.HANA, 1, "Two.");
        presses(Cast.TOM, talk, first);
        Response page = asBrowser().get("/paragraphs/" + talk.paragraph(1) + "?sort=best");
        assertThat(Jsoup.parse(page.asString()).select(".comment").eachAttr("id"))
                .containsExactly("c-" + first, "c-" + second);
        assertThat(Jsoup.parse(page.asString()).select("nav a[aria-current]").text())
                .isEqualTo("Best");
    }

    private static Response presses(Cast person, Conversation talk, String id) {
        RequestSpecification browser = browserSession(person);
        Response page = browser.get(talk.page());
        String action =
                Jsoup.parse(page.asString()).selectFirst("#c-" + id + " .up").attr("formaction");
        return browser.formParam("token", formToken(page)).post(action);
    }

    private static Element button(Conversation talk, Cast person, String id) {
        return votes(talk, person, id).selectFirst(".up");
    }

    private static Element votes(Conversation talk, Cast person, String id) {
        return Jsoup.parse(browserSession(person).get(talk.page()).asString()).selectFirst("#c-" + id + " .votes");
    }
}
