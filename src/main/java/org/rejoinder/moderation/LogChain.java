package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;

/** Adds what moderators do to the chain that shows tampering. */
@Singleton
class LogChain {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    LogChain(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Writes down a decision, in the transaction that made it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void decided(Decision decision) {
        add(
                decision,
                decision.verdict().word(),
                decision.moderatorId(),
                decision.note().orElse(""));
    }

    /** Writes down what came of a decision later: that it was undone, appealed against, or reversed. */
    @Transactional(Transactional.TxType.MANDATORY)
    void followed(Decision decision, String what, UUID by) {
        add(decision, what, by, "");
    }

    /** Erases the salts of a decision's words: from then on nobody can tell what they were. */
    @Transactional(Transactional.TxType.MANDATORY)
    void eraseWords(UUID decision) {
        entities.createQuery("update LogLine l set l.wordsSalt = null where l.decisionId = :decision")
                .setParameter("decision", decision)
                .executeUpdate();
    }

    private void add(Decision decision, String verb, UUID by, String words) {
        // A line of the same transaction has moved the head on already; refreshing would forget it.
        entities.flush();
        LogHead head = entities.find(LogHead.class, LogHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(head);
        String what = String.join(
                " ",
                clock.instant().toString(),
                verb,
                "decision",
                decision.id().toString(),
                "comment",
                decision.commentId().map(UUID::toString).orElse("-"),
                "person",
                decision.personId().map(UUID::toString).orElse("-"),
                "by",
                by.toString(),
                "reason",
                decision.reason().map(Reason::word).orElse("-"));
        LogLine line = new LogLine(head, decision.id(), what, words, salt());
        entities.persist(line);
        head.advance(line.hash());
    }

    private static String salt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
