package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rejoinder.comment.CommentHidden;
import org.rejoinder.comment.CommentRemoved;
import org.rejoinder.comment.CommentWithdrawn;
import org.rejoinder.event.EventReader;
import org.rejoinder.event.LoggedEvent;

/**
 * Erases the first version too of a comment that was removed for good, and takes out of the public room what its author, or
 * who decided about it, has taken from view in the class.
 */
@Singleton
class RemovedWords implements EventReader {

    private static final Set<String> GONE = Set.of(
            CommentRemoved.class.getSimpleName(),
            CommentWithdrawn.class.getSimpleName(),
            CommentHidden.class.getSimpleName());

    private final FirstWords firstWords;
    private final Consenting consenting;

    @Inject
    RemovedWords(FirstWords firstWords, Consenting consenting) {
        this.consenting = consenting;
        this.firstWords = firstWords;
    }

    @Override
    public String name() {
        return "first words";
    }

    @Override
    public void read(List<LoggedEvent> events) {
        List<UUID> removed = comments(events, Set.of(CommentRemoved.class.getSimpleName()));
        if (!removed.isEmpty()) {
            firstWords.blank(removed);
        }
        List<UUID> gone = comments(events, GONE);
        if (!gone.isEmpty()) {
            consenting.takeBack(gone);
        }
    }

    private static List<UUID> comments(List<LoggedEvent> events, Set<String> types) {
        return events.stream()
                .filter(event -> types.contains(event.type()))
                .map(event -> event.subject().id())
                .toList();
    }
}
