package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.moderation.RoomModerators;

/** The teachers of a class moderate its room, and nobody else does. */
@Singleton
class TeachersModerate implements RoomModerators {

    private final Members members;

    @Inject
    TeachersModerate(Members members) {
        this.members = members;
    }

    @Override
    public List<UUID> roomsOf(Account person) {
        return person.isStudent()
                ? List.of()
                : members.ofAccount(person.id()).stream()
                        .filter(Member::teaches)
                        .map(Member::classroomId)
                        .toList();
    }

    @Override
    public boolean moderates(Account person, UUID room) {
        return !person.isStudent()
                && members.in(room, person.id()).filter(Member::teaches).isPresent();
    }

    @Override
    public boolean hasAnother(UUID room, UUID account) {
        return members.teachers(room).stream()
                .anyMatch(teacher -> !teacher.accountId().equals(account));
    }

    @Override
    public List<UUID> moderatorsOf(UUID room) {
        return members.teachers(room).stream().map(Member::accountId).toList();
    }

    @Override
    public Optional<String> nameOf(UUID room, UUID account) {
        return members.in(room, account).map(Member::name);
    }
}
