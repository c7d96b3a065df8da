package org.rejoinder.web;

import java.util.Set;

/** What every filter must know of a request, in one place: whether it may change something, and who it is from. */
public final class Requests {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private Requests() {}

    /** Whether a request of this method changes nothing (RFC 9110, 9.2.1). */
    public static boolean isSafe(String method) {
        return SAFE.contains(method);
    }

    /** Whether programs ask there, and not people. */
    public static boolean isForPrograms(String path) {
        return path.startsWith("/api/");
    }
}
