package org.rejoinder.event;

import java.util.List;

/**
 * One who acts on everything that happens, once: what it writes to the database and how far it has read are committed
 * together. Reads the whole log, from the first line, in the order of positions; goes on where it stopped, also after a
 * restart. Of several servers on one database one reads at a time.
 */
public interface EventReader {

    /** What its place in the log is kept under; never changed, at most 40 characters. */
    String name();

    /**
     * Acts on some lines of the log, in a transaction that this joins. If it fails, nothing is kept and the same lines
     * come again.
     */
    void read(List<LoggedEvent> events);
}
