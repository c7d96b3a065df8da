package org.rejoinder.operation;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rejoinder.account.Account;
import org.rejoinder.account.Role;

/**
 * Somebody in the list of people.
 *
 * @param roles every role there is, and whether the person has it
 */
record Person(String handle, String displayName, String since, List<Appointment> roles) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    /** One role, and whether it is given. */
    record Appointment(String role, boolean given) {}

    static Person of(Account account) {
        return new Person(
                account.handle(),
                account.displayName(),
                DAY.format(account.createdAt()),
                Stream.of(Role.values())
                        .map(role ->
                                new Appointment(role.word(), account.roles().contains(role)))
                        .toList());
    }
}
