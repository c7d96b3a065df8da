package org.rejoinder.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.BrowserStory;
import org.rejoinder.newsroom.Newsroom;
import org.rejoinder.newsroom.Visitor;
import org.rejoinder.newsroom.Window;

/** Somebody on a phone chooses the language of the pages at their foot, reads, signs in and writes in it. */
@QuarkusTest
class PagesInOnesLanguageStoryTest extends BrowserStory {

    @ParameterizedTest
    @CsvSource({
        "中文, 待您回应的文章, 用户名, 密码, 登录, 您的回复, 您的评论已发表。, 快捷键",
        "한국어, 답을 기다리는 칼럼, 아이디, 비밀번호, 로그인, 내 답글, 댓글을 게시했습니다., 단축키"
    })
    void everythingButTheTextIsInTheLanguageThatWasChosen(
            String language,
            String heading,
            String handle,
            String password,
            String door,
            String yourReply,
            String posted,
            String keys) {
        String slug = Edition.publishes("A bridge for readers of " + (language.equals("中文") ? "Chinese" : "Korean"));
        String comment = Edition.comment(Cast.TOM, slug, 2, "Who pays for the night ferry?");
        Newsroom.as(Cast.HANA);
        Visitor visitor = visitor(Window.PHONE);
        visitor.opens("/");
        visitor.presses(".languages", language);
        assertThat(visitor.page().locator("h1")).hasText(heading);
        visitor.meetsNoBarrier();
        visitor.scrollsOnlyDown();

        visitor.opens("/login");
        visitor.fills(handle, Cast.HANA.handle());
        visitor.fills(password, Cast.PASSWORD);
        visitor.presses("main", door);
        visitor.page().locator(".masthead a.face").waitFor();

        visitor.opens("/articles/" + slug);
        visitor.scrollsOnlyDown();
        assertThat(visitor.page().locator(".foot > button")).hasText(keys);
        OpEdPage page = OpEdPage.of(visitor, slug);
        page.opensDiscussion(2);
        visitor.page().locator("#c-" + comment + " > .acts a[href$='/reply']").click();
        visitor.page().getByLabel(yourReply).last().fill("The city does, as it pays for the bridge.");
        visitor.page().locator("#c-" + comment + " .reply-place button.primary").click();
        assertThat(visitor.page().getByText(posted)).hasCount(1);
        visitor.meetsNoBarrier();
        visitor.opens("/account");
        visitor.scrollsOnlyDown();
    }
}
