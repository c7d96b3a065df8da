package org.rejoinder.web;

/** Knows how much waits for the viewer to be read. Implemented as a bean by the package that tells people things. */
public interface Bell {

    /** How much is unread, in few characters; empty for nothing. */
    String unread();
}
