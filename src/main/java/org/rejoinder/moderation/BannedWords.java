package org.rejoinder.moderation;

import java.util.Optional;
import org.rejoinder.comment.Hold;
import org.rejoinder.text.WordList;
import org.rejoinder.web.Refusal;

/** A comment with a banned word isn't taken at all; its author is told which word it is. */
record BannedWords(WordList list) implements HoldRule {

    /** Never lets a comment wait: it refuses it, with status 400 at the field {@code body}, or has nothing against it. */
    @Override
    public Optional<Hold> check(Situation situation) {
        Listed.in(situation, list).ifPresent(word -> {
            throw Refusal.invalid("body", "The word “" + word.word() + "” is not allowed here.");
        });
        return Optional.empty();
    }
}
