package org.rejoinder.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Ids;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.SiteAddress;

/** Makes links that act once. Whoever has such a link can use it, so it is shown to one person, and once. */
@Singleton
public class OneTimeLinks {

    private final IssuedLinks links;
    private final Accounts accounts;
    private final SiteAddress site;
    private final Ids ids;
    private final Clock clock;

    @Inject
    OneTimeLinks(IssuedLinks links, Accounts accounts, SiteAddress site, Ids ids, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.site = site;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The address of a page where the owner of the handle chooses a new password; valid once, for 24 hours.
     *
     * @throws Refusal with status 404 if nobody has the handle
     */
    @Transactional
    public String forNewPassword(String handle) {
        return forNewPassword(accounts.called(handle).orElseThrow(Refusal::notFound));
    }

    /** Likewise for somebody whose account is at hand. */
    @Transactional
    public String forNewPassword(Account account) {
        Account owner = accounts.getEntityManager().getReference(Account.class, account.id());
        return site.of("/password/" + issue(OneTimeLink.Purpose.PASSWORD, owner).text());
    }

    /** The address of the page where somebody becomes the first administrator; earlier ones lead nowhere. */
    @Transactional
    String forAdministrator() {
        links.revokeUnused(OneTimeLink.Purpose.ADMINISTRATOR);
        return site.of(
                "/welcome/" + issue(OneTimeLink.Purpose.ADMINISTRATOR, null).text());
    }

    /** The link that this secret belongs to, if it still acts. */
    @Transactional
    Optional<OneTimeLink> valid(OneTimeLink.Purpose purpose, String secret) {
        return links.valid(purpose, new Secret(secret), clock.instant());
    }

    private Secret issue(OneTimeLink.Purpose purpose, @Nullable Account account) {
        Secret secret = Secret.random();
        links.persist(new OneTimeLink(ids.next(), purpose, account, secret, clock));
        return secret;
    }
}
