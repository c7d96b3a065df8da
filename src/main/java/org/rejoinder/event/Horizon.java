package org.rejoinder.event;

import jakarta.inject.Singleton;

/** The last line of the log that is known to be on the disk: nobody reads beyond it. Thread-safe. */
@Singleton
class Horizon {

    private volatile long position;

    long position() {
        return position;
    }

    /** Only one thread, that of {@link Delivery}, moves it. */
    void moveTo(long further) {
        position = further;
    }
}
