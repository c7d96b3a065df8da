package org.rejoinder.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Makes accounts for people whom the operator of the server vouches for, without their asking. */
@Singleton
public class Enrolment {

    private final Accounts accounts;
    private final Joining joining;
    private final Passwords passwords;

    @Inject
    Enrolment(Accounts accounts, Joining joining, Passwords passwords) {
        this.accounts = accounts;
        this.joining = joining;
        this.passwords = passwords;
    }

    /** Somebody to be enrolled; the handle in its canonical form. */
    public record Newcomer(String handle, String displayName, Set<Role> roles) {}

    /** Whether nobody has joined this server so far. */
    public boolean isFirst() {
        return QuarkusTransaction.requiringNew().call(accounts::isEmpty);
    }

    /** Whether all of these handles belong to somebody. */
    public boolean knows(Collection<String> handles) {
        return QuarkusTransaction.requiringNew().call(() -> accounts.called(handles)) == handles.size();
    }

    /**
     * Makes an account for each, all with this password, or none at all, in the present transaction if there is one;
     * whoever has the handle already stays as they are.
     *
     * @return the accounts, in the same order
     */
    public List<Account> enrol(List<Newcomer> people, String password) {
        String hash = passwords.hash(password);
        return QuarkusTransaction.joiningExisting()
                .call(() -> people.stream()
                        .map(person -> accounts.called(person.handle()).orElseGet(() -> joining.enrol(person, hash)))
                        .toList());
    }
}
