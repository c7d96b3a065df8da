package org.rejoinder.debate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Both votes of one person in one line, so that a change of mind can be counted without being shown: a line leaves this
 * package only as a {@link Vote}, which has no name, and only for the sums of {@link Result} when the second vote is closed;
 * the person alone sees their own. When they are erased, the line loses the account and stays, so that the result does too.
 * The one secret that is not kept is from whoever reads the database itself.
 */
@Entity
@Table(name = "debate_ballot")
class Ballot {

    @Id
    private UUID id;

    @Column(name = "debate_id")
    private UUID debateId;

    @Column(name = "account_id")
    @Nullable
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "before_choice")
    @Enumerated(EnumType.STRING)
    @Nullable
    private Choice before;

    @Column(name = "after_choice")
    @Enumerated(EnumType.STRING)
    @Nullable
    private Choice after;

    @Column(name = "moved_by")
    @Nullable
    private UUID movedBy;

    @SuppressWarnings("NullAway.Init")
    protected Ballot() {}

    Ballot(UUID id, UUID debate, UUID account) {
        this.id = id;
        this.debateId = debate;
        this.accountId = account;
        this.side = Side.AUDIENCE;
    }

    /**
     * Votes, in place of what was voted before.
     *
     * @param present the side that the person is on now
     * @param paragraph the one that moved them most; counts in the second vote only
     */
    void cast(Poll poll, Choice choice, Side present, @Nullable UUID paragraph) {
        side = present;
        if (poll == Poll.BEFORE) {
            before = choice;
        } else {
            after = choice;
            movedBy = paragraph;
        }
    }

    void forgetVoter() {
        accountId = null;
    }

    Vote counted(@Nullable String group) {
        return new Vote(before, after, side, group, movedBy);
    }

    UUID debateId() {
        return debateId;
    }

    Optional<UUID> accountId() {
        return Optional.ofNullable(accountId);
    }

    @Nullable
    Choice before() {
        return before;
    }

    @Nullable
    Choice after() {
        return after;
    }

    @Nullable
    UUID movedBy() {
        return movedBy;
    }
}
