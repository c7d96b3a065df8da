package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rejoinder.account.Account;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** The queue of people whom readers have reported, the first reported first. */
@Singleton
class ReportedPeople {

    private final ReviewCases cases;
    private final Flags flags;
    private final Persons persons;

    @Inject
    ReportedPeople(ReviewCases cases, Flags flags, Persons persons) {
        this.cases = cases;
        this.flags = flags;
        this.persons = persons;
    }

    Slice<ReportedPerson> part(PageRequest page) {
        Slice<ReviewCase> part = Slice.of(cases.ofPeople(page.after(), page.limit() + 1), page.limit(), ReviewCase::id);
        Map<UUID, Account> people =
                persons.all(part.items().stream().map(ReviewCase::subjectId).toList());
        Map<UUID, List<Flag>> reports = flags
                .of(part.items().stream().map(ReviewCase::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Flag::caseId));
        List<ReportedPerson> shown = part.items().stream()
                .flatMap(bundle -> Optional.ofNullable(people.get(bundle.subjectId())).stream()
                        .map(person -> reported(bundle, person, reports.getOrDefault(bundle.id(), List.of()))))
                .toList();
        return new Slice<>(shown, part.next());
    }

    private static ReportedPerson reported(ReviewCase bundle, Account person, List<Flag> reports) {
        return new ReportedPerson(
                bundle.id(),
                person.handle(),
                person.displayName(),
                bundle.reports(),
                Cards.reasons(reports),
                reports.stream().map(Flag::note).flatMap(Optional::stream).toList(),
                bundle.openedAt());
    }
}
