package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.article.Article;
import org.rejoinder.article.Newsstand;

/** Visible comments on published articles, for those who show them away from their pages. */
@Singleton
public class Posts {

    private final Comments comments;
    private final Authors authors;
    private final Newsstand newsstand;

    @Inject
    Posts(Comments comments, Authors authors, Newsstand newsstand) {
        this.comments = comments;
        this.authors = authors;
        this.newsstand = newsstand;
    }

    /** The newest in the public room, of all articles. */
    public List<Post> latest(int limit) {
        return posts(comments.latestPublicOnes(limit));
    }

    /** The newest of an article in a room. */
    public List<Post> latestOf(UUID article, UUID room, int limit) {
        return posts(comments.latestOf(article, room, Optional.empty(), limit));
    }

    /** The newest of a paragraph in a room. */
    public List<Post> latestOn(UUID paragraph, UUID room, int limit) {
        return posts(comments.latestOn(paragraph, room, limit));
    }

    /** A person's newest in the public room. */
    public List<Post> latestBy(UUID author, int limit) {
        return posts(comments.publicOnesBy(author, Optional.empty(), limit));
    }

    /** Those of these comments that are visible at this moment, in whichever room, by id. */
    public Map<UUID, Post> visible(Collection<UUID> ids) {
        List<Comment> found = ids.isEmpty() ? List.of() : comments.visible(ids);
        return posts(found).stream().collect(Collectors.toMap(Post::id, Function.identity()));
    }

    /** All of them, in whichever room, in parts: those behind an id, which is the last of the part before. */
    public List<UUID> idsBehind(Optional<UUID> last, int limit) {
        return comments.idsBehind(last, limit);
    }

    /** Likewise those on an article. */
    public List<UUID> idsOn(UUID article, Optional<UUID> last, int limit) {
        return comments.idsOn(article, last, limit);
    }

    private List<Post> posts(List<Comment> found) {
        Map<UUID, Author> known = authors.of(found);
        Map<UUID, Optional<Article>> articles = new HashMap<>();
        return found.stream()
                .flatMap(comment ->
                        post(comment, articles.computeIfAbsent(comment.articleId(), newsstand::published), known))
                .toList();
    }

    private static Stream<Post> post(Comment comment, Optional<Article> article, Map<UUID, Author> known) {
        return comment.authorId().map(known::get).stream()
                .flatMap(author -> article.stream().map(about -> Post.of(comment, about, author)));
    }
}
