package org.rejoinder.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.event.EventLog;
import org.rejoinder.web.Refusal;

/** What people change about their own accounts. */
@Singleton
class OwnAccount {

    private final Accounts accounts;
    private final LoginSessions sessions;
    private final SignIn signIn;
    private final Passwords passwords;
    private final EventLog log;

    @Inject
    OwnAccount(Accounts accounts, LoginSessions sessions, SignIn signIn, Passwords passwords, EventLog log) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.signIn = signIn;
        this.passwords = passwords;
        this.log = log;
    }

    /**
     * Changes the name that others read.
     *
     * @throws Refusal with status 400 at the field {@code displayName}
     */
    @Transactional
    void rename(Account owner, @Nullable String displayName) {
        refuseStudents(owner);
        require(owner.id()).rename(DisplayName.of(displayName, owner.handle()));
        log.append(new AccountRenamed(owner.id()));
    }

    /**
     * Changes the password and signs out everywhere else.
     *
     * @throws Refusal with status 400 at the field {@code current} or {@code password}, or 429
     */
    void changePassword(Account owner, @Nullable String current, @Nullable String wanted, Secret session) {
        refuseStudents(owner);
        signIn.confirm(owner, current, "current");
        String password = wanted == null ? "" : wanted;
        PasswordRules.check(password, owner.handle());
        String hash = passwords.hash(password);
        QuarkusTransaction.requiringNew().run(() -> {
            require(owner.id()).replacePassword(hash);
            sessions.revokeOthers(owner.id(), session);
        });
    }

    private static void refuseStudents(Account owner) {
        if (owner.isStudent()) {
            throw Refusal.forbidden("In a class the teacher does this for you.");
        }
    }

    private Account require(UUID id) {
        return accounts.findByIdOptional(id)
                .filter(account -> !account.isErased())
                .orElseThrow(Refusal::notFound);
    }
}
