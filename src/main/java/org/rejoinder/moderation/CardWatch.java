package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rejoinder.account.Account;
import org.rejoinder.language.Phrases;

/** Says what others do about the cards that a moderator has on their screen. */
@Singleton
class CardWatch {

    private final Claims claims;
    private final Decisions decisions;
    private final Persons persons;
    private final Clock clock;

    @Inject
    CardWatch(Claims claims, Decisions decisions, Persons persons, Clock clock) {
        this.claims = claims;
        this.decisions = decisions;
        this.persons = persons;
        this.clock = clock;
    }

    /** Of these comments, which the moderator sees, what another one has decided or has open. */
    List<CardNews> of(List<UUID> comments, Account moderator) {
        Map<UUID, LoggedDecision> decided = decisions.latestAbout(comments).stream()
                .collect(Collectors.toMap(CardWatch::comment, Function.identity(), (newer, older) -> newer));
        Map<UUID, String> claimed = claims.of(comments, clock.instant()).stream()
                .filter(claim -> !claim.moderatorId().equals(moderator.id()))
                .collect(Collectors.toMap(Claim::subjectId, this::words));
        return comments.stream()
                .map(comment -> news(
                        comment, Optional.ofNullable(decided.get(comment)), Optional.ofNullable(claimed.get(comment))))
                .toList();
    }

    private CardNews news(UUID comment, Optional<LoggedDecision> decision, Optional<String> claim) {
        return new CardNews(
                comment,
                decision.map(last -> last.id().toString()).orElse(Knowledge.NONE),
                claim.isPresent(),
                decision.map(last -> last.toLatecomers(clock.instant()))
                        .or(() -> claim)
                        .orElse(""));
    }

    private String words(Claim claim) {
        return Phrases.it(
                "{0} has it open",
                persons.present(claim.moderatorId()).map(Account::displayName).orElseGet(() -> Phrases.it("Somebody")));
    }

    private static UUID comment(LoggedDecision decision) {
        return decision.comment() == null ? decision.id() : decision.comment();
    }
}
