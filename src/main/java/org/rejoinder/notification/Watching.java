package org.rejoinder.notification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.comment.Comment;
import org.rejoinder.event.EventReader;
import org.rejoinder.event.LoggedEvent;
import org.rejoinder.event.Place;

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
    private final Map<String, Act> acts;

    @Inject
    Watching(
            Telling telling,
            Subjects subjects,
            Notifications notifications,
            Attending attending,
            Preferences preferences) {
        this.telling = telling;
        this.subjects = subjects;
        this.notifications = notifications;
        this.attending = attending;
        this.preferences = preferences;
        this.acts = Map.of(
                "CommentPosted", this::appears,
                "CommentApproved", this::isApproved,
                "CommentRestored", this::comesBack,
                "CommentEdited", this::changes,
                "CommentHidden", telling::ofDecision,
                "CommentRejected", telling::ofDecision,
                "CommentRemoved", this::isRemoved,
                "SuggestionAnswered", telling::ofAnswer,
                "CommentWithdrawn", this::isWithdrawn);
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
        Optional.ofNullable(acts.get(event.type()))
                .ifPresent(act ->
                        subjects.findByIdOptional(event.subject().id()).ifPresent(comment -> act.on(comment, event)));
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
    }

    private void isRemoved(Comment comment, LoggedEvent event) {
        notifications.forgetWords(comment.id());
        telling.ofDecision(comment, event);
    }

    private void isWithdrawn(Comment comment, LoggedEvent event) {
        notifications.forgetWords(comment.id());
        notifications.forgetDecision(comment.id());
        notifications.forgetAnswer(comment.id());
    }

    private void followOwn(Comment comment) {
        comment.authorId()
                .filter(author -> comment.parentId().isEmpty())
                .filter(author -> preferences.of(author).followsOwn())
                .ifPresent(author -> attending.followUnlessSaid(author, Aims.thread(comment)));
    }
}
