package org.rejoinder.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.BrowserStory;
import org.rejoinder.newsroom.Visitor;

/** An address that names a paragraph or a comment opens its discussion. */
@QuarkusTest
class LinksLeadToTheRightPlaceStoryTest extends BrowserStory {

    private String slug;
    private String older;

    @BeforeEach
    void anOpEdWithTwoComments() {
        slug = Edition.publishes("A bridge and its address");
        older = Edition.comment(Cast.HANA, slug, 7, "The older comment.");
        Edition.comment(Cast.TOM, slug, 7, "The newer comment.");
    }

    @Test
    void theNameOfAParagraphOpensItsDiscussion() {
        OpEdPage page = OpEdPage.of(visitor(), slug + "#p7");
        assertThat(page.discussion(7)).isVisible();
        assertThat(page.paragraph(7).locator(".prose")).isInViewport();
        assertThat(page.discussion(6)).isHidden();
    }

    @Test
    void theNameOfACommentOpensAndShowsIt() {
        OpEdPage page = OpEdPage.of(visitor(), slug + "#c-" + older);
        assertThat(page.comment("The older comment.")).isInViewport();
    }

    @Test
    void aNumberBesideTheTextOpensItsDiscussion() {
        Visitor reader = visitor();
        OpEdPage page = OpEdPage.of(reader, slug);
        page.paragraph(7).locator(".n").click();
        assertThat(page.discussion(7)).isVisible();
        assertThat(reader.page()).hasURL(Pattern.compile("#p7$"));
        page.opensDiscussion(2);
        assertThat(page.discussion(7)).isHidden();
    }

    @Test
    void theNewestCommentCanStandFirst() {
        Visitor reader = visitor();
        OpEdPage page = OpEdPage.of(reader, slug);
        page.opensDiscussion(7).getByText("Newest").click();
        reader.settles();
        assertThat(page.discussion(7).locator(".comment > .body"))
                .hasText(new String[] {"The newer comment.", "The older comment."});
        assertThat(page.discussion(7)).isVisible();
        reader.meetsNoBarrier();
    }
}
