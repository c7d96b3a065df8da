package org.rejoinder.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.event.EventLog;
import org.rejoinder.language.Language;
import org.rejoinder.web.Refusal;

/** What people change about their own accounts. */
@Singleton
class OwnAccount {

    private final Accounts accounts;
    private final LoginSessions sessions;
    private final SignIn signIn;
    private final Passwords passwords;
    private final EventLog log;
    private final Event<EmailChanged> letters;

    @Inject
    OwnAccount(
            Accounts accounts,
            LoginSessions sessions,
            SignIn signIn,
            Passwords passwords,
            EventLog log,
            Event<EmailChanged> letters) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.signIn = signIn;
        this.passwords = passwords;
        this.log = log;
        this.letters = letters;
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

    /** Changes the language of the pages and of mail; empty leaves it to the browser. */
    @Transactional
    void speak(Account owner, Optional<Language> language) {
        require(owner.id()).speak(language.orElse(null));
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
            log.append(new SessionsEnded(owner.id()));
        });
    }

    /**
     * Changes the e-mail address, or removes it; a letter to the address before says so.
     *
     * @param typed the new address; null or blank for none
     * @param field where the password is typed
     * @throws Refusal with status 400 at the field {@code email} or that of the password, or 429
     */
    Account changeEmail(Account owner, @Nullable String typed, @Nullable String password, String field) {
        String wanted = EmailAddress.of(typed);
        signIn.confirm(owner, password, field);
        Change change = QuarkusTransaction.requiringNew().call(() -> {
            Account account = require(owner.id());
            Optional<String> before = account.email();
            account.replaceEmail(wanted);
            return new Change(account, before);
        });
        change.before().filter(address -> !address.equals(wanted)).ifPresent(address -> {
            var unused = letters.fireAsync(new EmailChanged(owner.id(), address));
        });
        return change.account();
    }

    private record Change(Account account, Optional<String> before) {}

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
