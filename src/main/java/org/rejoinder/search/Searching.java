package org.rejoinder.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.StudentAccounts;
import org.rejoinder.article.Article;
import org.rejoinder.article.Newsstand;
import org.rejoinder.comment.Outlook;
import org.rejoinder.comment.Outlooks;
import org.rejoinder.comment.Post;
import org.rejoinder.comment.Posts;
import org.rejoinder.room.Room;
import org.rejoinder.room.Rooms;
import org.rejoinder.text.Markdown;
import org.rejoinder.web.Slice;

/**
 * Answers questions. The index only says where to look: each thing is shown as the database has it now, and only if it is
 * there for this viewer now.
 */
@Singleton
class Searching {

    /** How often further places are asked for when what was found isn't there any more. */
    private static final int ROUNDS = 5;

    /** In a room where something may be kept from the viewer, until the end: a cursor to nothing would tell of it. */
    private static final int ALL = Integer.MAX_VALUE;

    private final Indexing indexing;
    private final Posts posts;
    private final Newsstand newsstand;
    private final Rooms rooms;
    private final Outlooks outlooks;

    @Inject
    Searching(Indexing indexing, Posts posts, Newsstand newsstand, Rooms rooms, Outlooks outlooks) {
        this.indexing = indexing;
        this.posts = posts;
        this.newsstand = newsstand;
        this.rooms = rooms;
        this.outlooks = outlooks;
    }

    Slice<Hit> find(Question question, Optional<Account> viewer, @Nullable Found after, int limit) {
        Query words = question.wordsQuery();
        Query query = question.query();
        List<Hit> hits = new ArrayList<>();
        Found last = after;
        int rounds = question.room().equals(Room.PUBLIC) ? ROUNDS : ALL;
        for (int round = 0; round < rounds; round++) {
            List<Found> places = indexing.index().find(query, last, limit + 1);
            Map<UUID, Post> present = present(places, question, viewer);
            for (Found place : places) {
                if (hits.size() == limit && last != null) {
                    return new Slice<>(List.copyOf(hits), last.cursor());
                }
                hit(place.key(), present, words).ifPresent(hits::add);
                last = place;
            }
            if (places.size() <= limit) {
                return new Slice<>(List.copyOf(hits), null);
            }
        }
        return new Slice<>(List.copyOf(hits), last == null ? null : last.cursor());
    }

    private Map<UUID, Post> present(List<Found> places, Question question, Optional<Account> viewer) {
        if (!rooms.isOpenTo(question.room(), viewer)) {
            return Map.of();
        }
        Map<UUID, Post> visible = posts.visible(places.stream()
                .map(Found::key)
                .filter(Key::isComment)
                .map(Key::id)
                .toList());
        visible.values().removeIf(post -> !post.room().equals(question.room()));
        return question.room().equals(Room.PUBLIC) ? visible : seen(visible, question.room(), viewer);
    }

    private Map<UUID, Post> seen(Map<UUID, Post> visible, UUID room, Optional<Account> viewer) {
        Map<UUID, Outlook> outlooksOn = new HashMap<>();
        Map<UUID, Post> seen = new HashMap<>();
        visible.forEach((id, post) -> {
            Outlook outlook =
                    outlooksOn.computeIfAbsent(post.article().id(), article -> outlooks.of(article, room, viewer));
            if (outlook.shows(post.paragraph(), Optional.of(post.author().id()), viewer.map(Account::id))) {
                seen.put(id, post.seenWith(outlook));
            }
        });
        return seen;
    }

    private Optional<Hit> hit(Key key, Map<UUID, Post> present, Query words) {
        return key.isComment()
                ? Optional.ofNullable(present.get(key.id())).map(post -> hit(post, words))
                : newsstand.published(key.id()).map(article -> hit(article, words));
    }

    private static Hit hit(Post post, Query words) {
        return new Hit(
                "comment",
                post.id(),
                post.href(),
                post.article().slug(),
                post.article().title(),
                post.paragraph(),
                author(post.author()),
                Excerpts.of(Markdown.plain(post.body()), words),
                post.createdAt());
    }

    private static Hit.Author author(Post.Writer author) {
        return new Hit.Author(StudentAccounts.isPublic(author.handle()) ? author.handle() : null, author.displayName());
    }

    private Hit hit(Article article, Query words) {
        return new Hit(
                "article",
                article.id(),
                "/articles/" + article.slug(),
                article.slug(),
                article.title(),
                null,
                null,
                Excerpts.of(Entry.words(newsstand.text(article)), words),
                article.since());
    }
}
