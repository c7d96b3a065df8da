package org.rejoinder.notification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.rejoinder.account.Account;
import org.rejoinder.article.Article;
import org.rejoinder.article.Newsstand;
import org.rejoinder.comment.Comment;
import org.rejoinder.language.Phrases;
import org.rejoinder.room.Room;
import org.rejoinder.text.Markdown;
import org.rejoinder.text.PlainText;
import org.rejoinder.web.TimeText;

/** Puts notifications into words. The caller has seen to it that the person may see what they are about. */
@Singleton
class Items {

    private static final int LENGTH = 200;
    private final Subjects subjects;
    private final Persons persons;
    private final Newsstand newsstand;

    @Inject
    Items(Subjects subjects, Persons persons, Newsstand newsstand) {
        this.subjects = subjects;
        this.persons = persons;
        this.newsstand = newsstand;
    }

    /** In the order in which they are given; without those whose comment is gone meanwhile. */
    @Transactional
    List<Item> of(Collection<Notification> notifications) {
        Map<UUID, Comment> comments = subjects.all(notifications.stream()
                .map(Notification::commentId)
                .flatMap(Optional::stream)
                .toList());
        Set<UUID> authors = new HashSet<>();
        comments.values().forEach(comment -> comment.authorId().ifPresent(authors::add));
        Map<UUID, Account> known = persons.present(authors);
        return notifications.stream()
                .flatMap(notification -> notification.isPersonal()
                        ? Stream.of(personal(notification))
                        : notification.commentId().map(comments::get).stream()
                                .map(comment -> item(notification, comment, known)))
                .toList();
    }

    private static Item personal(Notification notification) {
        return new Item(
                notification.id(),
                Phrases.it(notification.cause().deed()),
                "",
                Phrases.it("Moderation"),
                notification.createdAt(),
                TimeText.of(notification.createdAt()),
                notification.isRead(),
                notification.target(),
                false);
    }

    private Item item(Notification notification, Comment comment, Map<UUID, Account> known) {
        String who =
                comment.authorId().map(known::get).map(Account::displayName).orElse(Phrases.it("Somebody"));
        return new Item(
                notification.id(),
                words(notification.cause(), comment, who),
                notification.cause() == Cause.ESCALATION
                        ? ""
                        : PlainText.excerpt(Markdown.plain(comment.body()), LENGTH),
                newsstand.published(comment.articleId()).map(Article::title).orElse(""),
                notification.createdAt(),
                TimeText.of(notification.createdAt()),
                notification.isRead(),
                notification.target(),
                !comment.roomId().equals(Room.PUBLIC));
    }

    private static String words(Cause cause, Comment comment, String who) {
        return switch (cause.topic()) {
            case WORDS -> Phrases.it("{0} " + cause.deed(), who);
            case DECISION -> cause == Cause.DECISION ? decided(comment) : Phrases.it(cause.deed());
            case CORRECTION, ESCALATION, PERSONAL -> Phrases.it(cause.deed());
        };
    }

    private static String decided(Comment own) {
        return Phrases.it(
                switch (own.status()) {
                    case VISIBLE -> "A moderator let your comment stand";
                    case HIDDEN -> "A moderator took your comment from view";
                    case REJECTED -> "A moderator did not approve your comment";
                    case REMOVED -> "A moderator removed your comment";
                    case PENDING, WITHDRAWN -> "A moderator looked at your comment";
                });
    }
}
