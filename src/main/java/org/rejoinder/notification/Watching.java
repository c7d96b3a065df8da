package org.rejoinder.notification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.comment.Comment;
import org.rejoinder.event.EventReader;
import org.rejoinder.event.LoggedEvent;
import org.rejoinder.event.Place;
import org.rejoinder.moderation.Concerned;

/** Reads the log of events and lets people be told of what happened; every line once, whatever crashes when. */
@Singleton
class Watching implements EventReader {

    private interface Act {
        void on(Comment comment, LoggedEvent event);
    }

    private final Telling telling;
    private final Subjects subjects;
    private final Notifications notifications;
    private final Attending attending;
    private final Preferences preferences;
    private final Concerned concerned;
    private final Map<String, Act> acts;

    @Inject
    Watching(
            Telling telling,
            Subjects subjects,
            Notifications notifications,
            Attending attending,
            Preferences preferences,
            Concerned concerned) {
        this.telling = telling;
        this.subjects = subjects;
        this.notifications = notifications;
        this.attending = attending;
        this.preferences = preferences;
        this.concerned = concerned;
        this.acts = Map.ofEntries(
                Map.entry("CommentPosted", this::appears),
                Map.entry("CommentApproved", this::isApproved),
                Map.entry("CommentRestored", this::comesBack),
                Map.entry("CommentEdited", this::changes),
                Map.entry("CommentLeft", this::isMoved),
                Map.entry("CommentHidden", telling::ofDecision),
                Map.entry("CommentRejected", telling::ofDecision),
                Map.entry("CommentRemoved", this::isRemoved),
                Map.entry("SuggestionAnswered", telling::ofAnswer),
                Map.entry("CommentWithdrawn", this::isWithdrawn),
                Map.entry("CommentEscalated", this::isEscalated));
    }

    @Override
    public String name() {
        return "notification";
    }

    @Override
    public void read(List<LoggedEvent> events) {
        events.forEach(this::read);
    }

    private void read(LoggedEvent event) {
        if (event.type().equals("ArticleRevised")) {
            event.place().map(Place::article).ifPresent(attending::followHeirs);
        }
        readPersonal(event);
        Optional.ofNullable(acts.get(event.type()))
                .ifPresent(act ->
                        subjects.findByIdOptional(event.subject().id()).ifPresent(comment -> act.on(comment, event)));
    }

    private void readPersonal(LoggedEvent event) {
        UUID subject = event.subject().id();
        switch (event.type()) {
            case "PersonSanctioned" -> telling.ofThemself(subject, Cause.SANCTION, event);
            case "ReportAnswered" ->
                concerned.reporter(subject).ifPresent(person -> telling.ofThemself(person, Cause.REPORT, event));
            case "AppealHeard" -> {
                concerned.appellant(subject).ifPresent(person -> telling.ofThemself(person, Cause.APPEAL, event));
                concerned
                        .appealedAgainst(subject)
                        .ifPresent(moderator -> telling.ofThemself(moderator, Cause.HEARING, event));
            }
            default -> {
                // Nothing that concerns one person alone.
            }
        }
    }

    private void isMoved(Comment comment, LoggedEvent event) {
        telling.ofDecision(Cause.MOVED, comment, event);
    }

    private void isEscalated(Comment comment, LoggedEvent event) {
        telling.ofEscalation(concerned.moderatorsOf(comment.roomId()), comment, event);
    }

    private void appears(Comment comment, LoggedEvent event) {
        followOwn(comment);
        if (comment.isVisible()) {
            telling.ofWords(comment, event);
        }
    }

    private void isApproved(Comment comment, LoggedEvent event) {
        appears(comment, event);
        telling.ofDecision(comment, event);
    }

    private void comesBack(Comment comment, LoggedEvent event) {
        if (comment.isVisible()) {
            telling.ofWords(comment, event);
        }
        telling.ofDecision(comment, event);
    }

    private void changes(Comment comment, LoggedEvent event) {
        if (comment.isVisible()) {
            telling.ofMentions(comment, event);
        }
        telling.ofDecision(Cause.EDITED, comment, event);
    }

    private void isRemoved(Comment comment, LoggedEvent event) {
        notifications.forget(comment.id(), Topic.WORDS);
        telling.ofDecision(comment, event);
    }

    private void isWithdrawn(Comment comment, LoggedEvent event) {
        notifications.forget(comment.id(), Topic.WORDS);
        notifications.forget(comment.id(), Topic.DECISION);
        notifications.forget(comment.id(), Topic.CORRECTION);
    }

    private void followOwn(Comment comment) {
        comment.authorId()
                .filter(author -> comment.parentId().isEmpty())
                .filter(author -> preferences.of(author).followsOwn())
                .ifPresent(author -> attending.followUnlessSaid(author, Aims.thread(comment)));
    }
}
