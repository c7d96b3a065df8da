package org.rejoinder.comment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.article.Article;
import org.rejoinder.article.ArticleText;
import org.rejoinder.article.Newsstand;
import org.rejoinder.language.Language;
import org.rejoinder.language.Phrases;
import org.rejoinder.room.Room;
import org.rejoinder.web.TimeText;

/**
 * Renders articles with their discussions, and keeps what it rendered for everybody, some 16 MB of it. A key
 * holds the revision and the versions of all discussions. Thread-safe.
 */
@Singleton
class ArticleBodies {

    /** Of an article with more paragraphs the forms to write in are asked for one by one: they are most of its page. */
    private static final int MOST_FORMS = 200;

    @CheckedTemplate(basePath = "comment")
    static class Templates {
        static native TemplateInstance body(ArticleBody body);

        private Templates() {}
    }

    private record Key(
            UUID article,
            UUID revision,
            int edition,
            List<String> closings,
            UUID room,
            List<Long> versions,
            Order order,
            boolean forModerators,
            Outlook outlook,
            Language language) {}

    private final Cache<Key, ArticleEdition> editions = Caffeine.newBuilder()
            .maximumWeight(16_000_000)
            .weigher((Key key, ArticleEdition edition) -> edition.weight())
            .build();
    private final Places places;
    private final DiscussionPieces pieces;
    private final ExcerptLists excerpts;
    private final Newsstand newsstand;
    private final News news;
    private final Clock clock;

    @Inject
    ArticleBodies(
            Places places,
            DiscussionPieces pieces,
            ExcerptLists excerpts,
            Newsstand newsstand,
            News news,
            Clock clock) {
        this.places = places;
        this.pieces = pieces;
        this.excerpts = excerpts;
        this.newsstand = newsstand;
        this.news = news;
        this.clock = clock;
    }

    /**
     * The article in a room as everybody of the audience sees it. Kept but for those who wrote on what is closed to them:
     * what they see is theirs alone.
     */
    ArticleEdition of(Article article, UUID room, Order order, Audience audience) {
        String newsHref = news.href(article, room);
        List<ParagraphPlace> all = places.of(article, room, audience);
        if (all.stream().anyMatch(place -> place.closed() && place.count() > 0)) {
            return new ArticleEdition(render(article, all, room, order, audience, Optional.empty(), newsHref));
        }
        Key key = new Key(
                article.id(),
                article.currentRevision(),
                article.edition(),
                all.stream().map(ParagraphPlace::closing).toList(),
                room,
                all.stream().map(ParagraphPlace::version).toList(),
                order,
                audience.moderates(),
                audience.outlook(),
                Language.current());
        return editions.get(
                key,
                missing -> new ArticleEdition(
                        render(article, all, room, order, audience.shared(), Optional.empty(), newsHref)));
    }

    /** The article with the discussion around one comment open. */
    Piece around(Article article, Comment comment, Audience audience) {
        String newsHref = news.href(article, comment.roomId());
        List<ParagraphPlace> all = places.of(article, comment.roomId(), audience);
        return render(article, all, comment.roomId(), Order.OLDEST, audience, Optional.of(comment), newsHref);
    }

    private Piece render(
            Article article,
            List<ParagraphPlace> all,
            UUID room,
            Order order,
            Audience audience,
            Optional<Comment> focus,
            String newsHref) {
        int each = Allowance.each(all.stream().map(ParagraphPlace::count).toList());
        List<ArticleBody.Section> sections = all.stream()
                .map(place ->
                        section(place, order, each, all.size() <= MOST_FORMS, audience, focus.filter(place::holds)))
                .toList();
        int comments = all.stream().mapToInt(ParagraphPlace::count).sum();
        ArticleText text = newsstand.text(article);
        return new Piece(Templates.body(new ArticleBody(
                        article,
                        text.revisionNumber(),
                        closing(article),
                        sections,
                        comments,
                        excerpts.of(article, text, room, Optional.empty(), audience.outlook()),
                        newsHref,
                        new Slot(Slot.Use.ARTICLE, article.id(), room),
                        audience.moderates() ? reviewHref(article, room) : ""))
                .render());
    }

    private String closing(Article article) {
        return article.closesAt()
                .map(time -> Phrases.it(
                        article.isClosedAt(clock.instant())
                                ? "Comments were closed on " + TimeText.of(time)
                                : "Open for comments until " + TimeText.of(time)))
                .orElse("");
    }

    private ArticleBody.Section section(
            ParagraphPlace place, Order order, int each, boolean form, Audience audience, Optional<Comment> focus) {
        String first = pieces.first(place, order, each, form, audience);
        String shown = focus.filter(
                        comment -> !DiscussionPieces.shows(first, comment) || isForTheirEyesAlone(comment, audience))
                .map(comment -> pieces.around(place, comment, audience))
                .orElse(first);
        return new ArticleBody.Section(place, focus.isPresent(), shown);
    }

    private static String reviewHref(Article article, UUID room) {
        return room.equals(Room.PUBLIC) ? "/moderation/articles/" + article.slug() : "/moderation?room=" + room;
    }

    /** Forgets what it rendered: the names in it have changed. */
    void forget() {
        editions.invalidateAll();
    }

    private static boolean isForTheirEyesAlone(Comment comment, Audience audience) {
        return audience.mayRead(comment) && !audience.shared().mayRead(comment);
    }
}
