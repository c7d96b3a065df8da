package org.rejoinder.web;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for: {@code ?limit=} and {@code ?after=}. */
public class PageRequest {

    private static final int MOST = 100;
    private static final int USUAL = 20;

    @QueryParam("limit")
    @Parameter(description = "How many items, 1 to 100; 20 if absent")
    @Nullable
    String limit;

    @QueryParam("after")
    @Parameter(description = "The cursor that the part before this one gave as next")
    @Nullable
    String after;

    /** How many items, 1 to 100. */
    public int limit() {
        if (limit == null) {
            return USUAL;
        }
        try {
            int number = Integer.parseInt(limit);
            if (number >= 1 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw outOfRange();
        }
        throw outOfRange();
    }

    /** The id after which the part begins; empty for the first part. */
    public Optional<UUID> after() {
        try {
            return Optional.ofNullable(after).map(UUID::fromString);
        } catch (IllegalArgumentException notACursor) {
            throw Refusal.invalid("after", "This is not a cursor that this list gave.");
        }
    }

    private static Refusal outOfRange() {
        return Refusal.invalid("limit", "A number from 1 to 100.");
    }
}
