package org.rejoinder.account;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** What the security layer is told of somebody who was recognised. */
final class Identities {

    private Identities() {}

    static SecurityIdentity inBrowser(Account account, Secret session) {
        return of(account, session)
                .addAttribute(CurrentAccount.FORM_SECRET, session.formSecret())
                .build();
    }

    static SecurityIdentity ofProgram(Account account, Secret token) {
        return of(account, token).build();
    }

    static SecurityIdentity nobody() {
        return QuarkusSecurityIdentity.builder().setAnonymous(true).build();
    }

    private static QuarkusSecurityIdentity.Builder of(Account account, Secret secret) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.id().toString()))
                .addAttribute(CurrentAccount.ACCOUNT, account)
                .addAttribute(CurrentAccount.SECRET, secret);
        for (Role role : Role.values()) {
            if (account.is(role)) {
                identity.addRole(role.word());
            }
        }
        return identity;
    }
}
