package org.rejoinder.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.rejoinder.event.EventLog;
import org.rejoinder.web.Address;
import org.rejoinder.web.Ids;
import org.rejoinder.web.RateLimits;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Settings;

/** How people get their accounts. */
@Singleton
class Joining {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Accounts accounts;
    private final Passwords passwords;
    private final EventLog log;
    private final RateLimits limits;
    private final Settings settings;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Joining(
            Accounts accounts,
            Passwords passwords,
            EventLog log,
            RateLimits limits,
            Settings settings,
            Ids ids,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.log = log;
        this.limits = limits;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Makes an account for somebody who came by.
     *
     * @throws Refusal with status 400 naming every bad field, 409 if the handle is taken or looks like one that is, 429
     */
    Account join(NewAccount wish, Address address) {
        Person person = checked(wish, Handle::of);
        limits.take("join", address.toString(), settings.limits().join(), HOUR);
        requireFree(person.handle());
        String hash = passwords.hash(person.password());
        return QuarkusTransaction.requiringNew().call(() -> settle(person, hash, Set.of()));
    }

    /** Likewise for the first administrator, in a transaction that is there already; any handle will do. */
    Account joinAsAdministrator(Person person, String passwordHash) {
        return settle(person, passwordHash, Set.of(Role.ADMINISTRATOR));
    }

    /** Likewise for somebody whom the operator vouches for, with these roles. */
    Account enrol(Enrolment.Newcomer newcomer, String passwordHash) {
        Handle handle = Handle.of(newcomer.handle());
        String name = DisplayName.of(newcomer.displayName(), newcomer.handle());
        return settle(new Person(handle, "", name, null), passwordHash, newcomer.roles());
    }

    /** What the first administrator gave, checked. */
    Person administrator(@Nullable String handle, @Nullable String password) {
        return checked(new NewAccount(handle, password, null, null), Handle::evenReserved);
    }

    private Account settle(Person person, String hash, Set<Role> roles) {
        Account account =
                new Account(ids.next(), person.handle(), person.name(), person.email(), hash, clock.instant());
        account.appoint(roles);
        requireFree(person.handle());
        try {
            accounts.persistAndFlush(account);
        } catch (ConstraintViolationException anotherWasFaster) {
            throw taken();
        }
        log.append(new AccountJoined(account.id()));
        return account;
    }

    private void requireFree(Handle handle) {
        if (accounts.hasOneLike(handle)) {
            throw taken();
        }
    }

    private static Person checked(NewAccount wish, HandleRule rule) {
        List<Refusal.Violation> faults = new ArrayList<>();
        String typed = wish.handle() == null ? "" : wish.handle();
        String password = wish.password() == null ? "" : wish.password();
        Handle handle = fault(faults, () -> rule.apply(typed));
        fault(faults, () -> {
            PasswordRules.check(password, typed);
            return password;
        });
        String name = fault(faults, () -> DisplayName.of(wish.displayName(), typed));
        String email = fault(faults, () -> EmailAddress.of(wish.email()));
        if (handle == null || name == null || !faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return new Person(handle, password, name, email);
    }

    private static <T> @Nullable T fault(List<Refusal.Violation> faults, Supplier<? extends @Nullable T> rule) {
        try {
            return rule.get();
        } catch (Refusal refusal) {
            faults.addAll(refusal.violations());
            return null;
        }
    }

    private static Refusal taken() {
        return Refusal.conflict("handle", "This handle is taken, or looks like one that is. Choose another.");
    }

    /** Somebody whose wishes were found in order. */
    record Person(
            Handle handle,
            String password,
            String name,
            @Nullable String email) {
        @Override
        public String toString() {
            return "Person";
        }
    }

    private interface HandleRule {
        Handle apply(String typed);
    }
}
