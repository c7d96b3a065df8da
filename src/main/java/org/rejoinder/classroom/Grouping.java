package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rejoinder.text.PlainText;
import org.rejoinder.web.Refusal;

/** How a class is divided for an assignment. */
@Singleton
class Grouping {

    private static final int MOST = 20;
    private static final int LONGEST_NAME = 40;

    private final Assignments assignments;
    private final Members members;
    private final Groups groups;
    private final Stands stands;

    @Inject
    Grouping(Assignments assignments, Members members, Groups groups, Stands stands) {
        this.assignments = assignments;
        this.members = members;
        this.groups = groups;
        this.stands = stands;
    }

    /** Who is in which group, by its name; students without one are missing. */
    @Transactional
    List<GroupView> of(UUID classroom, UUID assignment, Naming naming, boolean real) {
        Map<UUID, String> places = groups.of(assignment);
        return members.students(classroom).stream()
                .filter(student -> places.containsKey(student.accountId()))
                .collect(Collectors.groupingBy(student -> String.valueOf(places.get(student.accountId()))))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(group -> GroupView.of(group.getKey(), group.getValue(), naming, real))
                .toList();
    }

    /**
     * Divides the class by hand, anew.
     *
     * @param names the name of the group of each student, by member; those without one are in none
     * @throws Refusal with status 400
     */
    @Transactional
    void byHand(UUID classroom, UUID assignment, Map<UUID, String> names) {
        assignments.forChange(classroom, assignment);
        Map<UUID, Member> students =
                members.students(classroom).stream().collect(Collectors.toMap(Member::id, Function.identity()));
        Map<UUID, String> places = new HashMap<>();
        names.forEach((member, typed) -> {
            String name = PlainText.singleLine(typed);
            Member student = students.get(member);
            if (student == null || PlainText.length(name) > LONGEST_NAME) {
                throw Refusal.invalid(
                        "groups", "Students of this class, in groups with names of at most 40 characters.");
            }
            if (!name.isEmpty()) {
                places.put(student.accountId(), name);
            }
        });
        put(assignment, places);
    }

    /**
     * Deals the class into groups, anew.
     *
     * @param balanced whether those who think alike are spread; otherwise as chance has it
     * @throws Refusal with status 400 if there are too few or too many groups
     */
    @Transactional
    void deal(UUID classroom, UUID assignment, int count, boolean balanced) {
        assignments.forChange(classroom, assignment);
        if (count < 1 || count > MOST) {
            throw Refusal.invalid("count", "From 1 to " + MOST + " groups.");
        }
        List<UUID> people =
                members.students(classroom).stream().map(Member::accountId).toList();
        Dealing dealing = new Dealing(new SecureRandom());
        put(
                assignment,
                balanced ? dealing.balanced(people, count, leaning(assignment)) : dealing.atRandom(people, count));
    }

    private void put(UUID assignment, Map<UUID, String> places) {
        groups.clear(assignment);
        groups.flush();
        groups.getEntityManager().clear();
        places.forEach(
                (account, name) -> groups.persist(new GroupPlace(new GroupPlace.Key(assignment, account), name)));
    }

    /** By how many paragraphs more somebody agrees with than not, before. */
    private Map<UUID, Integer> leaning(UUID assignment) {
        return stands.of(assignment).stream()
                .filter(stand -> stand.moment() == Moment.BEFORE)
                .collect(Collectors.toMap(
                        Stand::accountId, stand -> Position.UNSURE.compareTo(stand.position()), Integer::sum));
    }
}
