package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.account.Role;
import org.rejoinder.room.Rooms;
import org.rejoinder.text.Markdown;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Slice;

/** Finds comments through what the viewer may see, alone or with the first part of what answers them. */
@Singleton
class Reading {

    private final Comments comments;
    private final CommentVersions versions;
    private final Rooms rooms;
    private final Growth.Replies replies;

    @Inject
    Reading(Comments comments, CommentVersions versions, Rooms rooms) {
        this.comments = comments;
        this.versions = versions;
        this.rooms = rooms;
        this.replies = new StoredReplies(comments);
    }

    /**
     * A comment that the viewer may see: it stands in a discussion of a room that is open to them, or it is theirs, or
     * they review it.
     *
     * @throws Refusal with status 404 otherwise
     */
    Comment seen(UUID id, Optional<Account> viewer) {
        return comments.findByIdOptional(id)
                .filter(comment -> rooms.isOpenTo(comment.roomId(), viewer))
                .filter(comment -> comment.stands() || mayRead(comment, viewer))
                .orElseThrow(Refusal::notFound);
    }

    /** Whether the viewer may read the words of a comment that they may see. */
    static boolean mayRead(Comment comment, Optional<Account> viewer) {
        return switch (comment.status()) {
            case VISIBLE -> true;
            case WITHDRAWN, REMOVED -> false;
            case PENDING, HIDDEN, REJECTED ->
                viewer.filter(account -> comment.isBy(account.id()) || account.is(Role.MODERATOR))
                        .isPresent();
        };
    }

    /** The first part of a discussion, or the part behind a comment that answers the paragraph itself. */
    Slice<Branch> discussion(Topic topic, Order order, Optional<UUID> after, int limit, Growth growth) {
        List<Comment> found = topic.paragraph()
                .map(paragraph -> comments.onParagraph(paragraph, topic.room(), order, after, limit + 1))
                .orElseGet(() -> comments.onArticle(topic.article(), topic.room(), order, after, limit + 1));
        return grown(found, limit, growth);
    }

    /** The direct replies to a comment, each with the first part of its own. */
    Slice<Branch> repliesTo(UUID comment, PageRequest page, Growth growth) {
        return repliesTo(comment, page.after(), page.limit(), growth);
    }

    Slice<Branch> repliesTo(UUID comment, Optional<UUID> after, int limit, Growth growth) {
        return grown(comments.repliesTo(comment, after, limit + 1), limit, growth);
    }

    private Slice<Branch> grown(List<Comment> oneMore, int limit, Growth growth) {
        Slice<Comment> part = Slice.of(oneMore, limit, Comment::id);
        return new Slice<>(growth.from(part.items(), replies), part.next());
    }

    /**
     * The way from one of its ancestors down to a comment, the comment last.
     *
     * @param most how many comments the way has at the most; nearer ancestors go first
     */
    List<Comment> wayTo(Comment comment, int most) {
        List<Comment> way = new ArrayList<>(List.of(comment));
        Optional<UUID> parent = comment.parentId();
        while (parent.isPresent() && way.size() < most) {
            Comment next = comments.findById(parent.get());
            way.add(next);
            parent = next.parentId();
        }
        Collections.reverse(way);
        return way;
    }

    /**
     * What a comment said, the present words last.
     *
     * @throws Refusal with status 404 if its words are not for the viewer
     */
    List<Version> history(Comment comment, Optional<Account> viewer) {
        if (!mayRead(comment, viewer)) {
            throw Refusal.notFound();
        }
        List<Version> history = new ArrayList<>();
        Instant since = comment.createdAt();
        for (CommentVersion version : versions.of(comment.id())) {
            history.add(version(version.number(), version.body(), since));
            since = version.replacedAt();
        }
        history.add(version(history.size() + 1, comment.body(), since));
        return history;
    }

    private static Version version(int number, String body, Instant since) {
        return new Version(number, body, Markdown.html(body), since);
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
