package org.rejoinder.debate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rejoinder.account.Account;
import org.rejoinder.article.ArticleText;
import org.rejoinder.classroom.ClassRoll;
import org.rejoinder.classroom.Classmate;
import org.rejoinder.comment.Minutes;
import org.rejoinder.comment.Said;
import org.rejoinder.language.Phrases;

/** Writes the record of a debate, with names as the reader may know them. */
@Singleton
class RecordKeeping {

    private final DebateDoor door;
    private final Assembly assembly;
    private final SeatsTaken seats;
    private final Contributions contributions;
    private final ClassRoll roll;
    private final Minutes minutes;

    @Inject
    RecordKeeping(
            DebateDoor door,
            Assembly assembly,
            SeatsTaken seats,
            Contributions contributions,
            ClassRoll roll,
            Minutes minutes) {
        this.door = door;
        this.assembly = assembly;
        this.seats = seats;
        this.contributions = contributions;
        this.roll = roll;
        this.minutes = minutes;
    }

    @Transactional
    DebateRecord of(UUID id, Optional<Account> viewer) {
        Attendance reader = door.seen(id, viewer);
        DebatePage page = assembly.page(id, viewer);
        Map<UUID, String> names = roll.students(reader.debate().classroomId()).stream()
                .collect(Collectors.toMap(Classmate::account, student -> student.calledBy(reader.self())));
        return new DebateRecord(
                page, speakers(id, Side.FOR, names), speakers(id, Side.AGAINST, names), speeches(page, names));
    }

    private List<String> speakers(UUID debate, Side side, Map<UUID, String> names) {
        return seats.in(debate).stream()
                .filter(seat -> seat.side() == side)
                .map(seat -> names.get(seat.accountId()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    private List<DebateRecord.Speech> speeches(DebatePage page, Map<UUID, String> names) {
        Map<UUID, Contribution> parts = contributions.in(page.debate().id()).stream()
                .collect(Collectors.toMap(Contribution::commentId, Function.identity()));
        Map<UUID, Integer> numbers = page.paragraphs().stream()
                .collect(Collectors.toMap(ArticleText.Paragraph::id, ArticleText.Paragraph::number));
        return minutes.of(page.debate().room()).stream()
                .filter(Said::isVisible)
                .flatMap(said -> Optional.ofNullable(parts.get(said.id())).stream()
                        .map(part -> speech(said, part, numbers.getOrDefault(said.paragraph(), 0), names)))
                .sorted(Comparator.comparing(DebateRecord.Speech::round).thenComparing(DebateRecord.Speech::at))
                .toList();
    }

    private static DebateRecord.Speech speech(Said said, Contribution part, int number, Map<UUID, String> names) {
        String name = said.author() == null ? "" : names.getOrDefault(said.author(), "");
        return new DebateRecord.Speech(
                number,
                part.round(),
                part.side(),
                name,
                said.restates() == null ? "" : said.restates(),
                verdict(Optional.ofNullable(said.restatedFairly())),
                said.body(),
                said.at());
    }

    private static String verdict(Optional<Boolean> fair) {
        return fair.map(accepted -> Phrases.it(accepted ? "accepted as fair" : "not what was meant, says its author"))
                .orElse("");
    }
}
