package org.rejoinder.comment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rejoinder.language.Phrases;
import org.rejoinder.web.OneOf;
import org.rejoinder.web.Refusal;

/** What a comment does to what it answers. */
public enum CommentKind {
    SUPPORTS("supports"),
    OBJECTS("objects"),
    ASKS("asks"),
    SOURCE("adds a source"),
    CONCEDES("concedes");

    private final String label;

    CommentKind(String label) {
        this.label = label;
    }

    /** As a reader sees it, after the author's name. */
    public String label() {
        return Phrases.it(label);
    }

    /** The name outside the program, in small letters. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind with this word; empty for null and for the empty word.
     *
     * @throws Refusal with status 400 for any other word
     */
    @JsonCreator
    static @Nullable CommentKind parse(@Nullable String word) {
        return named(word).orElse(null);
    }

    static Optional<CommentKind> named(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(OneOf.of(values(), CommentKind::word, "kind", word));
    }
}
