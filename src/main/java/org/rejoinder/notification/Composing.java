package org.rejoinder.notification;

import io.quarkus.mailer.Mail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rejoinder.account.Account;
import org.rejoinder.comment.Comment;
import org.rejoinder.comment.CommentStatus;
import org.rejoinder.language.Language;
import org.rejoinder.language.Phrases;
import org.rejoinder.web.SiteAddress;

/**
 * Puts the words of letters together at the moment when they are sent: what was read, hidden or withdrawn meanwhile, and
 * what the person can't see any more, isn't in them. Joins the caller's transaction.
 */
@Singleton
class Composing {

    /** A mail, with what is kept of it. */
    record Composed(Mail mail, String addressHash, String tokenHash) {}

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance letter(Sheet sheet);

        private Templates() {}
    }

    private final Persons persons;
    private final Preferences preferences;
    private final Notifications notifications;
    private final Subjects subjects;
    private final Postbox postbox;
    private final Sight sight;
    private final Items items;
    private final SiteAddress site;

    @Inject
    Composing(
            Persons persons,
            Preferences preferences,
            Notifications notifications,
            Subjects subjects,
            Postbox postbox,
            Sight sight,
            Items items,
            SiteAddress site) {
        this.persons = persons;
        this.preferences = preferences;
        this.notifications = notifications;
        this.subjects = subjects;
        this.postbox = postbox;
        this.sight = sight;
        this.items = items;
        this.site = site;
    }

    /** The mail; empty if there is nothing to tell, or nobody to tell it. */
    Optional<Composed> compose(Letter letter) {
        return persons.present(letter.accountId())
                .flatMap(person -> Language.of(person.language())
                        .speak(() -> letter.kind() == Letter.Kind.CONFIRMATION
                                ? confirmation(letter, person)
                                : news(letter, person)));
    }

    private Optional<Composed> confirmation(Letter letter, Account person) {
        Token token = Token.random();
        return postbox.address(person).map(address -> {
            Mail mail = Mail.withText(address, Phrases.it("Confirm your e-mail address"), Phrases.it("""
                    Somebody, probably you, wants to be told by mail what happens in discussions at %s.
                    If it was you, open this page within two days and confirm it:
                    %s

                    If it was not you, do nothing: you will get no further mail.
                    """.formatted(
                            site.of("/"), site.of("/account/notifications/confirm/" + token.text()))));
            return new Composed(headed(mail, letter), Postbox.hash(address), token.hash());
        });
    }

    private Optional<Composed> news(Letter letter, Account person) {
        List<Item> told = items.of(seen(notifications.in(letter.id()), person));
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Token token = Token.random();
        String stop = site.of("/unsubscribe/" + token.text());
        return postbox.address(person, preferences.of(person.id())).map(address -> {
            Sheet sheet = Sheet.of(told, site, stop);
            Mail mail = Mail.withText(address, sheet.subject(), sheet.text())
                    .setHtml(Templates.letter(sheet).render())
                    .addHeader("List-Unsubscribe", "<" + stop + ">")
                    .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            letter.threadId()
                    .ifPresent(thread -> mail.addHeader("References", reference("thread-" + thread))
                            .addHeader("In-Reply-To", reference("thread-" + thread)));
            return new Composed(headed(mail, letter), Postbox.hash(address), token.hash());
        });
    }

    private Mail headed(Mail mail, Letter letter) {
        return mail.addHeader("Message-ID", reference(letter.id().toString()))
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private String reference(String id) {
        String host = URI.create(site.of("/")).getHost();
        return "<" + id + "@" + (host == null ? "localhost" : host) + ">";
    }

    private List<Notification> seen(List<Notification> all, Account person) {
        Map<UUID, Comment> comments = subjects.all(ids(all));
        return all.stream()
                .filter(one -> !one.isRead())
                .filter(one -> one.isPersonal()
                        || one.commentId()
                                .map(comments::get)
                                .filter(comment -> maySee(one, comment, person))
                                .isPresent())
                .toList();
    }

    private boolean maySee(Notification notification, Comment comment, Account person) {
        return switch (notification.cause().topic()) {
            case DECISION ->
                comment.isBy(person.id()) && comment.status() != CommentStatus.WITHDRAWN && sight.isPublished(comment);
            case ESCALATION ->
                !comment.status().isGone() && sight.isIn(comment.roomId(), person) && sight.isPublished(comment);
            case WORDS, CORRECTION, PERSONAL -> sight.isOpen(comment, person);
        };
    }

    private static Collection<UUID> ids(List<Notification> all) {
        return all.stream()
                .map(Notification::commentId)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
