package org.rejoinder.notification;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Gathers who is to be told of a comment, and why: each once, for the first reason that counts. Not thread-safe. */
final class Addressees {

    private final Map<UUID, Cause> causes = new LinkedHashMap<>();

    /** Adds people for a reason. To be called in the order of {@link Cause}. */
    Addressees add(Cause cause, Collection<UUID> people) {
        people.forEach(person -> causes.putIfAbsent(person, cause));
        return this;
    }

    Addressees add(Cause cause, Optional<UUID> person) {
        person.ifPresent(found -> causes.putIfAbsent(found, cause));
        return this;
    }

    /** Leaves people out, for whatever reason they were added. */
    Addressees without(Collection<UUID> people) {
        causes.keySet().removeAll(people);
        return this;
    }

    Map<UUID, Cause> causes() {
        return causes;
    }
}
