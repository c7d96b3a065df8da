package org.rejoinder.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplateWordsTest {

    @Test
    void whatStandsBetweenTagsIsSaid() {
        assertThat(TemplateWords.in("<h1>Your account</h1>\n<p>{name}</p><p>–</p>"))
                .extracting(Message::english)
                .containsExactly("Your account");
    }

    @Test
    void linksAndValuesAreHolesOfTheirSentence() {
        assertThat(TemplateWords.in("<p>See <a href=\"/x/{id}\">this</a>, or <a href=\"/y\">that</a>, {who.name}.</p>"))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.english()).isEqualTo("See <a>this</a>, or <a2>that</a2>, {name}.");
                    assertThat(message.holes())
                            .containsEntry("<a>", "<a href=\"/x/{id}\">")
                            .containsEntry("{name}", "{who.name}");
                });
    }

    @Test
    void elementsBesideOneAnotherSayEachTheirOwn() {
        assertThat(TemplateWords.in("<nav><a href=\"/\">Front page</a> <a href=\"/x\">More</a> · Opinion</nav>"))
                .extracting(Message::english)
                .containsExactly("Front page", "More", "Opinion");
    }

    @Test
    void sectionsEndASentence() {
        assertThat(TemplateWords.in("{#if new}Join{#else}Sign in{/if}"))
                .extracting(Message::english)
                .containsExactly("Join", "Sign in");
    }

    @Test
    void ofOneAndSeveralTheWordsForSeveralAreTheId() {
        assertThat(TemplateWords.in("<b>{n} {n == 1 ? 'comment' : 'comments'} on it</b>"))
                .extracting(Message::english)
                .containsExactly("{n} comments on it");
    }

    @Test
    void attributesThatPeopleReadAreSaidAndOthersNot() {
        assertThat(
                        TemplateWords.in(
                                "<a class=\"new\" href=\"/x\" aria-label=\"Paragraph {number}\"{#if x} title=\"Old\"{/if}>7</a>"))
                .extracting(Message::english)
                .containsExactly("Paragraph {number}", "Old");
    }

    @Test
    void scriptsAndWhatIsNotParsedAreLeftAlone() {
        assertThat(TemplateWords.in("<script>let words</script><meta content='{|{\"words\":1}|}'>{! words !}"))
                .isEmpty();
    }
}
