package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.PersonalData;

/** What moderation keeps about a person: to take along, and to have erased. What was decided stays, without words. */
@Singleton
class PersonalModeration implements PersonalData {

    private static final int MOST = 10_000;

    /** What a person takes along. */
    record Own(List<FlagView> reports, List<String> decisions, List<String> appeals) {}

    private final Flags flags;
    private final Decisions decisions;
    private final Appeals appeals;
    private final ModeratorNotes notes;
    private final ArticleModerators moderators;
    private final LogChain chain;

    @Inject
    PersonalModeration(
            Flags flags,
            Decisions decisions,
            Appeals appeals,
            ModeratorNotes notes,
            ArticleModerators moderators,
            LogChain chain) {
        this.flags = flags;
        this.decisions = decisions;
        this.appeals = appeals;
        this.notes = notes;
        this.moderators = moderators;
        this.chain = chain;
    }

    @Override
    public String section() {
        return "moderation";
    }

    @Override
    public Object export(UUID account) {
        return new Own(
                flags.by(account, Optional.empty(), MOST).stream()
                        .map(FlagView::of)
                        .toList(),
                decisions.list("personId = ?1 order by id", account).stream()
                        .map(Decision::toItsAuthor)
                        .toList(),
                appeals.by(account).stream().map(Appeal::words).toList());
    }

    @Override
    public void erase(UUID account) {
        flags.by(account, Optional.empty(), MOST).forEach(Flag::forgetReporter);
        appeals.by(account).forEach(Appeal::eraseWords);
        notes.erase(account);
        moderators.dismiss(account);
        decisions.list("personId", account).forEach(decision -> {
            decision.eraseNote();
            chain.eraseWords(decision.id());
        });
    }
}
