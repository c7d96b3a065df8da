package org.rejoinder.comment;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rejoinder.account.Account;
import org.rejoinder.article.Article;
import org.rejoinder.article.ArticleText;
import org.rejoinder.article.Newsstand;
import org.rejoinder.room.Rooms;
import org.rejoinder.web.Refusal;

/** Finds paragraphs with the state of their discussions, through what the viewer may see. */
@Singleton
class Places {

    private final Newsstand newsstand;
    private final Rooms rooms;
    private final Discussions discussions;
    private final Comments comments;
    private final Audiences audiences;
    private final List<PostingPolicy> policies;

    @Inject
    Places(
            Newsstand newsstand,
            Rooms rooms,
            Discussions discussions,
            Comments comments,
            Audiences audiences,
            @All List<PostingPolicy> policies) {
        this.newsstand = newsstand;
        this.rooms = rooms;
        this.discussions = discussions;
        this.comments = comments;
        this.audiences = audiences;
        this.policies = policies;
    }

    /** All paragraphs of the current text in order, and among them the deleted ones on which there are comments. */
    List<ParagraphPlace> of(Article article, UUID room, Audience audience) {
        Map<UUID, Integer> own = own(article, room, audience);
        Map<UUID, Discussion> begun = discussions.ofArticle(article.id(), room).stream()
                .collect(Collectors.toMap(Discussion::paragraphId, Function.identity()));
        Closings closings = closings(article, room);
        return newsstand.text(article).withStruck().stream()
                .map(paragraph -> place(
                                article, paragraph, room, Optional.ofNullable(begun.get(paragraph.id())), closings)
                        .asSeen(audience.outlook(), own))
                .filter(place -> !place.paragraph().isStruck() || place.count() > 0)
                .toList();
    }

    /**
     * One paragraph of the current text, or a deleted one; the one that it went into if it was joined with another.
     *
     * @throws Refusal with status 404 if it isn't there, or not for the viewer
     */
    ParagraphPlace of(UUID paragraph, UUID room, Optional<Account> viewer) {
        Article article = newsstand.holding(paragraph, viewer);
        if (!rooms.isOpenTo(room, viewer)) {
            throw Refusal.notFound();
        }
        return newsstand
                .text(article)
                .paragraphOrStruck(newsstand.heir(paragraph))
                .map(found -> seen(
                        place(article, found, room, discussions.at(found.id(), room), closings(article, room)), viewer))
                .orElseThrow(Refusal::notFound);
    }

    private ParagraphPlace seen(ParagraphPlace place, Optional<Account> viewer) {
        Audience audience = audiences.of(viewer, place.article().id(), place.room());
        return place.asSeen(audience.outlook(), own(place.article(), place.room(), audience));
    }

    /** How much the viewer wrote on each paragraph, where it is all they see. */
    private Map<UUID, Integer> own(Article article, UUID room, Audience audience) {
        return audience.outlook().closed().isEmpty()
                ? Map.of()
                : audience.person()
                        .map(person -> comments.ownCounts(person, article.id(), room))
                        .orElse(Map.of());
    }

    private Closings closings(Article article, UUID room) {
        return policies.stream().map(policy -> policy.closings(article, room)).reduce(Closings.NONE, Closings::and);
    }

    private static ParagraphPlace place(
            Article article,
            ArticleText.Paragraph paragraph,
            UUID room,
            Optional<Discussion> discussion,
            Closings closings) {
        return new ParagraphPlace(
                article,
                paragraph,
                room,
                discussion.map(Discussion::commentCount).orElse(0),
                discussion.map(Discussion::version).orElse(0L),
                closings.at(paragraph.id()),
                false);
    }
}
