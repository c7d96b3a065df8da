package org.rejoinder.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rejoinder.room.Room;

/** Where comments are kept. Every list is cut by a limit and continued behind an id. */
@ApplicationScoped
class Comments implements PanacheRepositoryBase<Comment, UUID> {

    private static final String PUBLISHED = "select a.id from Article a where a.status = PUBLISHED";

    /** The comments that answer a paragraph itself. */
    List<Comment> onParagraph(UUID paragraph, UUID room, Order order, Optional<UUID> after, int limit) {
        return part(
                "paragraphId = :paragraph and roomId = :room and parentId is null and stands = true",
                Map.of("paragraph", paragraph, "room", room),
                order,
                after,
                limit);
    }

    /** The comments of a whole article that answer a paragraph itself. */
    List<Comment> onArticle(UUID article, UUID room, Order order, Optional<UUID> after, int limit) {
        return part(
                "articleId = :article and roomId = :room and parentId is null and stands = true",
                Map.of("article", article, "room", room),
                order,
                after,
                limit);
    }

    /** The comments of a discussion that answer the paragraph itself and have votes. */
    List<Comment> votedFor(UUID paragraph, UUID room) {
        return list(
                "paragraphId = ?1 and roomId = ?2 and parentId is null and stands = true and merit > 0",
                paragraph,
                room);
    }

    /** The comments that answer a paragraph itself and that this person wrote. */
    List<Comment> ownOnParagraph(UUID author, UUID paragraph, UUID room, Order order, Optional<UUID> after, int limit) {
        return part(
                "paragraphId = :paragraph and roomId = :room and parentId is null and stands = true and authorId = :author",
                Map.of("paragraph", paragraph, "room", room, "author", author),
                order,
                after,
                limit);
    }

    /** The comments of a whole article that answer a paragraph itself; on closed ones only those of this person. */
    List<Comment> onArticle(
            UUID article, UUID room, Set<UUID> closed, UUID author, Order order, Optional<UUID> after, int limit) {
        return part(
                "articleId = :article and roomId = :room and parentId is null and stands = true"
                        + " and (paragraphId not in (:closed) or authorId = :author)",
                Map.of("article", article, "room", room, "closed", closed, "author", author),
                order,
                after,
                limit);
    }

    /** How many visible comments this person has directly on each paragraph of an article; none is missing. */
    Map<UUID, Integer> ownCounts(UUID author, UUID article, UUID room) {
        return getEntityManager()
                .createQuery(
                        "select c.paragraphId, count(c) from Comment c where c.authorId = :author and"
                                + " c.articleId = :article and c.roomId = :room and c.parentId is null"
                                + " and c.status = :visible group by c.paragraphId",
                        Object[].class)
                .setParameter("author", author)
                .setParameter("article", article)
                .setParameter("room", room)
                .setParameter("visible", CommentStatus.VISIBLE)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** What readers don't see of a discussion, not even as a placeholder, though its words are kept: newest first. */
    List<Comment> unseenOn(UUID paragraph, UUID room, int limit) {
        return find(
                        "paragraphId = ?1 and roomId = ?2 and status in ?3 and stands = false order by id desc",
                        paragraph,
                        room,
                        List.of(CommentStatus.PENDING, CommentStatus.HIDDEN, CommentStatus.REJECTED))
                .page(Page.ofSize(limit))
                .list();
    }

    /** Direct replies, oldest first. */
    List<Comment> repliesTo(UUID parent, Optional<UUID> after, int limit) {
        return part("parentId = :parent and stands = true", Map.of("parent", parent), Order.OLDEST, after, limit);
    }

    /** All direct replies to several comments, oldest first; for those that are known to have few. */
    List<Comment> repliesTo(Collection<UUID> parents, int limit) {
        return find("parentId in ?1 and stands = true order by id", parents)
                .page(Page.ofSize(limit))
                .list();
    }

    /** The visible comments of an article, newest first. */
    List<Comment> latestOf(UUID article, UUID room, Optional<UUID> after, int limit) {
        return part(
                "articleId = :article and roomId = :room and status = :visible",
                Map.of("article", article, "room", room, "visible", CommentStatus.VISIBLE),
                Order.NEWEST,
                after,
                limit);
    }

    /** Likewise beside some paragraphs. */
    List<Comment> latestOf(UUID article, UUID room, Set<UUID> closed, Optional<UUID> after, int limit) {
        return closed.isEmpty()
                ? latestOf(article, room, after, limit)
                : part(
                        "articleId = :article and roomId = :room and status = :visible and paragraphId not in (:closed)",
                        Map.of("article", article, "room", room, "visible", CommentStatus.VISIBLE, "closed", closed),
                        Order.NEWEST,
                        after,
                        limit);
    }

    /** The visible comments of a paragraph, newest first. */
    List<Comment> latestOn(UUID paragraph, UUID room, int limit) {
        return part(
                "paragraphId = :paragraph and roomId = :room and status = :visible",
                Map.of("paragraph", paragraph, "room", room, "visible", CommentStatus.VISIBLE),
                Order.NEWEST,
                Optional.empty(),
                limit);
    }

    /** The visible comments of the public room on all published articles, newest first. */
    List<Comment> latestPublicOnes(int limit) {
        return part(
                "roomId = :room and status = :visible and articleId in (" + PUBLISHED + ")",
                Map.of("room", Room.PUBLIC, "visible", CommentStatus.VISIBLE),
                Order.NEWEST,
                Optional.empty(),
                limit);
    }

    /** Those of these comments that are visible. */
    List<Comment> visible(Collection<UUID> ids) {
        return list("id in ?1 and status = ?2", ids, CommentStatus.VISIBLE);
    }

    /** The paragraphs of those of these comments that are visible and that somebody else wrote, by comment. */
    Map<UUID, UUID> visibleOfOthers(Collection<UUID> ids, UUID reader) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return find(
                        "select c.id, c.paragraphId from Comment c where c.id in ?1 and c.status = ?2"
                                + " and (c.authorId is null or c.authorId <> ?3)",
                        ids,
                        CommentStatus.VISIBLE,
                        reader)
                .project(Object[].class)
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }

