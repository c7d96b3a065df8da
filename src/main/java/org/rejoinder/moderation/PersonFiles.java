package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.comment.Comment;
import org.rejoinder.language.Phrases;
import org.rejoinder.room.Room;
import org.rejoinder.text.Markdown;
import org.rejoinder.text.PlainText;
import org.rejoinder.web.TimeText;

/** Gathers what moderators know of a person. */
@Singleton
class PersonFiles {

    private static final int LENGTH = 160;

    private final Waiting comments;
    private final Sanctions sanctions;
    private final Decisions decisions;
    private final ModeratorNotes notes;
    private final ReviewCases cases;
    private final Flags flags;
    private final Clock clock;

    @Inject
    PersonFiles(
            Waiting comments,
            Sanctions sanctions,
            Decisions decisions,
            ModeratorNotes notes,
            ReviewCases cases,
            Flags flags,
            Clock clock) {
        this.comments = comments;
        this.sanctions = sanctions;
        this.decisions = decisions;
        this.notes = notes;
        this.cases = cases;
        this.flags = flags;
        this.clock = clock;
    }

    PersonFile of(Account person) {
        UUID id = person.id();
        return new PersonFile(
                person.handle(),
                person.displayName(),
                TimeText.of(person.createdAt()),
                comments.tallies(List.of(id), List.of(Room.PUBLIC))
                        .getOrDefault(new Tally.Key(id, Room.PUBLIC), Tally.NONE),
                sanctions.inForce(id, clock.instant()).stream()
                        .map(Sanction::words)
                        .toList(),
                decisions.inPublic(id),
                notes.about(id),
                comments.latestOf(id).stream().map(PersonFiles::wrote).toList(),
                cases.open(id).map(bundle -> flags.of(bundle.id())).orElse(List.of()).stream()
                        .map(flag -> flag.reason().label()
                                + flag.note().map(note -> ": " + note).orElse(""))
                        .toList());
    }

    private static PersonFile.Wrote wrote(Comment comment) {
        return new PersonFile.Wrote(
                comment.id(),
                Phrases.it(comment.status().word()),
                PlainText.excerpt(Markdown.plain(comment.body()), LENGTH),
                TimeText.of(comment.createdAt()));
    }
}
