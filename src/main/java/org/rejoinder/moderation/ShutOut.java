package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.rejoinder.account.Account;
import org.rejoinder.account.EntryPolicy;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.TimeText;

/** Who is suspended or banned doesn't come in. */
@Singleton
class ShutOut implements EntryPolicy {

    private final Sanctions sanctions;
    private final Clock clock;

    @Inject
    ShutOut(Sanctions sanctions, Clock clock) {
        this.sanctions = sanctions;
        this.clock = clock;
    }

    @Override
    public void requireMayEnter(Account account) {
        Instant now = clock.instant();
        sanctions.inForce(account.id(), now).stream()
                .filter(sanction -> sanction.kind().shutsOut())
                .findFirst()
                .ifPresent(sanction -> {
                    throw Refusal.forbidden(sanction.endsAt()
                            .map(end -> "You are suspended until " + TimeText.of(end) + ". You can appeal at /appeal.")
                            .orElse("You are banned. You can appeal at /appeal."));
                });
    }
}
