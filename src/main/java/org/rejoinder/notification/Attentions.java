package org.rejoinder.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where it is kept what people follow and mute. */
@ApplicationScoped
class Attentions implements PanacheRepositoryBase<Attention, Attention.Key> {

    private static final UUID LAST = new UUID(0x7fff_ffff_ffff_ffffL, -1);

    Optional<Attention> of(UUID account, Aim aim) {
        return findByIdOptional(Attention.key(account, aim));
    }

    /** The accounts that take this stance to something. */
    Set<UUID> those(Stance stance, Focus focus, UUID subject, UUID room) {
        return new HashSet<>(find(
                        "select key.account from Attention where key.focus = ?1 and key.subject = ?2 and key.room = ?3"
                                + " and stance = ?4",
                        focus,
                        subject,
                        room,
                        stance)
                .project(UUID.class)
                .list());
    }

    /** What somebody follows and mutes in an article. */
    List<Attention> inArticle(UUID account, UUID article) {
        return list("key.account = ?1 and articleId = ?2", account, article);
    }

    /** Whether somebody mutes anybody. */
    boolean mutesPeople(UUID account) {
        return count("key.account = ?1 and key.focus = ?2 and stance = ?3", account, Focus.PERSON, Stance.MUTE) > 0;
    }

    /** A part of what somebody follows, or mutes, the latest first. */
    List<Attention> of(UUID account, Stance stance, Optional<UUID> after, int limit) {
        return find(
                        "key.account = ?1 and stance = ?2 and id < ?3 order by id desc",
                        account,
                        stance,
                        after.orElse(LAST))
                .page(Page.ofSize(limit))
                .list();
    }

    Optional<Attention> withId(UUID account, UUID id) {
        return find("key.account = ?1 and id = ?2", account, id).firstResultOptional();
    }

    /** All to paragraphs of an article. */
    List<Attention> toParagraphsOf(UUID article) {
        return list("articleId = ?1 and key.focus = ?2", article, Focus.PARAGRAPH);
    }

    List<Attention> allBy(UUID account) {
        return list("key.account = ?1 order by id", account);
    }

    /** Erases what a person follows and mutes, and that others follow and mute the person. */
    void erase(UUID account) {
        delete("key.account", account);
        delete("key.focus = ?1 and key.subject = ?2", Focus.PERSON, account);
    }
}
