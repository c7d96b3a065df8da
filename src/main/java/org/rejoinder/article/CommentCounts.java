package org.rejoinder.article;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.web.Refusal;

/** Counts of comments, answered by the package of comments. What has none may be missing from an answer. */
public interface CommentCounts {

    /**
     * The visible comments of each paragraph of an article, in one room.
     *
     * @param room the room as a request names it; null for the public one
     * @throws Refusal with status 404 if there is no such room, or not for this viewer
     */
    Map<UUID, Integer> ofParagraphs(UUID article, @Nullable String room, Optional<Account> viewer);

    /** The visible comments of each of these articles, in the public room. */
    Map<UUID, Integer> ofArticles(Collection<UUID> articles);

    /** How many comments came to the public room of each article since this reader's last visit, as {@code 99+}. */
    Map<UUID, String> newTo(UUID reader, Collection<UUID> articles);

    /** The visible comments of one paragraph in one room. */
    int onParagraph(UUID paragraph, UUID room);
}
