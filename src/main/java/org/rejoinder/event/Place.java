package org.rejoinder.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where something happened: in an article, and there perhaps in one paragraph and room. */
public record Place(
        UUID article, @Nullable UUID paragraph, @Nullable UUID room) {

    /** In an article as a whole. */
    public static Place article(UUID article) {
        return new Place(article, null, null);
    }
}
