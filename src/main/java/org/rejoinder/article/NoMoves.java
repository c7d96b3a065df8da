package org.rejoinder.article;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What moves comments as long as nobody can write any. */
@DefaultBean
@Singleton
class NoMoves implements CommentMoves {

    @Override
    public Set<UUID> discussed(Collection<UUID> paragraphs) {
        return Set.of();
    }

    @Override
    public void follow(UUID article, List<Move> moves, UUID editor) {
        // There is nothing to move.
    }

    @Override
    public boolean isOn(UUID comment, UUID article) {
        return false;
    }

    @Override
    public Map<UUID, Cause> causes(Collection<UUID> comments) {
        return Map.of();
    }
}
