package org.rejoinder.account;

import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Refusal;

/** What others read above a person's words. Anything readable in one line; the handle is what can't be imitated. */
final class DisplayName {

    private static final int LONGEST = 80;

    private DisplayName() {}

    /**
     * The name as it is stored.
     *
     * @param otherwise the name of somebody who gave none
     * @throws Refusal with status 400 at the field {@code displayName}
     */
    static String of(@Nullable String typed, String otherwise) {
        String name = typed == null || typed.isBlank() ? otherwise.strip() : typed.strip();
        if (name.codePoints().anyMatch(DisplayName::isForbidden)) {
            throw Refusal.invalid(
                    "displayName", "A name can't have control characters or characters that turn text around.");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            throw Refusal.invalid("displayName", "At most 80 characters.");
        }
        return name;
    }

    private static boolean isForbidden(int point) {
        return Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT
                || Character.getType(point) == Character.SURROGATE;
    }
}
