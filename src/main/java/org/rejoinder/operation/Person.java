package org.rejoinder.operation;

import java.util.List;
import java.util.stream.Stream;
import org.rejoinder.account.Account;
import org.rejoinder.account.Role;
import org.rejoinder.web.TimeText;

/**
 * Somebody in the list of people.
 *
 * @param roles every role there is, and whether the person has it
 */
record Person(String handle, String displayName, String since, List<Appointment> roles) {

    /** One role, and whether it is given. */
    record Appointment(String role, boolean given) {}

    static Person of(Account account) {
        return new Person(
                account.handle(),
                account.displayName(),
                TimeText.day(account.createdAt()),
                Stream.of(Role.values())
                        .map(role ->
                                new Appointment(role.word(), account.roles().contains(role)))
                        .toList());
    }
}
