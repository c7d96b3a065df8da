package org.rejoinder.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.room.Room;

/** Where comments are kept. Every list is cut by a limit and continued behind an id. */
@ApplicationScoped
class Comments implements PanacheRepositoryBase<Comment, UUID> {

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(0x7fff_ffff_ffff_ffffL, -1);

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

    /** A person's visible comments in the public room, newest first. */
    List<Comment> publicOnesBy(UUID author, Optional<UUID> after, int limit) {
        return part(
                "authorId = :author and roomId = :room and status = :visible",
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

    /** All that a person wrote, in every room and state. */
    List<Comment> allBy(UUID author) {
        return list("authorId = ?1 order by id", author);
    }

    /** All that was said in a room, in every state. */
    List<Comment> allIn(UUID room) {
        return list("roomId = ?1 order by id", room);
    }

    private List<Comment> part(String which, Map<String, Object> values, Order order, Optional<UUID> after, int limit) {
        Map<String, Object> parameters = new HashMap<>(values);
        parameters.put("edge", after.orElse(order == Order.OLDEST ? FIRST : LAST));
        String behind = order == Order.OLDEST ? " and id > :edge order by id" : " and id < :edge order by id desc";
        return find(which + behind, parameters).page(Page.ofSize(limit)).list();
    }
}
