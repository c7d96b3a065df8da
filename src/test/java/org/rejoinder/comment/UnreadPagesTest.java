package org.rejoinder.comment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asBrowser;
import static org.rejoinder.newsroom.Newsroom.browserSession;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.event.Delivered;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class UnreadPagesTest {

    @Inject
    Delivered delivered;

    @Test
    void whatIsNewIsMarkedCountedAndLinkedOneAfterTheOther() {
        Conversation talk = Conversation.on("New marks");
        talk.says(Cast.HANA, 1, "Old.");
        sees(Cast.TOM, talk);
        String one = talk.says(Cast.HANA, 1, "New, one.");
        String two = talk.says(Cast.HANA, 3, "New, two.");
        Document page = page(browserSession(Cast.TOM), talk.page());
        assertThat(page.select(".comment:has(> .top > .fresh)").eachAttr("id")).containsExactly("c-" + one, "c-" + two);
        assertThat(page.select(".bubble .fresh").eachText()).containsExactly(", 1 new", ", 1 new");
        assertThat(page.select(".seen .new").text()).isEqualTo("2 new");
        assertThat(page.select(".seen .new").attr("href")).isEqualTo("#c-" + one);
        assertThat(page.select("#c-" + one + " .next-new").attr("href")).isEqualTo("#c-" + two);
        assertThat(page.select("#c-" + two + " .next-new")).isEmpty();
    }

    @Test
    void othersSeeNothingOfIt() {
        Conversation talk = Conversation.on("New to one only");
        sees(Cast.TOM, talk);
        talk.says(Cast.HANA, 1, "New to Tom.");
        delivered.toTheLog();
        assertThat(page(browserSession(Cast.TOM), talk.page()).select(".fresh")).hasSize(2);
        assertThat(page(browserSession(Cast.BRAM), talk.page()).select(".fresh"))
                .isEmpty();
        Document stranger = page(asBrowser(), talk.page());
        assertThat(stranger.select(".fresh, .seen, input[name=token]")).isEmpty();
    }

    @Test
    void whatThePageLeavesOutIsReachedByItsOwnAddress() {
        Conversation talk = Conversation.on("New beyond the page");
        sees(Cast.TOM, talk);
        for (int i = 0; i < 51; i++) {
            talk.says(Cast.HANA, 1, "One of many, number " + i);
        }
        Document page = page(browserSession(Cast.TOM), talk.page());
        assertThat(page.select(".bubble .fresh").text()).isEqualTo(", 51 new");
        assertThat(page.select(".comment:has(> .top > .fresh)")).hasSizeBetween(10, 50);
        assertThat(page.select(".next-new").last().attr("href")).startsWith("/comments/");
    }

    @Test
    void theButtonMarksAllReadWithoutScript() {
        Conversation talk = Conversation.on("New no more");
        sees(Cast.TOM, talk);
        talk.says(Cast.HANA, 1, "Soon read.");
        RequestSpecification tom = browserSession(Cast.TOM);
        presses(tom, talk).then().statusCode(303).header("Location", endsWith(talk.page()));
        assertThat(page(tom, talk.page()).select(".fresh")).isEmpty();
    }

    @Test
    void whatCameAfterThePageWasMadeStaysNew() {
        Conversation talk = Conversation.on("New after the page");
        sees(Cast.TOM, talk);
        RequestSpecification tom = browserSession(Cast.TOM);
        Map<String, String> form = form(tom, talk);
        String later = talk.says(Cast.HANA, 1, "After Tom's page.");
        delivered.toTheLog();
        given(tom)
                .formParams(form)
                .formParam("script", "true")
                .post(talk.page() + "/seen")
                .then()
                .statusCode(204);
        assertThat(page(tom, talk.page())
                        .select(".comment:has(> .top > .fresh)")
                        .eachAttr("id"))
                .containsExactly("c-" + later);
    }

    @Test
    void noOtherSiteMarksAnythingRead() {
        Conversation talk = Conversation.on("New in spite of others");
        sees(Cast.TOM, talk);
        talk.says(Cast.HANA, 1, "Still new.");
        RequestSpecification tom = browserSession(Cast.TOM);
        Map<String, String> form = form(tom, talk);
        given(tom)
                .formParam("position", form.get("position"))
                .post(talk.page() + "/seen")
                .then()
                .statusCode(403);
        given(tom)
                .header("Origin", "https://elsewhere.example")
                .formParams(form)
                .post(talk.page() + "/seen")
                .then()
                .statusCode(403);
        assertThat(page(tom, talk.page()).select(".fresh")).hasSize(2);
    }

    @Test
    void thePageOfAParagraphMarksButDoesNotMarkRead() {
        Conversation talk = Conversation.on("New on a paragraph");
        sees(Cast.TOM, talk);
        talk.says(Cast.HANA, 2, "New here too.");
        Document page = page(browserSession(Cast.TOM), "/paragraphs/" + talk.paragraph(2));
        assertThat(page.select(".top > .fresh")).hasSize(1);
        assertThat(page.select(".seen")).isEmpty();
    }

    @Test
    void theFrontPageCountsWhatIsNewOnWhatWasVisited() {
        Conversation visited = Conversation.on("New from the front");
        Conversation other = Conversation.on("Not visited before");
        sees(Cast.TOM, visited);
        visited.says(Cast.HANA, 1, "New.");
        other.says(Cast.HANA, 1, "New, but Tom was never here.");
        delivered.toTheLog();
        Document front = page(browserSession(Cast.TOM), "/");
        assertThat(story(front, visited).select(".new").text()).isEqualTo("1 new");
        assertThat(story(front, other).select(".new")).isEmpty();
        assertThat(page(asBrowser(), "/").select(".state .new")).isEmpty();
    }

    private static Element story(Document front, Conversation talk) {
        return front.selectFirst(".story:has(h2 a[href=" + talk.page() + "])");
    }

    private void sees(Cast reader, Conversation talk) {
        delivered.toTheLog();
        as(reader).put(talk.api() + "/seen").then().statusCode(200);
    }

    private Response presses(RequestSpecification reader, Conversation talk) {
        return given(reader)
                .redirects()
                .follow(false)
                .formParams(form(reader, talk))
                .post(talk.page() + "/seen");
    }

    private Map<String, String> form(RequestSpecification reader, Conversation talk) {
        return page(reader, talk.page()).select(".seen input").stream()
                .collect(Collectors.toMap(input -> input.attr("name"), Element::val));
    }

    private Document page(RequestSpecification reader, String path) {
        delivered.toTheLog();
        Response answer = given(reader).get(path);
        answer.then().statusCode(200);
        return Jsoup.parse(answer.asString());
    }
}
