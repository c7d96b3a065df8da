package org.rejoinder.event;

import java.util.List;

/**
 * One who wants to know what happens from now on, for as long as this server runs. Told in the order of positions, once, by
 * one thread, outside of any transaction; what was missed while the server stood still is not told.
 */
public interface EventFollower {

    /** Some further lines of the log. Quick, since others wait; a failure is logged and the lines are not told again. */
    void told(List<LoggedEvent> events);
}
