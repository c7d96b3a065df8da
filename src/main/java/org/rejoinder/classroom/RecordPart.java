package org.rejoinder.classroom;

import java.util.UUID;

/** What another package keeps about classes. Implemented as a bean by it, so that teachers can take it along. */
public interface RecordPart {

    /** The name of the part of the export, as {@code debates}; one word, none twice. */
    String section();

    /** All that is kept about a class, as something that JSON can show. */
    Object of(UUID classroom);
}
