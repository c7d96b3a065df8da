package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rejoinder.account.Account;
import org.rejoinder.article.Newsstand;
import org.rejoinder.room.Rooms;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Slice;

/** Finds comments through what the viewer may see, alone or with the first part of what answers them. */
@Singleton
public class Reading {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Comments comments;
    private final CommentVersions versions;
    private final Rooms rooms;
    private final Newsstand newsstand;
    private final Oversight oversight;
    private final Audiences audiences;
    private final Outlooks outlooks;
    private final Growth.Replies replies;

    @Inject
    Reading(
            Comments comments,
            CommentVersions versions,
            Rooms rooms,
            Newsstand newsstand,
            Oversight oversight,
            Audiences audiences,
            Outlooks outlooks) {
        this.comments = comments;
        this.versions = versions;
        this.rooms = rooms;
        this.newsstand = newsstand;
        this.oversight = oversight;
        this.audiences = audiences;
        this.outlooks = outlooks;
        this.replies = new StoredReplies(comments);
    }

    /**
     * A comment that the viewer may see, on an article that they may see: it stands in a discussion of a room that is open
     * to them and isn't closed to their eyes there, or it is theirs, or they review it.
     *
     * @throws Refusal with status 404 otherwise
     */
    public Comment seen(UUID id, Optional<Account> viewer) {
        return find(id, viewer).orElseThrow(Refusal::notFound);
    }

    /**
     * A comment that somebody reviews.
     *
     * @throws Refusal with status 403 if they may see it but not review it, 404 if they may not see it
     */
    public Comment reviewed(UUID id, Account moderator) {
        Optional<Account> viewer = Optional.of(moderator);
        return comments.findByIdOptional(id)
                .filter(comment -> newsstand.shows(comment.articleId(), viewer))
                .filter(comment -> oversight.covers(moderator, comment))
                .orElseThrow(() -> find(id, viewer).isPresent()
                        ? Refusal.forbidden("Only those who moderate this place may do this.")
                        : Refusal.notFound());
    }

    /** Likewise; empty if there is none. */
    Optional<Comment> find(UUID id, Optional<Account> viewer) {
        return comments.findByIdOptional(id)
                .filter(comment -> newsstand.shows(comment.articleId(), viewer))
                .filter(comment -> rooms.isOpenTo(comment.roomId(), viewer))
                .filter(comment -> outlooks.shows(comment, viewer))
                .filter(comment ->
                        comment.stands() || audiences.of(viewer, comment).mayRead(comment));
    }

    /**
     * The first part of a discussion, or the part behind a comment that answers the text itself. Of what is closed to the
     * audience it holds what they wrote themselves, each alone.
     */
    Slice<Branch> discussion(Topic topic, Order order, Optional<UUID> after, Share share, Audience audience) {
        int limit = share.roots();
        if (limit == 0) {
            return new Slice<>(List.of(), null);
        }
        if (topic.paragraph().filter(open(audience)).isPresent() && !order.isOfUnanswered()) {
            return withPinned(topic.paragraph().get(), topic.room(), order, after, share);
        }
        List<Comment> found = topic.paragraph()
                .map(paragraph -> onParagraph(paragraph, topic.room(), order, after, limit + 1, audience))
                .orElseGet(() -> onArticle(topic, order, after, limit + 1, audience));
        return grown(found, share).map(branch -> alone(branch, audience));
    }

    private static Predicate<UUID> open(Audience audience) {
        return paragraph -> !audience.outlook().isClosed(paragraph);
    }

    private List<Comment> onParagraph(
            UUID paragraph, UUID room, Order order, Optional<UUID> after, int limit, Audience audience) {
        return audience.outlook().isClosed(paragraph)
                ? comments.ownOnParagraph(audience.person().orElse(NOBODY), paragraph, room, order, after, limit)
                : comments.onParagraph(paragraph, room, order, after, limit);
    }

    private List<Comment> onArticle(Topic topic, Order order, Optional<UUID> after, int limit, Audience audience) {
        Set<UUID> closed = audience.outlook().closed();
        return closed.isEmpty()
                ? comments.onArticle(topic.article(), topic.room(), order, after, limit)
                : comments.onArticle(
                        topic.article(), topic.room(), closed, audience.person().orElse(NOBODY), order, after, limit);
    }

    private static Branch alone(Branch branch, Audience audience) {
        return audience.outlook().isClosed(branch.comment().paragraphId()) ? Branch.paged(branch.comment()) : branch;
    }

    /** What is pinned stands first, and counts as a part of the first part. */
    private Slice<Branch> withPinned(UUID paragraph, UUID room, Order order, Optional<UUID> after, Share share) {
        List<Comment> pinned = after.isEmpty() ? comments.pinned(paragraph, room) : List.of();
        int limit = Math.max(1, share.roots() - pinned.size());
        Slice<Comment> others =
                Slice.of(comments.unpinnedOn(paragraph, room, order, after, limit + 1), limit, Comment::id);
        List<Comment> all =
                Stream.concat(pinned.stream(), others.items().stream()).toList();
        return new Slice<>(share.growth().from(all, replies), others.next());
    }

    /** The direct replies to a comment, each with the first part of its own. */
    Slice<Branch> repliesTo(Comment comment, Optional<UUID> after, Share share, Audience audience) {
        return audience.outlook().isClosed(comment.paragraphId())
                ? new Slice<>(List.of(), null)
                : grown(comments.repliesTo(comment.id(), after, share.roots() + 1), share);
    }

    private Slice<Branch> grown(List<Comment> oneMore, Share share) {
        Slice<Comment> part = Slice.of(oneMore, share.roots(), Comment::id);
        return new Slice<>(share.growth().from(part.items(), replies), part.next());
    }

    /**
     * The thread around a comment: the way down to it from one of its ancestors, and the first replies to it.
     *
     * @param most how many comments the way has at the most; nearer ancestors go first
     */
    Branch around(Comment comment, int most, Audience audience) {
        if (audience.outlook().isClosed(comment.paragraphId())) {
            return Branch.paged(comment);
        }
        Branch branch = new Growth(2, 10, 30).from(List.of(comment), replies).get(0);
        Optional<UUID> parent = comment.parentId();
        for (int length = 1; length < most && parent.isPresent(); length++) {
            Branch above = new Branch(comments.findById(parent.get()));
            above.add(branch);
            branch = above;
            parent = above.comment().parentId();
        }
        return branch;
    }

    /**
     * What a comment said, the present words last. What a moderator edited away is for its author and moderators.
     *
     * @throws Refusal with status 404 if its words are not for the viewer
     */
    List<Version> history(Comment comment, Optional<Account> viewer) {
        Audience audience = audiences.of(viewer, comment);
        if (!audience.mayRead(comment)) {
            throw Refusal.notFound();
        }
        List<CommentVersion> earlier = versions.of(comment.id());
        List<Version> all = Version.all(comment, earlier);
        boolean theirs = audience.moderates()
                || viewer.filter(account -> comment.isBy(account.id())).isPresent();
        return theirs ? all : all.subList(Version.editedAway(earlier), all.size());
    }

    private record StoredReplies(Comments comments) implements Growth.Replies {

        @Override
        public List<Comment> allOf(Collection<UUID> parents, int count) {
            return comments.repliesTo(parents, count);
        }

        @Override
        public List<Comment> firstOf(UUID parent, int limit) {
            return comments.repliesTo(parent, Optional.empty(), limit);
        }
    }
}
