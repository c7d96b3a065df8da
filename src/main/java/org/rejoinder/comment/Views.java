package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rejoinder.article.Article;
import org.rejoinder.article.Newsstand;
import org.rejoinder.text.Markdown;
import org.rejoinder.web.Settings;
import org.rejoinder.web.Slice;

/** Turns comments into what a program gets, as far as the viewer may read them. */
@Singleton
class Views {

    private final Authors authors;
    private final Newsstand newsstand;
    private final Settings settings;
    private final Afterwards afterwards;
    private final Mentioned mentioned;
    private final Sides sides;

    @Inject
    Views(
            Authors authors,
            Newsstand newsstand,
            Settings settings,
            Afterwards afterwards,
            Mentioned mentioned,
            Sides sides) {
        this.mentioned = mentioned;
        this.authors = authors;
        this.newsstand = newsstand;
        this.settings = settings;
        this.afterwards = afterwards;
        this.sides = sides;
    }

    CommentView alone(Comment comment, Article article, Audience audience) {
        return new Translation(article, audience, List.of(comment)).view(comment, null, null);
    }

    Slice<CommentView> trees(Slice<Branch> branches, Article article, Audience audience) {
        Translation translation = new Translation(article, audience, all(branches.items()));
        return branches.map(translation::tree);
    }

    /** Every comment of these trees. */
    static List<Comment> all(Collection<Branch> branches) {
        List<Comment> comments = new ArrayList<>();
        Deque<Branch> left = new ArrayDeque<>(branches);
        while (!left.isEmpty()) {
            Branch branch = left.pop();
            comments.add(branch.comment());
            left.addAll(branch.replies());
        }
        return comments;
    }

    private final class Translation {

        private final Article article;
        private final Audience audience;
        private final Map<UUID, Author> known;
        private final Function<String, Optional<String>> handles;
        private final Map<UUID, String> sideOf;

        Translation(Article article, Audience audience, List<Comment> comments) {
            this.article = article;
            this.audience = audience;
            this.known = authors.of(comments);
            this.handles = mentioned.handles(comments);
            this.sideOf = sides.of(comments);
        }

        /** As deep as {@link Growth} lets a tree grow, which bounds the recursion. */
        CommentView tree(Branch branch) {
            Comment comment = branch.comment();
            return view(
                    comment,
                    branch.replies().stream().map(this::tree).toList(),
                    comment.depth() == 0 ? (isClosed(comment) ? 0 : comment.threadCount()) : null);
        }

        CommentView view(Comment comment, @Nullable List<CommentView> replies, @Nullable Integer threadCount) {
            boolean readable = audience.mayRead(comment);
            Since since = readable ? afterwards.of(comment) : Since.NOTHING;
            return new CommentView(
                    comment.id(),
                    article.slug(),
                    comment.paragraphId(),
                    comment.parentId().orElse(null),
                    comment.depth(),
                    readable ? author(comment) : null,
                    readable ? comment.body() : null,
                    readable ? Markdown.html(comment.body(), handles) : null,
                    readable ? comment.quote().orElse(null) : null,
                    readable ? comment.kind().orElse(null) : null,
                    readable ? sideOf.get(comment.id()) : null,
                    readable ? comment.restates().orElse(null) : null,
                    readable ? comment.restatedFairly().orElse(null) : null,
                    comment.status(),
                    readable && comment.isPending()
                            ? comment.hold().map(Hold::because).orElse(null)
                            : null,
                    score(comment, readable),
                    isClosed(comment) ? 0 : comment.replyCount(),
                    comment.isPinned() && comment.isVisible(),
                    readable ? comment.editorNote().orElse(null) : null,
                    comment.createdAt(),
                    readable ? comment.editedAt().orElse(null) : null,
                    newsstand.text(comment.revisionId()).revisionNumber(),
                    since.isChanged(),
                    since.quoteState().orElse(null),
                    since.quoteNow().orElse(null),
                    readable ? comment.suggestion().orElse(null) : null,
                    readable ? comment.suggestionAnswer().orElse(null) : null,
                    replies,
                    threadCount);
        }

        private boolean isClosed(Comment comment) {
            return audience.outlook().isClosed(comment.paragraphId());
        }

        private @Nullable Integer score(Comment comment, boolean readable) {
            if (!settings.votes().showScore()) {
                return null;
            }
            return readable ? comment.score() : 0;
        }

        private CommentView.@Nullable AuthorView author(Comment comment) {
            return comment.authorId()
                    .map(known::get)
                    .map(author -> audience.outlook().seen(author, comment.paragraphId()))
                    .map(author -> new CommentView.AuthorView(
                            author.isPublic() ? author.handle() : null, author.displayName()))
                    .orElse(null);
        }
    }
}
