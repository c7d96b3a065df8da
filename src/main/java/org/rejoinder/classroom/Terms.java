package org.rejoinder.classroom;

import java.util.Set;
import java.util.UUID;

/** What a teacher sets for an assignment, checked. */
record Terms(
        String prompt,
        Set<UUID> paragraphs,
        Window window,
        Quota quota,
        Naming naming,
        boolean postFirst,
        Floor floor,
        boolean stands,
        Rubric rubric) {}
