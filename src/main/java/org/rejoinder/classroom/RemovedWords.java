package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.rejoinder.comment.CommentRemoved;
import org.rejoinder.event.EventReader;
import org.rejoinder.event.LoggedEvent;

/** Erases the first version too of a comment that was removed for good. */
@Singleton
class RemovedWords implements EventReader {

    private final FirstWords firstWords;

    @Inject
    RemovedWords(FirstWords firstWords) {
        this.firstWords = firstWords;
    }

    @Override
    public String name() {
        return "first words";
    }

    @Override
    public void read(List<LoggedEvent> events) {
        List<UUID> removed = events.stream()
                .filter(event -> event.type().equals(CommentRemoved.class.getSimpleName()))
                .map(event -> event.subject().id())
                .toList();
        if (!removed.isEmpty()) {
            firstWords.blank(removed);
        }
    }
}
