package org.rejoinder.classroom;

import java.util.Map;
import java.util.UUID;

/** Says which groups a class is divided into. Implemented as a bean by whatever divides it. */
public interface Grouping {

    /** The name of the group of each student who is in one, by account. */
    Map<UUID, String> of(UUID classroom);
}
