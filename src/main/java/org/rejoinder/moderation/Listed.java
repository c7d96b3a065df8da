package org.rejoinder.moderation;

import java.util.Optional;
import org.rejoinder.text.ListedWord;
import org.rejoinder.text.WordList;

/** Looks for listed words in what is read and in what was typed, the addresses of links included. */
final class Listed {

    private Listed() {}

    static Optional<ListedWord> in(Situation situation, WordList list) {
        Optional<ListedWord> read = list.find(situation.words(), situation.language());
        return read.isPresent() || situation.source().equals(situation.words())
                ? read
                : list.find(situation.source(), situation.language());
    }
}
