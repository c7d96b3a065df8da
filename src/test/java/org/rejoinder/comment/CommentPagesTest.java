package org.rejoinder.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asBrowser;
import static org.rejoinder.newsroom.Newsroom.browserSession;
import static org.rejoinder.newsroom.Newsroom.joins;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class CommentPagesTest {

    @Test
    void theHeadSaysInWordsWhenTheOpEdWasWritten() {
        assertThat(Jsoup.parse(asBrowser()
                                .get("/articles/amid-talks-hope-sprouts")
                                .asString())
                        .select(".head .kicker")
                        .text())
                .endsWith("March 2018");
    }

    @Test
    void anOpEdOfTwoThousandParagraphsIsAPageOfLessThanThreeMegabytes() {
        String text = IntStream.rangeClosed(1, 2_000)
                .mapToObj(number -> "This is what the paragraph of the number " + number + " says.")
                .collect(Collectors.joining("\n\n"));
        Conversation talk = Conversation.onText("# A long bridge\n\n" + text);
        Response answer = browserSession(Cast.TOM).get(talk.page());
        assertThat(answer.asByteArray()).hasSizeLessThan(3_000_000);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select(".para")).hasSize(2_000);
        Element last =
                page.select("[data-paragraph=" + talk.paragraph(2_000) + "]").first();
        String form = last.select(".talk > a.more").attr("href");
        Element write = Jsoup.parse(browserSession(Cast.TOM).get(form).asString())
                .getElementById("write-" + talk.paragraph(2_000));
        assertThat(write.attr("action")).isEqualTo("/paragraphs/" + talk.paragraph(2_000) + "/comments");
        assertThat(write.select("[name=key]").val()).isNotEmpty();
    }

    @Test
    void aPersonsListGoesOnBehindCommentsThatAreNotForReaders() {
        RequestSpecification wanda = joins("wanda");
        Conversation open = Conversation.on("Wanda is read here");
        Conversation closed = Conversation.on("Wanda is not read here");
        wanda.body(open.words(1, "For everybody.")).post(open.api() + "/comments");
        for (int i = 0; i < 3; i++) {
            wanda.body(closed.words(1, "Not for readers.")).post(closed.api() + "/comments");
        }
        wanda.body(open.words(1, "For everybody too.")).post(open.api() + "/comments");
        as(Cast.ELLA).delete(closed.api() + "/publication").then().statusCode(200);
        Document first = Jsoup.parse(asBrowser().get("/@wanda?limit=1").asString());
        assertThat(first.select(".works a").eachText()).containsExactly("For everybody too.");
        String more = first.select(".pager a").attr("href");
        assertThat(Jsoup.parse(asBrowser().urlEncodingEnabled(false).get(more).asString())
                        .select(".works a")
                        .eachText())
                .containsExactly("For everybody.");
    }

    @Test
    void everyParagraphStandsInItsPlaceWithItsDiscussion() {
        Conversation talk = Conversation.on("A bridge on a page");
        String comment = talk.says(Cast.HANA, 2, "Who pays?");
        String reply = talk.replies(Cast.TOM, comment, "The hotels.");
        Document page = page(talk.page());
        for (int number = 1; number <= 9; number++) {
            Element prose = page.getElementById("p" + number);
            assertThat(prose.closest("[data-paragraph]").attr("data-paragraph")).isEqualTo(talk.paragraph(number));
            assertThat(page.select("[id=p" + number + "]")).hasSize(1);
        }
        Element second =
                page.select("[data-paragraph=" + talk.paragraph(2) + "]").first();
        assertThat(second.select(".bubble").text()).contains("2 comments on paragraph 2");
        assertThat(second.select("#c-" + comment + " #c-" + reply)).hasSize(1);
        assertThat(page.select("[id=c-" + comment + "]")).hasSize(1);
        assertThat(page.select("[id=c-" + reply + "]")).hasSize(1);
        assertThat(page.select(".head .state").text()).contains("9 paragraphs", "2 comments");
        assertThat(page.select(".excerpts a[href=/comments/" + reply + "]").text())
                .isEqualTo("The hotels.");
    }

    @Test
    void thePageOfEverybodySetsNoCookieAndHoldsNoToken() {
        Conversation talk = Conversation.on("A bridge for everybody");
        talk.says(Cast.HANA, 1, "Hello.");
        Response answer = asBrowser().get(talk.page());
        assertThat(answer.headers().getValues("Set-Cookie")).isEmpty();
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("input[name=token], input[name=key]")).isEmpty();
        assertThat(page.select("a[href$=/edit], a[href$=/withdraw], a[href$=/review]"))
                .isEmpty();
        assertThat(answer.asString()).doesNotContain("\uE000", "\uE001");
    }

    @Test
    void theAuthorAloneHasTheButtonsOfAComment() {
        Conversation talk = Conversation.on("A bridge of one's own");
        String id = talk.says(Cast.HANA, 1, "Mine.");
        String own = "a[href=/comments/" + id + "/edit], a[href=/comments/" + id + "/withdraw]";
        assertThat(Jsoup.parse(browserSession(Cast.HANA).get(talk.page()).asString())
                        .select(own))
                .hasSize(2);
        assertThat(Jsoup.parse(browserSession(Cast.TOM).get(talk.page()).asString())
                        .select(own))
                .isEmpty();
    }

    @Test
    void aLongDiscussionShowsFiftyAtTheMostAndLeadsToTheRest() {
        Conversation talk = Conversation.on("A bridge with sixty");
        List<String> posted = IntStream.range(0, 60)
                .mapToObj(i -> talk.says(Cast.RAVI, 1, "Number " + i))
                .toList();
        Document page = page(talk.page());
        assertThat(page.select(".bubble").first().text()).contains("60 comments");
        assertThat(page.select(".comment")).hasSizeBetween(30, 50);
        assertThat(page.select(".talk a.more")).hasSize(1);
        List<String> shown = new ArrayList<>(idsOn(page));
        for (String next = moreOn(page); !next.isEmpty(); next = moreOn(page)) {
            page = page(next);
            shown.addAll(idsOn(page));
        }
        assertThat(shown).isEqualTo(posted);
        assertPermalinkShows(talk, posted.get(59));
        assertPermalinkShows(talk, posted.get(0));
    }

    @Test
    void theLastingAddressOfACommentLeadsToItsPlace() {
        Conversation talk = Conversation.on("A bridge that lasts");
        String id = talk.says(Cast.HANA, 4, "Here.");
        asBrowser()
                .get("/comments/" + id)
                .then()
                .statusCode(303)
                .header("Location", endsWith(talk.page() + "?comment=" + id + "#c-" + id));
        Document page = page(talk.page() + "?comment=" + id);
        assertThat(page.getElementById("c-" + id).closest("details.discussion").hasAttr("open"))
                .isTrue();
    }

    @Test
    void aCommentIsNotShownOnThePageOfAnotherArticle() {
        String elsewhere = Conversation.on("A bridge elsewhere").says(Cast.HANA, 1, "Elsewhere.");
        Conversation talk = Conversation.on("A bridge here");
        asBrowser().get(talk.page() + "?comment=" + elsewhere).then().statusCode(404);
    }

    @Test
    void aDeepThreadGoesOnAtAnAddressOfItsOwn() {
        Conversation talk = Conversation.on("A deep bridge");
        List<String> chain = chain(talk, 12);
        Document page = page(talk.page());
        assertThat(idsOn(page)).isEqualTo(chain.subList(0, 7));
        Element more = page.getElementById("c-" + chain.get(6)).select("a.more").first();
        assertThat(more.attr("href")).isEqualTo("/comments/" + chain.get(6) + "/thread");
        Document thread = page(more.attr("href"));
        assertThat(idsOn(thread)).isEqualTo(chain.subList(6, 13));
        assertThat(thread.select("a[href=/comments/" + chain.get(5) + "/thread]"))
                .hasSize(1);
        assertPermalinkShows(talk, chain.get(12));
    }

    @Test
    void aThreadWithManyRepliesIsReadPartByPart() {
        Conversation talk = Conversation.on("A bridge with many replies");
        String top = talk.says(Cast.HANA, 1, "Answer me.");
        List<String> replies = IntStream.range(0, 62)
                .mapToObj(i -> talk.replies(Cast.RAVI, top, "Reply " + i))
                .toList();
        List<String> shown = new ArrayList<>();
        String next = "/comments/" + top + "/thread";
        while (!next.isEmpty()) {
            Document part = page(next);
            List<String> ids = idsOn(part);
            assertThat(ids.get(0)).isEqualTo(top);
            assertThat(part.select("a.more")).hasSizeLessThanOrEqualTo(1);
            shown.addAll(ids.subList(1, ids.size()));
            next = moreOn(part);
        }
        assertThat(shown).isEqualTo(replies);
    }

    @Test
    void aParagraphHasAPageOfItsOwn() {
        Conversation talk = Conversation.on("A bridge by paragraphs");
        String here = talk.says(Cast.HANA, 5, "On the fifth.");
        String elsewhere = talk.says(Cast.HANA, 6, "On the sixth.");
        Document page = page("/paragraphs/" + talk.paragraph(5));
        assertThat(page.getElementById("p5").text()).startsWith("On the quay they shake");
        assertThat(idsOn(page)).containsExactly(here).doesNotContain(elsewhere);
        asBrowser().get(talk.page() + "/p/5").then().statusCode(303).header("Location", endsWith(talk.page() + "#p5"));
    }

    @Test
    void theNewestStandFirstWhereTheyAreAskedFor() {
        Conversation talk = Conversation.on("A bridge turned round");
        String first = talk.says(Cast.HANA, 1, "First.");
        String second = talk.says(Cast.HANA, 1, "Second.");
        assertThat(idsOn(page(talk.page()))).containsExactly(first, second);
        assertThat(idsOn(page(talk.page() + "?sort=newest"))).containsExactly(second, first);
        assertThat(idsOn(page("/paragraphs/" + talk.paragraph(1) + "?sort=newest")))
                .containsExactly(second, first);
    }

    @Test
    void thePageFollowsEveryChangeAtOnce() {
        Conversation talk = Conversation.on("A bridge in motion");
        String id = talk.says(Cast.HANA, 1, "Before.");
        assertThat(page(talk.page()).text()).contains("Before.");
        as(Cast.HANA)
                .body("{\"body\": \"After.\"}")
                .put("/api/v1/comments/" + id)
                .then()
                .statusCode(200);
        Document edited = page(talk.page());
        assertThat(edited.text()).contains("After.").doesNotContain("Before.");
        assertThat(edited.select("#c-" + id + " a.edited").attr("href")).isEqualTo("/comments/" + id + "/history");
        assertThat(page("/comments/" + id + "/history").text()).contains("Before.", "After.");
        as(Cast.HANA).delete("/api/v1/comments/" + id).then().statusCode(204);
        assertThat(page(talk.page()).select(".comment")).isEmpty();
    }

    @Test
    void theExcerptsGoOnBehindTheTwentyNewest() {
        Conversation talk = Conversation.on("A bridge in excerpts");
        List<String> posted = IntStream.range(0, 23)
                .mapToObj(i -> talk.says(Cast.RAVI, 1 + i % 9, "Number " + i))
                .toList();
        Document page = page(talk.page());
        assertThat(page.select(".excerpt")).hasSize(20);
        Document rest = page(page.select(".excerpts a.more").attr("href"));
        assertThat(rest.select(".excerpt a").eachAttr("href"))
                .containsExactly(
                        "/comments/" + posted.get(2), "/comments/" + posted.get(1), "/comments/" + posted.get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles/nowhere",
                "/articles/nowhere/p/1",
                "/articles/nowhere/comments",
                "/articles/amid-talks-hope-sprouts?room=00000000-0000-7000-8000-000000000009",
                "/articles/amid-talks-hope-sprouts?comment=00000000-0000-7000-8000-000000000009",
                "/articles/amid-talks-hope-sprouts?comment=x",
                "/paragraphs/00000000-0000-7000-8000-000000000009",
                "/paragraphs/x",
                "/comments/00000000-0000-7000-8000-000000000009",
                "/comments/x",
                "/comments/00000000-0000-7000-8000-000000000009/thread",
                "/comments/00000000-0000-7000-8000-000000000009/history",
                "/comments/00000000-0000-7000-8000-000000000009/reply"
            })
    void whatIsNotThereIsToldOnAPage(String address) {
        asBrowser().get(address).then().statusCode(404).contentType("text/html");
    }

    private static void assertPermalinkShows(Conversation talk, String id) {
        assertThat(page(talk.page() + "?comment=" + id).select("[id=c-" + id + "]"))
                .hasSize(1);
    }

    private static List<String> chain(Conversation talk, int length) {
        List<String> chain = new ArrayList<>(List.of(talk.says(Cast.HANA, 1, "Level 0")));
        for (int i = 1; i <= length; i++) {
            chain.add(talk.replies(Cast.TOM, chain.get(i - 1), "Level " + i));
        }
        return chain;
    }

    private static Document page(String address) {
        Response answer = asBrowser().get(address);
        answer.then().statusCode(200).contentType("text/html");
        return Jsoup.parse(answer.asString());
    }

    /** The comments of a page from top to bottom, each of which must be there once. */
    private static List<String> idsOn(Document page) {
        List<String> ids = page.select(".comment").eachAttr("id").stream()
                .map(id -> id.substring(2))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        return ids;
    }

    private static String moreOn(Document page) {
        return page.select(".talk a.more, .thread a.more").attr("href");
    }
}
