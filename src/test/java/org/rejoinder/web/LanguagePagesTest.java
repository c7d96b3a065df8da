package org.rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.asBrowser;
import static org.rejoinder.newsroom.Newsroom.browserSession;
import static org.rejoinder.newsroom.Newsroom.formToken;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.PostgreSql;

/** In which language one is answered, and what then is in that language. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class LanguagePagesTest {

    private static final String ARTICLE = "/articles/amid-talks-hope-sprouts";

    @ParameterizedTest
    @CsvSource({
        "zh-CN, zh, 待您回应的文章, 登录, 评论",
        "ko-KR, ko, 답을 기다리는 칼럼, 로그인, 댓글",
        "'de, en;q=0.3', en, Op-eds to answer, Sign in, comments"
    })
    void theBrowserChooses(String asks, String tag, String heading, String door, String comments) {
        Document front = page(asBrowser().header("Accept-Language", asks), "/");
        assertThat(front.select("html").attr("lang")).isEqualTo(tag);
        assertThat(front.select("h1").text()).isEqualTo(heading);
        assertThat(front.select(".masthead nav a").first().text()).isEqualTo(door);
        Document article = page(asBrowser().header("Accept-Language", asks), ARTICLE);
        assertThat(article.select(".op-ed").attr("lang")).isEqualTo("en");
        assertThat(article.select(".op-ed .state").first().text()).contains(comments);
        assertThat(article.select(".talk").first().attr("lang")).isEqualTo(tag);
    }

    @Test
    void whoAsksForNoneOfOursIsAnsweredInThatOfTheSite() {
        assertThat(page(asBrowser().header("Accept-Language", "fr"), "/")
                        .select("html")
                        .attr("lang"))
                .isEqualTo("en");
    }

    @Test
    void aChoiceInThisBrowserComesBeforeWhatTheBrowserAsks() {
        Response chosen = asBrowser()
                .header("Referer", "http://localhost/articles/desk?after=1")
                .formParam("language", "ko")
                .post("/language");
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.header("Location")).endsWith("/articles/desk?after=1");
        RequestSpecification browser =
                asBrowser().header("Accept-Language", "zh").cookie(chosen.detailedCookie("rejoinder-language"));
        assertThat(page(browser, "/login").select("h1").text()).isEqualTo("로그인");
    }

    @Test
    void whoIsSignedInKeepsTheChoiceWithTheAccountAndGivesItBack() {
        RequestSpecification browser = browserSession(Cast.BRAM).header("Accept-Language", "ko");
        String token = formToken(browser.get("/account"));
        Response chosen =
                browser.formParam("token", token).formParam("language", "zh").post("/account/language");
        assertThat(chosen.statusCode()).isEqualTo(303);
        RequestSpecification elsewhere = browserSession(Cast.BRAM).header("Accept-Language", "ko");
        Document account = page(elsewhere, "/account");
        assertThat(account.select("h1").text()).isEqualTo("您的账号");
        assertThat(account.select("#language option[selected]").text()).isEqualTo("中文");
        RequestSpecification back = browserSession(Cast.BRAM).header("Accept-Language", "ko");
        back.formParam("token", formToken(back.get("/account")))
                .formParam("language", "")
                .post("/account/language");
        assertThat(page(browserSession(Cast.BRAM).header("Accept-Language", "ko"), "/account")
                        .select("h1")
                        .text())
                .isEqualTo("내 계정");
    }

    @Test
    void noCookieIsSetUnlessSomebodyChooses() {
        Response article = asBrowser().header("Accept-Language", "zh").get(ARTICLE);
        assertThat(article.detailedCookies().asList()).isEmpty();
        assertThat(article.header("Vary")).contains("Accept-Language").contains("Cookie");
        assertThat(article.asString()).doesNotContain("name=\"token\" value=\"\"");
    }

    @Test
    void whatIsKeptInOneLanguageIsNotShownInAnother() {
        Response chinese = asBrowser().header("Accept-Language", "zh").get(ARTICLE);
        Response korean = asBrowser().header("Accept-Language", "ko").get(ARTICLE);
        assertThat(chinese.header("ETag")).isNotEqualTo(korean.header("ETag"));
        assertThat(Jsoup.parse(korean.asString()).text()).contains("문단").doesNotContain("段落");
        asBrowser()
                .header("Accept-Language", "ko")
                .header("If-None-Match", chinese.header("ETag"))
                .get(ARTICLE)
                .then()
                .statusCode(200);
    }

    @Test
    void refusalsAreSaidInTheLanguageThatWasAskedFor() {
        asAnyone()
                .header("Accept-Language", "zh")
                .body("{}")
                .post("/api/v1/articles")
                .then()
                .statusCode(401)
                .body("title", equalTo("需要登录"))
                .body("detail", equalTo("请先登录。"));
        Document form = Jsoup.parse(asBrowser()
                .header("Accept-Language", "ko")
                .formParam("handle", "x")
                .formParam("password", "short")
                .post("/register")
                .asString());
        assertThat(form.select("#handle-error").text()).startsWith("글자와 숫자");
        assertThat(page(asBrowser().header("Accept-Language", "ko"), "/articles/nowhere")
                        .select("h1")
                        .text())
                .isEqualTo("찾을 수 없음");
    }

    @Test
    void scriptsGetTheirWords() {
        asBrowser().get("/words/zh.json").then().statusCode(200).body("Cancel", equalTo("取消"));
        asBrowser().get("/words/xx.json").then().statusCode(404);
    }

    private static Document page(RequestSpecification browser, String address) {
        return Jsoup.parse(browser.get(address).asString());
    }
}
