package org.rejoinder.notification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rejoinder.account.Account;
import org.rejoinder.comment.Comment;
import org.rejoinder.comment.Mentioned;
import org.rejoinder.event.LoggedEvent;
import org.rejoinder.room.Room;
import org.rejoinder.web.Ids;
import org.rejoinder.web.Settings;

/**
 * Tells people of a comment: those who may see it at this moment, except its author and those who mute the author or the
 * thread, each once. Joins the caller's transaction.
 */
@Singleton
class Telling {

    /** Who mentions more people than this mentions nobody. */
    private static final int MOST_MENTIONED = 10;

    private final Notifications notifications;
    private final Attentions attentions;
    private final Subjects subjects;
    private final Persons persons;
    private final Mentioned mentioned;
    private final Preferences preferences;
    private final Sight sight;
    private final Settings settings;
    private final Ids ids;

    @Inject
    Telling(
            Notifications notifications,
            Attentions attentions,
            Subjects subjects,
            Persons persons,
            Mentioned mentioned,
            Preferences preferences,
            Sight sight,
            Settings settings,
            Ids ids) {
        this.notifications = notifications;
        this.attentions = attentions;
        this.subjects = subjects;
        this.persons = persons;
        this.mentioned = mentioned;
        this.preferences = preferences;
        this.sight = sight;
        this.settings = settings;
        this.ids = ids;
    }

    /** Everybody who wants to hear of a new comment. */
    void ofWords(Comment comment, LoggedEvent event) {
        comment.authorId()
                .ifPresent(author -> tell(
                        new Addressees()
                                .add(Cause.REPLY, comment.parentId().flatMap(this::authorOf))
                                .add(Cause.MENTION, mentionedIn(comment))
                                .add(Cause.THREAD, followers(Focus.THREAD, comment.threadId(), comment.roomId()))
                                .add(
                                        Cause.PARAGRAPH,
                                        followers(Focus.PARAGRAPH, comment.paragraphId(), comment.roomId()))
                                .add(Cause.PERSON, followersOf(author, comment.roomId()))
                                .add(Cause.ARTICLE, followers(Focus.ARTICLE, comment.articleId(), comment.roomId())),
                        comment,
                        author,
                        event));
    }

    /** Those whom an edited comment mentions, unless they were told of it before. */
    void ofMentions(Comment comment, LoggedEvent event) {
        comment.authorId()
                .ifPresent(author ->
                        tell(new Addressees().add(Cause.MENTION, mentionedIn(comment)), comment, author, event));
    }

    /** The author, of what a moderator decided; the last decision counts. */
    void ofDecision(Comment comment, LoggedEvent event) {
        ofDecision(Cause.DECISION, comment, event);
    }

    /** Likewise of what a moderator did with it besides. What its author does themself they aren't told. */
    void ofDecision(Cause cause, Comment comment, LoggedEvent event) {
        if (event.actor().isPresent() && event.actor().equals(comment.authorId())) {
            return;
        }
        notifications.forget(comment.id(), Topic.DECISION);
        comment.authorId()
                .flatMap(persons::present)
                .ifPresent(author -> keep(Map.of(author.id(), cause), comment, event));
    }

    /** Those who moderate a class, of a comment that the moderators of the site see now. */
    void ofEscalation(Collection<UUID> moderators, Comment comment, LoggedEvent event) {
        notifications.forget(comment.id(), Topic.ESCALATION);
        Map<UUID, Cause> causes = new HashMap<>();
        persons.present(moderators).keySet().forEach(moderator -> causes.put(moderator, Cause.ESCALATION));
        keep(causes, comment, event);
    }

    /** One person, of what concerns them. */
    void ofThemself(UUID person, Cause cause, LoggedEvent event) {
        persons.present(person)
                .ifPresent(present ->
                        keep(List.of(Notification.personal(ids.next(), person, cause, event.occurredAt())), event));
    }

    /** The author, of what an editor answered to the correction that they suggest; the last answer counts. */
    void ofAnswer(Comment comment, LoggedEvent event) {
        notifications.forget(comment.id(), Topic.CORRECTION);
        comment.authorId()
                .filter(author -> comment.isSuggestionAnswered())
                .filter(author -> !event.actor().equals(Optional.of(author)))
                .flatMap(persons::present)
                .ifPresent(author -> keep(Map.of(author.id(), Cause.CORRECTION), comment, event));
    }

    private void tell(Addressees addressees, Comment comment, UUID author, LoggedEvent event) {
        addressees
                .without(List.of(author))
                .without(attentions.those(Stance.MUTE, Focus.PERSON, author, Room.PUBLIC))
                .without(attentions.those(Stance.MUTE, Focus.THREAD, comment.threadId(), comment.roomId()))
                .without(notifications.told(comment.id()));
        Map<UUID, Cause> causes = addressees.causes();
        Set<UUID> may = persons.present(causes.keySet()).values().stream()
                .filter(person -> sight.isOpen(comment, person))
                .map(Account::id)
                .collect(Collectors.toSet());
        causes.keySet().retainAll(may);
        keep(causes, comment, event);
    }

    private void keep(Map<UUID, Cause> causes, Comment comment, LoggedEvent event) {
        keep(
                causes.entrySet().stream()
                        .map(one ->
                                new Notification(ids.next(), one.getKey(), one.getValue(), comment, event.occurredAt()))
                        .toList(),
                event);
    }

    private void keep(List<Notification> told, LoggedEvent event) {
        notifications.keep(told);
        preferences
                .lockedForMail(told.stream().map(Notification::accountId).toList())
                .forEach(preference -> preference.expect(
                        event.occurredAt(), settings.notifications().holdBack()));
    }

    private Optional<UUID> authorOf(UUID comment) {
        return subjects.findByIdOptional(comment).flatMap(Comment::authorId);
    }

    private Collection<UUID> mentionedIn(Comment comment) {
        Set<UUID> all = mentioned.in(comment);
        return all.size() > MOST_MENTIONED ? List.of() : all;
    }

    private Set<UUID> followers(Focus focus, UUID subject, UUID room) {
        return attentions.those(Stance.FOLLOW, focus, subject, room);
    }

    /** Whoever follows a person follows what they say in public. */
    private Set<UUID> followersOf(UUID person, UUID room) {
        return room.equals(Room.PUBLIC) ? followers(Focus.PERSON, person, Room.PUBLIC) : Set.of();
    }
}
