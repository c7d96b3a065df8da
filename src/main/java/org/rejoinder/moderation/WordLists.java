package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.text.WordList;
import org.rejoinder.web.Ids;

/** The word lists in force, read again when another edition has come. Thread-safe. */
@Singleton
class WordLists {

    private record Read(Optional<UUID> edition, WordList banned, WordList suspect) {}

    private static final WordList NONE = WordList.of(List.of());

    private final WordEditions editions;
    private final Ids ids;
    private final Clock clock;
    private volatile Read read = new Read(Optional.empty(), NONE, NONE);

    @Inject
    WordLists(WordEditions editions, Ids ids, Clock clock) {
        this.editions = editions;
        this.ids = ids;
        this.clock = clock;
    }

    WordList banned() {
        return current().banned();
    }

    WordList suspect() {
        return current().suspect();
    }

    /** The edition in force; empty if there never was one. */
    @Transactional
    Optional<WordEdition> edition() {
        return editions.latestId().flatMap(editions::findByIdOptional);
    }

    /** Puts other lists in place of the present ones. */
    @Transactional
    void replace(String banned, String suspect, Account by) {
        editions.persist(new WordEdition(
                ids.next(),
                WordLines.checked(banned, "banned"),
                WordLines.checked(suspect, "suspect"),
                by.id(),
                clock.instant()));
        current();
    }

    private Read current() {
        Optional<UUID> latest = editions.latestId();
        Read known = read;
        if (!known.edition().equals(latest)) {
            known = latest.flatMap(editions::findByIdOptional)
                    .map(edition -> new Read(
                            latest,
                            WordList.of(WordLines.read(edition.banned())),
                            WordList.of(WordLines.read(edition.suspect()))))
                    .orElseGet(() -> new Read(latest, NONE, NONE));
            read = known;
        }
        return known;
    }
}
