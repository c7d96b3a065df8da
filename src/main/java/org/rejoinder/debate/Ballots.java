package org.rejoinder.debate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The votes. Nothing here may be shown to anybody but the voter, except as the sums of {@link Result}. */
@Singleton
class Ballots implements PanacheRepositoryBase<Ballot, UUID> {

    Optional<Ballot> of(UUID debate, UUID account) {
        return find("debateId = ?1 and accountId = ?2", debate, account).firstResultOptional();
    }

    List<Ballot> in(UUID debate) {
        return list("debateId", debate);
    }

    /** How many have voted. */
    int turnout(UUID debate, Poll poll) {
        String choice = poll == Poll.BEFORE ? "before" : "after";
        return (int) count("debateId = ?1 and " + choice + " is not null", debate);
    }

    List<Ballot> ofAccount(UUID account) {
        return list("accountId = ?1 order by id", account);
    }
}
