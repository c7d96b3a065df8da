package org.rejoinder.notification;

import java.util.Locale;

/** Whether somebody wants to hear of something. */
enum Stance {
    FOLLOW,
    MUTE,
    /** Neither, as they said themselves: so that nothing is followed for them again. */
    NONE;

    /** The name outside the program, in small letters. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
