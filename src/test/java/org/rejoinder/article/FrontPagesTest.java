package org.rejoinder.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asBrowser;
import static org.rejoinder.newsroom.Newsroom.browserSession;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.OpEdFiles;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class FrontPagesTest {

    @Test
    void anOpEdStandsThereWithWhatMakesOneReadIt() {
        published("On the front page");
        Element story = story(front("/"), "On the front page");
        assertThat(story.select("h2 a").attr("href")).isEqualTo("/articles/on-the-front-page");
        assertThat(story.select(".kicker").text()).contains("The Lowmouth Gazette");
        assertThat(story.select(".by").text()).isEqualTo("By Marit Ostrander");
        assertThat(story.select(".lede").text())
                .startsWith("For ninety years our town")
                .endsWith("…");
        assertThat(story.select(".state").text()).isEqualTo("No comments yet");
        assertThat(story.text()).doesNotContain("@");
    }

    @Test
    void theNewestStandsFirst() {
        published("Older news");
        published("Newer news");
        assertThat(front("/").select(".story h2").eachText()).startsWith("Newer news", "Older news");
    }

    @Test
    void olderOnesAreOnePageAway() {
        published("On page two");
        published("On page one");
        Document first = front("/?limit=1");
        assertThat(first.select(".story h2").eachText()).containsExactly("On page one");
        Document second = front(first.select("a[rel=next]").attr("href"));
        assertThat(second.select(".story h2").eachText()).startsWith("On page two");
    }

    @Test
    void afterTheLastOneThereIsAWordAndNoList() {
        Document page = front("/?after=00000000-0000-7000-8000-000000000000");
        assertThat(page.select(".story")).isEmpty();
        assertThat(page.select(".notice").text()).isEqualTo("There are no older op-eds.");
    }

    @Test
    void aTitleIsShownAsItIsAndNeverAsHtml() {
        published("<script>alert(1)</script> & friends");
        Document page = front("/");
        assertThat(page.select(".story h2").eachText()).contains("<script>alert(1)</script> & friends");
        assertThat(page.select(".story script")).isEmpty();
    }

    @Test
    void aRightToLeftOpEdIsMarkedAsSuch() {
        imports("# الأمل في شبه الجزيرة\n\nهذا نص قصير.", "markdown");
        Element story = story(front("/"), "الأمل في شبه الجزيرة");
        assertThat(story.attr("dir")).isEqualTo("rtl");
        assertThat(story.attr("lang")).isEqualTo("ar");
    }

    @Test
    void onlyEditorsAreOfferedTheDesk() {
        assertThat(front("/").select("a[href=/articles/new]")).isEmpty();
        Response ella = browserSession(Cast.ELLA).get("/");
        assertThat(Jsoup.parse(ella.asString()).select("a[href=/articles/new]")).isNotEmpty();
    }

    @Test
    void theAnonymousPageSetsNoCookie() {
        assertThat(asBrowser().get("/").getCookies()).isEmpty();
    }

    private static void published(String title) {
        imports(OpEdFiles.harbourBridge(title), "text");
    }

    private static void imports(String source, String format) {
        as(Cast.ELLA)
                .body(Map.of("format", format, "source", source, "publish", true))
                .post("/api/v1/articles")
                .then()
                .statusCode(201);
    }

    private static Document front(String address) {
        Response page = asBrowser().get(address);
        assertThat(page.statusCode()).isEqualTo(200);
        return Jsoup.parse(page.asString());
    }

    private static Element story(Document page, String title) {
        return page.select(".story").stream()
                .filter(story -> story.select("h2").text().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
