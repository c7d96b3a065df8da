package org.rejoinder.account;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account as others see it. */
@Schema(name = "Account")
record AccountView(String handle, String displayName, List<Role> roles, Instant createdAt) {

    static AccountView of(Account account) {
        return new AccountView(
                account.handle(),
                account.displayName(),
                account.roles().stream().sorted().toList(),
                account.createdAt());
    }
}
