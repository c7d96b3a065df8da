package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.article.CommentCounts;
import org.rejoinder.room.Rooms;

/** Tells the package of articles how many comments there are. */
@Singleton
class Counts implements CommentCounts {

    private final Discussions discussions;
    private final Rooms rooms;
    private final Unread unread;

    @Inject
    Counts(Discussions discussions, Rooms rooms, Unread unread) {
        this.discussions = discussions;
        this.rooms = rooms;
        this.unread = unread;
    }

    @Override
    public Map<UUID, Integer> ofParagraphs(UUID article, @Nullable String room, Optional<Account> viewer) {
        return discussions.ofArticle(article, rooms.named(room, viewer)).stream()
                .collect(Collectors.toMap(Discussion::paragraphId, Discussion::commentCount));
    }

    @Override
    public Map<UUID, Integer> ofArticles(Collection<UUID> articles) {
        return articles.isEmpty() ? Map.of() : discussions.publicCounts(articles);
    }

    @Override
    public Map<UUID, String> newTo(UUID reader, Collection<UUID> articles) {
        return unread.counts(reader, articles);
    }

    @Override
    @Transactional
    public int onParagraph(UUID paragraph, UUID room) {
        return discussions.at(paragraph, room).map(Discussion::commentCount).orElse(0);
    }
}
