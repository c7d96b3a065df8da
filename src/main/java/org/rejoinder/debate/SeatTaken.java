package org.rejoinder.debate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** On which side of a debate somebody is, and whether they follow the teacher. */
@Entity
@Table(name = "debate_seat")
class SeatTaken {

    /** Who, in which debate. */
    @Embeddable
    record Key(
            @Column(name = "debate_id") UUID debate,
            @Column(name = "account_id") UUID account) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Side side;

    private boolean follows;

    @SuppressWarnings("NullAway.Init")
    protected SeatTaken() {}

    SeatTaken(UUID debate, UUID account) {
        this.key = new Key(debate, account);
    }

    void move(Side wanted) {
        side = wanted;
    }

    /** Whether their page goes along when the teacher calls everybody to a paragraph. */
    void follow(boolean wanted) {
        follows = wanted;
    }

    UUID debateId() {
        return key.debate();
    }

    UUID accountId() {
        return key.account();
    }

    /** Who has taken no side listens. */
    Side side() {
        return side == null ? Side.AUDIENCE : side;
    }

    boolean hasSide() {
        return side != null;
    }

    boolean follows() {
        return follows;
    }
}