    /** The ids of all comments on an article, by id, behind one of them. */
    List<UUID> idsOn(UUID article, Optional<UUID> last, int limit) {
        return find(
                        "select id from Comment where articleId = ?1 and id > ?2 order by id",
                        article,
                        last.orElse(new UUID(0, 0)))
                .page(Page.ofSize(limit))
                .project(UUID.class)
                .list();
    }

    /** The ids of all comments, by id, behind one of them. */
    List<UUID> idsBehind(Optional<UUID> last, int limit) {
        return last.map(id -> find("select id from Comment where id > ?1 order by id", id))
                .orElseGet(() -> find("select id from Comment order by id"))
                .page(Page.ofSize(limit))
                .project(UUID.class)
                .list();
    }

    /** A person's visible comments in the public room, on articles that everybody may see, newest first. */
    List<Comment> publicOnesBy(UUID author, Optional<UUID> after, int limit) {
        return part(
                "authorId = :author and roomId = :room and status = :visible and articleId in (" + PUBLISHED + ")",
                Map.of("author", author, "room", Room.PUBLIC, "visible", CommentStatus.VISIBLE),
                Order.NEWEST,
                after,
                limit);
    }

    /** What a person has to say in an article, newest first. */
    List<Comment> by(UUID author, UUID article, int limit) {
        return find("authorId = ?1 and articleId = ?2 order by id desc", author, article)
                .page(Page.ofSize(limit))
                .list();
    }

    /** The replies in an article that restate what a person said there. */
    List<Comment> restating(UUID person, UUID article) {
        return list(
                "select reply from Comment reply, Comment point where reply.parentId = point.id"
                        + " and point.authorId = ?1 and reply.articleId = ?2 and reply.restates is not null",
                person,
                article);
    }

    /** All that a person wrote, in every room and state. */
    List<Comment> allBy(UUID author) {
        return list("authorId = ?1 order by id", author);
    }

    /** The comments of all rooms that answer a paragraph itself, whatever their state. */
    List<Comment> threadsOn(UUID paragraph) {
        return list("paragraphId = ?1 and parentId is null order by id", paragraph);
    }

    /** Those of these paragraphs on which there are comments, whatever their state and room. */
    Set<UUID> discussedAmong(Collection<UUID> paragraphs) {
        return paragraphs.isEmpty()
                ? Set.of()
                : new HashSet<>(getEntityManager()
                        .createQuery(
                                "select distinct c.paragraphId from Comment c where c.paragraphId in :paragraphs",
                                UUID.class)
                        .setParameter("paragraphs", paragraphs)
                        .getResultList());
    }

