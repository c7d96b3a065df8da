package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.rejoinder.article.Article;
import org.rejoinder.event.EventLog;

/** Where a page hears of what happens after it was made. */
@Singleton
class News {

    private final EventLog log;

    @Inject
    News(EventLog log) {
        this.log = log;
    }

    /**
     * The address of the stream that joins a page of this article. To be asked for before the page's discussions are read:
     * then nothing is missed, and what is told twice is in the page already.
     */
    String href(Article article, UUID room) {
        return "/api/v1/articles/" + article.slug() + "/events?after=" + log.head() + ParagraphPlace.roomQuery(room);
    }
}
