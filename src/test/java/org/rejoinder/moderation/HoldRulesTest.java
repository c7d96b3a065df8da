package org.rejoinder.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.comment.Hold;
import org.rejoinder.text.ListedWord;
import org.rejoinder.text.WordList;

class HoldRulesTest {

    private static final String LONG =
            "The bridge pays for itself within ten years, and whoever says otherwise has not read the report.";
    private static final String NEARLY =
            "The bridge pays for itself within ten years, and whoever says otherwise hasn't read that report!";
    private static final WordList WORDS = WordList.of(List.of(ListedWord.whole("scoundrel")));

    private int standing;
    private int turnedDown;
    private List<String> written = List.of();
    private boolean alwaysReviewed;

    @Test
    void theFirstCommentsWait() {
        standing = 2;
        assertThat(because(new FirstComments(3), "Hello")).contains("it is among your first 3");
        standing = 3;
        assertThat(because(new FirstComments(3), "Hello")).isEmpty();
        assertThat(because(new FirstComments(0), "Hello")).isEmpty();
    }

    @Test
    void manyLinksWait() {
        assertThat(because(new ManyLinks(1), "https://a.example and https://b.example"))
                .contains("it holds 2 links");
        assertThat(because(new ManyLinks(2), "https://a.example and https://b.example"))
                .isEmpty();
        assertThat(because(new ManyLinks(0), "https://a.example")).isEmpty();
    }

    @Test
    void aBannedWordIsRefusedByName() {
        assertThatThrownBy(() -> because(new BannedWords(WORDS), "You sc0undrel"))
                .hasMessage("The word “scoundrel” is not allowed here.");
        assertThat(because(new BannedWords(WORDS), "You gentleman")).isEmpty();
    }

    @Test
    void aSuspectWordWaits() {
        assertThat(because(new SuspectWords(WORDS), "You SCOUNDREL")).contains("it holds the word “scoundrel”");
        assertThat(because(new SuspectWords(WORDS), "You gentleman")).isEmpty();
    }

    @Test
    void repeatedTextWaits() {
        written = List.of(LONG, "Something else");
        assertThat(because(new RepeatedText(1), LONG)).isPresent();
        assertThat(because(new RepeatedText(1), NEARLY)).isPresent();
        assertThat(because(new RepeatedText(2), LONG)).isEmpty();
        assertThat(because(
                        new RepeatedText(1),
                        LONG.replace("bridge", "tunnel").replace("ten years", "a century")
                                + " They should be ashamed of it."))
                .isEmpty();
    }

    @Test
    void aShortRemarkMayRecur() {
        written = Collections.nCopies(9, "I agree.");
        assertThat(because(new RepeatedText(1), "I agree.")).isEmpty();
    }

    @Test
    void whoIsTooFastWaits() {
        written = Collections.nCopies(3, "x");
        assertThat(because(new TooFast(3), "x")).contains("you have posted 3 comments within a minute");
        assertThat(because(new TooFast(4), "x")).isEmpty();
        assertThat(because(new TooFast(0), "x")).isEmpty();
    }

    @Test
    void afterSeveralRejectionsOneWaits() {
        turnedDown = 3;
        assertThat(because(new RecentRejections(3), "x")).isPresent();
        turnedDown = 2;
        assertThat(because(new RecentRejections(3), "x")).isEmpty();
    }

    @Test
    void whoIsAlwaysReviewedWaits() {
        assertThat(because(new AlwaysReview(), "x")).isEmpty();
        alwaysReviewed = true;
        assertThat(because(new AlwaysReview(), "x")).isPresent();
    }

    private Optional<String> because(HoldRule rule, String words) {
        return rule.check(new Situation(words, words, "en", false, past(), Instant.EPOCH))
                .map(Hold::because);
    }

    private Past past() {
        return new Past() {
            @Override
            public int standing(int atMost) {
                return Math.min(standing, atMost);
            }

            @Override
            public int turnedDownSince(Instant start, int atMost) {
                return Math.min(turnedDown, atMost);
            }

            @Override
            public List<String> writtenSince(Instant start, int atMost) {
                return written.subList(0, Math.min(written.size(), atMost));
            }

            @Override
            public boolean isAlwaysReviewed() {
                return alwaysReviewed;
            }
        };
    }
}
