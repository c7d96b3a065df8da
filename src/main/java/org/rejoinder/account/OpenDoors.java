package org.rejoinder.account;

import java.util.List;
import java.util.UUID;

/** From where an account can be used at the moment, as its owner sees it. */
record OpenDoors(List<Browser> browsers, List<Program> programs) {

    /** A session; times are days, in words. */
    record Browser(UUID id, String client, String since, String lastSeen, boolean isThis) {}

    /** A token. */
    record Program(UUID id, String name, String since) {}
}
