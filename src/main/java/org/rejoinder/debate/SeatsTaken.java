package org.rejoinder.debate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is on which side. */
@Singleton
class SeatsTaken implements PanacheRepositoryBase<SeatTaken, SeatTaken.Key> {

    Optional<SeatTaken> of(UUID debate, UUID account) {
        return findByIdOptional(new SeatTaken.Key(debate, account));
    }

    /** The side of somebody, who listens if they have taken none. */
    Side sideOf(UUID debate, UUID account) {
        return of(debate, account).map(SeatTaken::side).orElse(Side.AUDIENCE);
    }

    List<SeatTaken> in(UUID debate) {
        return list("key.debate", debate);
    }

    Benches benches(UUID debate, @Nullable Integer seats) {
        return new Benches(count(debate, Side.FOR), count(debate, Side.AGAINST), seats);
    }

    private int count(UUID debate, Side side) {
        return (int) count("key.debate = ?1 and side = ?2", debate, side);
    }

    List<SeatTaken> ofAccount(UUID account) {
        return list("key.account", account);
    }

    void giveUp(UUID account) {
        delete("key.account", account);
    }
}