    /** How many visible comments each of these threads has; those without any are missing. */
    Map<UUID, Integer> visibleInThreads(Collection<UUID> threads) {
        if (threads.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "select c.threadId, count(c) from Comment c where c.threadId in :threads and c.status = :visible"
                                + " group by c.threadId",
                        Object[].class)
                .setParameter("threads", threads)
                .setParameter("visible", CommentStatus.VISIBLE)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** The visible ones whose suggested correction is in this state, newest first; of one article, or of all. */
    List<Comment> suggestions(Optional<UUID> article, Suggestion state, Optional<UUID> after, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("state", state, "visible", CommentStatus.VISIBLE));
        article.ifPresent(id -> values.put("article", id));
        return part(
                "suggestion = :state and status = :visible" + (article.isPresent() ? " and articleId = :article" : ""),
                values,
                Order.NEWEST,
                after,
                limit);
    }

    /** A person's own that suggest a correction, whatever became of it, newest first. */
    List<Comment> suggestionsBy(UUID author, Optional<UUID> after, int limit) {
        return part(
                "authorId = :author and suggestion is not null", Map.of("author", author), Order.NEWEST, after, limit);
    }

    /** How many suggested corrections are open, by article. */
    Map<UUID, Long> openSuggestions() {
        return getEntityManager()
                .createQuery(
                        "select c.articleId, count(c) from Comment c where c.suggestion = :open and c.status = :visible"
                                + " group by c.articleId",
                        Object[].class)
                .setParameter("open", Suggestion.OPEN)
                .setParameter("visible", CommentStatus.VISIBLE)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** The comments of a discussion that stand first. */
    List<Comment> pinned(UUID paragraph, UUID room) {
        return list(
                "paragraphId = ?1 and roomId = ?2 and pinned = true and status = ?3 and parentId is null order by id",
                paragraph,
                room,
                CommentStatus.VISIBLE);
    }

    /** The comments that answer a paragraph itself, without those that stand first. */
    List<Comment> unpinnedOn(UUID paragraph, UUID room, Order order, Optional<UUID> after, int limit) {
        return part(
                "paragraphId = :paragraph and roomId = :room and parentId is null and stands = true"
                        + " and (pinned = false or status <> :visible)",
                Map.of("paragraph", paragraph, "room", room, "visible", CommentStatus.VISIBLE),
                order,
                after,
                limit);
    }

    /** Moves a whole thread to another paragraph; each comment remembers the one that it was written on. */
    void moveThread(UUID thread, UUID paragraph) {
        update(
                "update Comment set writtenOn = coalesce(writtenOn, paragraphId), paragraphId = ?1 where threadId = ?2",
                paragraph,
                thread);
    }

    /** All that was said in a room, in every state. */
    List<Comment> allIn(UUID room) {
        return list("roomId = ?1 order by id", room);
    }

    /** All that was said on a paragraph in a room, in every state. */
    List<Comment> allOn(UUID paragraph, UUID room) {
        return list("paragraphId = ?1 and roomId = ?2 order by id", paragraph, room);
    }

    /** All that a person said on an article in a room, in every state. */
    List<Comment> allBy(UUID author, UUID article, UUID room) {
        return list("authorId = ?1 and articleId = ?2 and roomId = ?3 order by id", author, article, room);
    }

    /** All that was said on an article in a room, in every state. */
    List<Comment> allIn(UUID article, UUID room) {
        return list("articleId = ?1 and roomId = ?2 order by id", article, room);
    }

    private List<Comment> part(String which, Map<String, Object> values, Order order, Optional<UUID> after, int limit) {
        Map<String, Object> parameters = new HashMap<>(values);
        String all = order.isOfUnanswered() ? which + " and replyCount = 0" : which;
        String behind = after.map(edge -> {
                    parameters.putAll(place(edge, order));
                    return " and " + order.behind();
                })
                .orElse("");
        return find(all + behind + " order by " + order.columns(), parameters)
                .page(Page.ofSize(limit))
                .list();
    }

    /** Where a comment stands in an order at this moment; one that is gone for good, at its end. */
    private Map<String, Object> place(UUID id, Order order) {
        return switch (order) {
            case OLDEST, NEWEST, UNANSWERED -> Map.of("id", id);
            case BEST ->
                Map.of(
                        "id",
                        id,
                        "merit",
                        findByIdOptional(id).map(Comment::merit).orElse(0.0));
            case MOST_REPLIED ->
                Map.of(
                        "id",
                        id,
                        "replyCount",
                        findByIdOptional(id).map(Comment::replyCount).orElse(0));
        };
    }
}
