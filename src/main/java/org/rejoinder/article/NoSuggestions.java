package org.rejoinder.article;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** What readers suggest as long as nobody can write anything. */
@DefaultBean
@Singleton
class NoSuggestions implements SuggestedCorrections {

    @Override
    public List<SuggestedCorrection> openOn(UUID article) {
        return List.of();
    }

    @Override
    public long openCount() {
        return 0;
    }

    @Override
    public void made(UUID comment, UUID editor) {
        // There is nothing to note it on.
    }
}
