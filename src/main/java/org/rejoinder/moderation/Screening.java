package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.account.Account;
import org.rejoinder.article.Article;
import org.rejoinder.article.Newsstand;
import org.rejoinder.comment.Closings;
import org.rejoinder.comment.Draft;
import org.rejoinder.comment.Hold;
import org.rejoinder.comment.PostingPolicy;
import org.rejoinder.event.Place;
import org.rejoinder.text.Markdown;
import org.rejoinder.web.Refusal;

/** Says what moderation has against a comment: the modes of its place, decisions about its author, and the hold rules. */
@Singleton
class Screening implements PostingPolicy {

    private final PlaceModes modes;
    private final Sanctions sanctions;
    private final PastComments past;
    private final HoldRules rules;
    private final Newsstand newsstand;
    private final Jurisdiction jurisdiction;
    private final Clock clock;

    @Inject
    Screening(
            PlaceModes modes,
            Sanctions sanctions,
            PastComments past,
            HoldRules rules,
            Newsstand newsstand,
            Jurisdiction jurisdiction,
            Clock clock) {
        this.modes = modes;
        this.sanctions = sanctions;
        this.past = past;
        this.rules = rules;
        this.newsstand = newsstand;
        this.jurisdiction = jurisdiction;
        this.clock = clock;
    }

    @Override
    public void requireMayPost(UUID comment, Account author, Place place) {
        requireMayWrite(author);
        modes.at(place).forEach(mode -> requireOpen(mode, author));
    }

    @Override
    public Closings closings(Article article, UUID room) {
        Map<UUID, String> reasons = modes.shutIn(article.id(), room).stream()
                .collect(Collectors.toMap(PlaceMode::subjectId, mode -> reason(mode.mode())));
        return Stream.of(room, article.id())
                .map(reasons::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Closings::everywhere)
                .orElseGet(() -> new Closings(Optional.empty(), reasons));
    }

    private static String reason(PostingMode mode) {
        return mode == PostingMode.CLOSED
                ? "This discussion is closed. It can still be read."
                : "A moderator has locked this discussion.";
    }

    /** Who is suspended or banned may be in the middle of a request still. */
    @Override
    public void requireMayVote(Account voter) {
        Instant now = clock.instant();
        sanctions.inForce(voter.id(), now).stream()
                .filter(sanction -> sanction.kind().shutsOut())
                .findFirst()
                .ifPresent(sanction -> {
                    throw Refusal.forbidden("You can't vote here at present.");
                });
    }

    private void requireMayWrite(Account author) {
        Instant now = clock.instant();
        sanctions.inForce(author.id(), now).stream()
                .flatMap(sanction -> sanction.objection(now).stream())
                .findFirst()
                .ifPresent(objection -> {
                    throw Refusal.forbidden(objection);
                });
    }

    private void requireOpen(PlaceMode mode, Account author) {
        switch (mode.mode()) {
            case CLOSED, LOCKED -> throw Refusal.conflict(reason(mode.mode()));
            case SLOW -> requirePause(mode, author);
            case OPEN, FIRST, APPROVE -> {
                // Nothing against posting here; hold() asks whether the comment waits.
            }
        }
    }

    private void requirePause(PlaceMode mode, Account author) {
        Instant now = clock.instant();
        past.latestAt(author.id(), mode.subjectId())
                .map(latest -> Duration.between(now, latest.plus(mode.pause())))
                .filter(left -> !left.isNegative() && !left.isZero())
                .ifPresent(left -> {
                    throw Refusal.tooMany(left);
                });
    }

    /** Moderators are refused what others are, but what they say needs no approval. */
    @Override
    public Optional<Hold> hold(Draft draft) {
        List<PlaceMode> here = modes.at(draft.place());
        if (draft.edited()) {
            requireMayWrite(draft.author());
            requireNotLocked(here);
        }
        Situation situation = situation(draft);
        return rules.check(situation)
                .or(() -> here.stream()
                        .flatMap(mode -> heldBy(mode, situation).stream())
                        .findFirst())
                .filter(hold -> !covers(draft.author(), draft.place()));
    }

    private boolean covers(Account author, Place place) {
        return place.room() != null && jurisdiction.covers(author, place.article(), place.room());
    }

    private static void requireNotLocked(List<PlaceMode> here) {
        if (here.stream().anyMatch(mode -> mode.mode() == PostingMode.LOCKED)) {
            throw Refusal.conflict(reason(PostingMode.LOCKED));
        }
    }

    private static Optional<Hold> heldBy(PlaceMode mode, Situation situation) {
        return switch (mode.mode()) {
            case APPROVE -> Optional.of(new Hold("mode", "every comment here is reviewed first"));
            case FIRST -> new FirstComments(mode.number()).check(situation);
            case OPEN, SLOW, CLOSED, LOCKED -> Optional.empty();
        };
    }

    private Situation situation(Draft draft) {
        String language = newsstand
                .byId(draft.place().article(), Optional.of(draft.author()))
                .language();
        return new Situation(
                Markdown.plain(draft.body()),
                draft.body(),
                language,
                draft.edited(),
                past.of(draft.author().id(), draft.comment()),
                clock.instant());
    }
}
