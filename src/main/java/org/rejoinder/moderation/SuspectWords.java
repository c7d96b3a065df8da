package org.rejoinder.moderation;

import java.util.Optional;
import org.rejoinder.comment.Hold;
import org.rejoinder.text.WordList;

/** A comment with a word that may be meant badly waits. */
record SuspectWords(WordList list) implements HoldRule {

    @Override
    public Optional<Hold> check(Situation situation) {
        return Listed.in(situation, list).map(word -> new Hold("word", "it holds the word “" + word.word() + "”"));
    }
}
