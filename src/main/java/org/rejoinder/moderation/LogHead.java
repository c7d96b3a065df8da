package org.rejoinder.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain; its lock lets lines be added one after the other. */
@Entity
@Table(name = "log_head")
class LogHead {

    /** The id of the one row. */
    static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "number")
    private long number;

    @Column(name = "hash")
    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected LogHead() {}

    /** Moves on to the line that was added. */
    void advance(String newHash) {
        number++;
        hash = newHash;
    }

    /** The number of the last line; 0 if there is none. */
    long number() {
        return number;
    }

    String hash() {
        return hash;
    }
}
