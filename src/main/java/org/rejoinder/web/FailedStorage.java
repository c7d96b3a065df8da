package org.rejoinder.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out whether it is the database or its disk that made something fail: then it may succeed a little later. The pool
 * of connections says so in exceptions without a state.
 */
public final class FailedStorage {

    private FailedStorage() {}

    /** What the database said, if it could not be reached or could not write. */
    public static Optional<SQLException> in(Throwable failure) {
        List<Throwable> causes = causes(failure);
        boolean failed = causes.stream().anyMatch(FailedStorage::isOfStorage);
        return causes.stream()
                .filter(cause -> failed && cause instanceof SQLException)
                .map(SQLException.class::cast)
                .findFirst();
    }

    private static boolean isOfStorage(Throwable cause) {
        return cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLTimeoutException
                || cause instanceof IOException
                || (cause instanceof SQLException ofThePool && ofThePool.getSQLState() == null);
    }

    /** All that led to it: a transaction keeps its cause as suppressed. */
    private static List<Throwable> causes(Throwable failure) {
        Set<Throwable> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> left = new ArrayDeque<>(List.of(failure));
        while (!left.isEmpty()) {
            Throwable cause = left.pop();
            if (found.add(cause)) {
                Optional.ofNullable(cause.getCause()).ifPresent(left::add);
                left.addAll(List.of(cause.getSuppressed()));
            }
        }
        return List.copyOf(found);
    }
}
