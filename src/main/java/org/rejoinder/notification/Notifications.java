package org.rejoinder.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where notifications are kept. What is listed is about comments that are visible at that moment, in some rooms, on
 * published articles; about decisions on the person's own comments; and about what concerns the person.
 */
@ApplicationScoped
class Notifications implements PanacheRepositoryBase<Notification, UUID> {

    private static final UUID LAST = new UUID(0x7fff_ffff_ffff_ffffL, -1);
    private static final String SHOWN = "select n from Notification n left join Comment c on c.id = n.commentId"
            + " where n.accountId = :account and (n.topic = PERSONAL or n.roomId in :rooms"
            + " and n.articleId in (select a.id from Article a where a.status = PUBLISHED)"
            + " and (n.topic = WORDS and c.status = VISIBLE"
            + " or n.topic = CORRECTION and c.authorId = :account and c.status = VISIBLE"
            + " or n.topic = ESCALATION and c.status not in (WITHDRAWN, REMOVED)"
            + " or n.topic = DECISION and c.authorId = :account and c.status <> WITHDRAWN))";
    private static final UUID NONE = new UUID(0, 0);

    /** The rooms that a person was told of. */
    List<UUID> rooms(UUID account) {
        return find("select distinct roomId from Notification where accountId = ?1 and roomId is not null", account)
                .project(UUID.class)
                .list();
    }

    /** A part of what a person is told, newest first. */
    List<Notification> of(UUID account, Collection<UUID> rooms, Optional<UUID> after, int limit) {
        return shown(account, rooms, " and n.id < :edge order by n.id desc", Map.of("edge", after.orElse(LAST)), limit);
    }

    /** What a person has not read yet, newest first. */
    List<Notification> unread(UUID account, Collection<UUID> rooms, int limit) {
        return shown(account, rooms, " and n.readAt is null order by n.id desc", Map.of(), limit);
    }

    private List<Notification> shown(
            UUID account, Collection<UUID> rooms, String which, Map<String, Object> values, int limit) {
        Map<String, Object> parameters = new HashMap<>(values);
        parameters.put("account", account);
        parameters.put("rooms", rooms.isEmpty() ? List.of(NONE) : rooms);
        return find(SHOWN + which, parameters).page(Page.ofSize(limit)).list();
    }

    /** Keeps many, and lets go of them, so that a transaction with very many stays quick. */
    void keep(Collection<Notification> all) {
        persist(all);
        flush();
        all.forEach(getEntityManager()::detach);
    }

    Optional<Notification> own(UUID account, UUID id) {
        return find("accountId = ?1 and id = ?2", account, id).firstResultOptional();
    }

    /** Those who were told of the words of a comment. */
    Set<UUID> told(UUID comment) {
        return new HashSet<>(
                find("select accountId from Notification where commentId = ?1 and topic = ?2", comment, Topic.WORDS)
                        .project(UUID.class)
                        .list());
    }

    /** Nobody is told of a comment in this regard any more. */
    void forget(UUID comment, Topic topic) {
        delete("commentId = ?1 and topic = ?2", comment, topic);
    }

    /** Marks all up to one of them as read. */
    void read(UUID account, UUID last, Instant now) {
        update("readAt = ?1 where accountId = ?2 and readAt is null and id <= ?3", now, account, last);
    }

    /** What a letter is about, oldest first. */
    List<Notification> in(UUID letter) {
        return list("letterId = ?1 order by id", letter);
    }

    /** Nothing of it was told by this letter. */
    void takeOutOf(UUID letter) {
        update("letterId = null where letterId = ?1", letter);
    }

    List<Notification> allOf(UUID account) {
        return list("accountId = ?1 order by id", account);
    }

    void erase(UUID account) {
        delete("accountId", account);
    }
}
