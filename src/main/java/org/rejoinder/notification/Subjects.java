package org.rejoinder.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rejoinder.comment.Comment;

/** Looks comments up that people are told of. */
@ApplicationScoped
class Subjects implements PanacheRepositoryBase<Comment, UUID> {

    Map<UUID, Comment> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(Comment::id, Function.identity()));
    }

    /** The comments on an article by people whom somebody mutes. */
    Set<UUID> byMuted(UUID account, UUID article) {
        return new HashSet<>(find(
                        "select c.id from Comment c where c.articleId = ?1 and c.authorId in"
                                + " (select a.key.subject from Attention a where a.key.account = ?2"
                                + " and a.key.focus = ?3 and a.stance = ?4)",
                        article,
                        account,
                        Focus.PERSON,
                        Stance.MUTE)
                .project(UUID.class)
                .list());
    }
}
