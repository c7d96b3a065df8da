package org.rejoinder.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Sha256;

/**
 * A line of the chain over all decisions. Its hash is over the line before, what was done, and a salted hash of the words;
 * once words and salt are erased nobody can tell what they were, and the chain still holds.
 */
@Entity
@Table(name = "log_line")
class LogLine {

    @Id
    private long number;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "what")
    private String what;

    @Column(name = "words_salt")
    @Nullable
    private String wordsSalt;

    @Column(name = "words_hash")
    private String wordsHash;

    @Column(name = "hash")
    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected LogLine() {}

    LogLine(LogHead before, UUID decisionId, String what, String words, String salt) {
        this.number = before.number() + 1;
        this.decisionId = decisionId;
        this.what = what;
        this.wordsSalt = salt;
        this.wordsHash = wordsHash(salt, words);
        this.hash = hash(before.hash(), number, what, wordsHash);
    }

    static String wordsHash(String salt, String words) {
        return Sha256.hex(Sha256.of(salt + "\n" + words));
    }

    static String hash(String before, long number, String what, String wordsHash) {
        return Sha256.hex(Sha256.of(String.join("\n", before, String.valueOf(number), what, wordsHash)));
    }

    String hash() {
        return hash;
    }
}
