package org.rejoinder.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.rejoinder.web.Refusal;

/**
 * Hashes passwords with Argon2id (19 MiB, two passes, as OWASP recommends) and compares them. Slow on purpose: never
 * called on an event loop, and at most two at a time, so that a flood of sign-ins leaves memory and a core to the
 * readers. Thread-safe.
 */
@Singleton
class Passwords {

    private static final Argon2Function ARGON = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final int SALT_BYTES = 16;
    private static final int AT_ONCE = 2;
    private static final long PATIENCE_SECONDS = 20;

    /** The hash, with the parameters above, of a random secret that was thrown away. */
    static final String NOBODYS =
            "$argon2id$v=19$m=19456,t=2,p=1$1Wp8uKEL/uojc7UPYOmZ9A$QR4IeZwcbm3OqKIuA5MGhGF/k8TLPYOxhv0ttXPSaxs";

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** The hash to store, with its salt and parameters. */
    final String hash(String password) {
        return inTurn(() ->
                Password.hash(password).addRandomSalt(SALT_BYTES).with(ARGON).getResult());
    }

    /** Whether the password belongs to the hash. Takes as long when there is no hash: then it never does. */
    boolean belong(String password, Optional<String> hash) {
        boolean isRight = inTurn(() -> {
            String stored = hash.orElse(NOBODYS);
            return Password.check(password, stored).with(Argon2Function.getInstanceFromHash(stored));
        });
        return isRight && hash.isPresent();
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw tooBusy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw tooBusy();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private static Refusal tooBusy() {
        return Refusal.unavailable("Too many people are signing in at the moment. Try again soon.");
    }
}
