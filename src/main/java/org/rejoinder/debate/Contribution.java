package org.rejoinder.debate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** In which round and for which side a comment was written. Never changed, whatever becomes of the sides. */
@Entity
@Table(name = "debate_contribution")
class Contribution {

    @Id
    @Column(name = "comment_id")
    private UUID commentId;

    @Column(name = "debate_id")
    private UUID debateId;

    @Enumerated(EnumType.STRING)
    private RoundKind round;

    @Enumerated(EnumType.STRING)
    private Side side;

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    Contribution(UUID comment, UUID debate, RoundKind round, Side side) {
        this.commentId = comment;
        this.debateId = debate;
        this.round = round;
        this.side = side;
    }

    UUID commentId() {
        return commentId;
    }

    UUID debateId() {
        return debateId;
    }

    RoundKind round() {
        return round;
    }

    Side side() {
        return side;
    }
}
