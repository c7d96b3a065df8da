package org.rejoinder.notification;

import java.util.stream.Stream;
import org.rejoinder.web.Refusal;

/** What kind of thing somebody follows or mutes. */
enum Focus {
    ARTICLE("articles", false),
    PARAGRAPH("paragraphs", false),
    /** A comment that answers a paragraph, with all that answers it. */
    THREAD("threads", true),
    PERSON("people", true);

    private final String plural;
    private final boolean mutable;

    Focus(String plural, boolean mutable) {
        this.plural = plural;
        this.mutable = mutable;
    }

    /**
     * The kind of this name in addresses.
     *
     * @throws Refusal with status 404 if there is none
     */
    static Focus named(String plural) {
        return Stream.of(values())
                .filter(focus -> focus.plural.equals(plural))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Its name in addresses. */
    public String plural() {
        return plural;
    }

    /** Whether one can ask to hear nothing of it. */
    public boolean mayBeMuted() {
        return mutable;
    }
}
