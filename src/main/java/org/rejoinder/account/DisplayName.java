package org.rejoinder.account;

import org.jspecify.annotations.Nullable;
import org.rejoinder.text.PlainText;
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
        String wanted = typed == null || typed.isBlank() ? otherwise : typed;
        if (PlainText.hasForbidden(wanted)) {
            throw Refusal.invalid("displayName", "A name can't have invisible characters.");
        }
        String name = PlainText.singleLine(wanted);
        if (PlainText.length(name) > LONGEST) {
            throw Refusal.invalid("displayName", "At most 80 characters.");
        }
        return name;
    }
}
