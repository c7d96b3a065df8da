package org.rejoinder.notification;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rejoinder.language.Phrases;
import org.rejoinder.web.OneOf;
import org.rejoinder.web.Refusal;

/** When somebody wants mail. */
enum MailRhythm {
    OFF("None"),
    /** Some minutes after something happened. */
    SOON("Some minutes after something happened, one for each thread"),
    /** Once a day, all of it together. */
    DAILY("One a day");

    private final String label;

    MailRhythm(String label) {
        this.label = label;
    }

    /**
     * The rhythm of this word.
     *
     * @throws Refusal with status 400 at the field {@code mail}
     */
    static MailRhythm of(@Nullable String word) {
        return OneOf.of(values(), MailRhythm::word, "mail", word);
    }

    /** The name outside the program, in small letters. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return Phrases.it(label);
    }
}
