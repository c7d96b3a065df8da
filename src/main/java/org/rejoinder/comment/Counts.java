package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Comments comments;
    private final Outlooks outlooks;
    private final Unread unread;

    @Inject
    Counts(Discussions discussions, Rooms rooms, Comments comments, Outlooks outlooks, Unread unread) {
        this.discussions = discussions;
        this.rooms = rooms;
        this.comments = comments;
        this.outlooks = outlooks;
        this.unread = unread;
    }

    @Override
    public Map<UUID, Integer> ofParagraphs(UUID article, @Nullable String room, Optional<Account> viewer) {
        UUID where = rooms.named(room, viewer);
        Map<UUID, Integer> all = discussions.ofArticle(article, where).stream()
                .collect(Collectors.toMap(Discussion::paragraphId, Discussion::commentCount));
        Set<UUID> closed = outlooks.of(article, where, viewer).closed();
        return closed.isEmpty() ? all : seen(all, closed, own(article, where, viewer));
    }

    private Map<UUID, Integer> own(UUID article, UUID room, Optional<Account> viewer) {
        return viewer.map(account -> comments.ownCounts(account.id(), article, room))
                .orElse(Map.of());
    }

    /** Of closed paragraphs only what the viewer wrote themselves. */
    private static Map<UUID, Integer> seen(Map<UUID, Integer> all, Set<UUID> closed, Map<UUID, Integer> own) {
        Map<UUID, Integer> seen = new HashMap<>(all);
        seen.replaceAll((paragraph, count) -> closed.contains(paragraph) ? own.getOrDefault(paragraph, 0) : count);
        return seen;
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
