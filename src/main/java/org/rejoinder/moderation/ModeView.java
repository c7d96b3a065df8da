package org.rejoinder.moderation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Refusal;

/** How comments are taken at a place, as a program sets and gets it. */
@Schema(name = "PostingMode")
public record ModeView(
        @Schema(description = "The paragraph that it holds for; the whole article if absent") @Nullable
        UUID paragraph,

        @Schema(description = "open, first, approve, slow, closed or locked", required = true) @Nullable
        PostingMode mode,

        @Schema(description = "For first: how many comments of a person; for slow: seconds between two of a person")
        @Nullable
        Integer number) {

    private static final int MOST = 86_400;

    /**
     * The mode of a whole room as a form sends it.
     *
     * @throws Refusal with status 400 naming {@code mode} or {@code number}
     */
    static ModeView typed(@Nullable String mode, @Nullable String number) {
        try {
            return new ModeView(
                    null,
                    PostingMode.parse(mode),
                    number == null || number.isBlank() ? null : Integer.valueOf(number.strip()));
        } catch (NumberFormatException noNumber) {
            throw Refusal.invalid("number", "A number.");
        }
    }

    /** The mode that was sent, which must be there. */
    PostingMode checkedMode() {
        return mode == null ? PostingMode.parse(null) : mode;
    }

    /** The number that was sent; 0 if the mode needs none. */
    int checkedNumber() {
        boolean needed = mode == PostingMode.FIRST || mode == PostingMode.SLOW;
        if (!needed) {
            return 0;
        }
        if (number == null || number < 1 || number > MOST) {
            throw Refusal.invalid("number", "A number from 1 to 86,400.");
        }
        return number;
    }
}
