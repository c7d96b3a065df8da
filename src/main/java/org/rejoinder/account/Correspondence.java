package org.rejoinder.account;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.rejoinder.web.Refusal;

/** Where those who write to people by mail learn the address. It goes on an envelope, and is shown to nobody. */
@Singleton
public class Correspondence {

    private final List<EntryPolicy> policies;

    @Inject
    Correspondence(@All List<EntryPolicy> policies) {
        this.policies = policies;
    }

    /** The address of a person; empty for those who gave none, who left, and who may not come in at present. */
    public Optional<String> address(Account person) {
        return person.email().filter(address -> !person.isErased() && mayEnter(person));
    }

    private boolean mayEnter(Account person) {
        try {
            policies.forEach(policy -> policy.requireMayEnter(person));
            return true;
        } catch (Refusal shutOut) {
            return false;
        }
    }
}
