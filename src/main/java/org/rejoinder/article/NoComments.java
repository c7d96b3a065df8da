package org.rejoinder.article;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;

/** What counts comments as long as nobody can write any. */
@DefaultBean
@Singleton
class NoComments implements CommentCounts {

    @Override
    public Map<UUID, Integer> ofParagraphs(UUID article, @Nullable String room, Optional<Account> viewer) {
        return Map.of();
    }

    @Override
    public Map<UUID, Integer> ofArticles(Collection<UUID> articles) {
        return Map.of();
    }

    @Override
    public Map<UUID, String> newTo(UUID reader, Collection<UUID> articles) {
        return Map.of();
    }

    @Override
    public int onParagraph(UUID paragraph, UUID room) {
        return 0;
    }
}
