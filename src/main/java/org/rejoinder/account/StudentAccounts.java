package org.rejoinder.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.event.EventLog;
import org.rejoinder.web.Ids;
import org.rejoinder.web.Refusal;

/**
 * The accounts of students: made for one class, without a handle, known by a name that the class gives them and by a
 * secret in place of a password. Who may make or change one is for the caller to know.
 */
@Singleton
public class StudentAccounts {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Exits exits;
    private final SessionCookie cookie;
    private final Tokens tokens;
    private final Erasure erasure;
    private final EventLog log;
    private final Ids ids;
    private final Clock clock;

    @Inject
    StudentAccounts(
            Accounts accounts,
            Passwords passwords,
            Sessions sessions,
            Exits exits,
            SessionCookie cookie,
            Tokens tokens,
            Erasure erasure,
            EventLog log,
            Ids ids,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.exits = exits;
        this.cookie = cookie;
        this.tokens = tokens;
        this.erasure = erasure;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether a stored handle leads to a page of its own. */
    public static boolean isPublic(String handle) {
        return Handle.isPublic(handle);
    }

    /** The hash of a secret, slow on purpose: not to be made while a lock is held. */
    public String hash(String secret) {
        return passwords.hash(secret);
    }

    /** Makes an account that lives in this room, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Account enrol(UUID room, String shownName, String secretHash) {
        Account account = new Account(ids.next(), room, shownName, secretHash, clock.instant());
        accounts.persistAndFlush(account);
        log.append(new AccountJoined(account.id()));
        return account;
    }

    /** The account of a student. */
    public Optional<Account> find(UUID student) {
        return accounts.findByIdOptional(student).filter(Account::isStudent);
    }

    /** Whether this is the secret of the account; takes as long if it isn't, or if there is no such account. */
    public boolean belong(String secret, @Nullable Account account) {
        return passwords.belong(secret, account == null ? Optional.empty() : account.passwordHash());
    }

    /** Shows the student by another name from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void show(UUID student, String shownName) {
        Account account = student(student);
        if (!account.displayName().equals(shownName)) {
            account.rename(shownName);
            log.append(new AccountRenamed(student));
        }
    }

    /** Replaces the secret and signs the student out everywhere. */
    @Transactional
    public void replaceSecret(UUID student, String secretHash) {
        student(student).replacePassword(secretHash);
        exits.signOutEverywhere(student);
    }

    /** Signs the student in; the answer must carry this cookie. */
    public NewCookie enter(Account student, @Nullable String userAgent) {
        return cookie.holding(sessions.open(student, Client.of(userAgent)));
    }

    /** A token for a program that speaks for the student. */
    public String token(Account student) {
        return tokens.issue(student, "class").text();
    }

    /** Erases the student with everything of theirs, in the caller's transaction if there is one. */
    @Transactional
    public void erase(UUID student) {
        erasure.erase(student(student).id());
    }

    /** Somebody with a handle, who isn't a student. */
    public Account withHandle(String handle) {
        return accounts.called(handle).orElseThrow(() -> Refusal.invalid("handle", "Nobody has this handle."));
    }

    private Account student(UUID id) {
        return find(id).orElseThrow(Refusal::notFound);
    }
}
