package org.rejoinder.classroom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rejoinder.article.ArticleText;
import org.rejoinder.text.PlainText;
import org.rejoinder.web.Refusal;

/** The request to make an assignment, or to change all of its terms. */
@Schema(name = "NewAssignment", description = "An assignment; in a change what is absent is as if it were new")
record NewAssignment(
        @Schema(required = true, description = "The article's slug; it stays in a change") @Nullable
        String article,

        @Schema(description = "The ids of the paragraphs that it is about; the whole article if absent or empty")
        @Nullable
        List<UUID> paragraphs,

        @Schema(required = true, description = "What is to be done, 1 to 4,000 characters") @Nullable
        String prompt,

        @Schema(description = "When students may begin to write; now if absent") @Nullable
        Instant startsAt,

        @Schema(description = "What comes later is marked late; never if absent") @Nullable
        Instant dueAt,

        @Schema(description = "Nothing comes any more from here on; never if absent") @Nullable
        Instant cutoffAt,

        @Nullable Quota required,

        @Schema(description = "By what classmates know each other here; as in the class if absent") @Nullable
        Naming naming,

        @Schema(
                description = "Whether the comments of others on a paragraph appear only after one's own; false if"
                        + " absent")
        @Nullable
        Boolean postFirst,

        @Schema(
                description =
                        "How many letters the first comment on a paragraph has at least, 1 to 2,000; 40 if absent")
        @Nullable
        Integer floor,

        @Schema(description = "Whether students take a stand on each paragraph; false if absent") @Nullable
        Boolean stands,

        @Schema(description = "One criterion in each line, with its points: \"Uses the text: 4\"") @Nullable
        String rubric) {

    private static final int LONGEST_PROMPT = 4_000;

    /**
     * What it sets.
     *
     * @param text the article's present text
     * @param usual as in the class
     * @throws Refusal with status 400 naming the field at fault
     */
    Terms terms(ArticleText text, Naming usual, Instant now) {
        return new Terms(
                checkedPrompt(),
                checkedParagraphs(text),
                new Window(startsAt == null ? now : startsAt, dueAt, cutoffAt).checked(),
                required == null ? Quota.NOTHING : required.checked(),
                naming == null ? usual : naming,
                postFirst != null && postFirst,
                checkedFloor(),
                stands != null && stands,
                Rubric.typed(rubric));
    }

    private String checkedPrompt() {
        String text =
                prompt == null ? "" : PlainText.clean(prompt).replace("\0", "").strip();
        if (text.isEmpty() || PlainText.length(text) > LONGEST_PROMPT) {
            throw Refusal.invalid("prompt", "Say what is to be done, in at most 4,000 characters.");
        }
        return text;
    }

    private Set<UUID> checkedParagraphs(ArticleText text) {
        Set<UUID> wanted = paragraphs == null ? Set.of() : Set.copyOf(paragraphs);
        if (!wanted.stream().map(text::paragraph).allMatch(Optional::isPresent)) {
            throw Refusal.invalid("paragraphs", "The article has no such paragraph.");
        }
        return wanted;
    }

    private Floor checkedFloor() {
        int letters = floor == null ? Floor.USUAL : floor;
        if (letters < 1 || letters > Floor.MOST) {
            throw Refusal.invalid("floor", "A number from 1 to 2,000.");
        }
        return new Floor(letters);
    }
}
