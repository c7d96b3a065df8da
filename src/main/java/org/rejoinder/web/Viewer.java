package org.rejoinder.web;

import java.util.Optional;
import org.rejoinder.language.Language;

/** Whoever looks at a page, as far as every page must know. Implemented by {@code account}, one per request. */
public interface Viewer {

    /** Whether somebody is signed in. */
    boolean isSignedIn();

    /** The name to show in the masthead; empty if nobody is signed in. */
    Optional<String> displayName();

    /** The handle; empty if nobody is signed in. */
    Optional<String> handle();

    /** The id of the account; empty if nobody is signed in. */
    Optional<String> accountId();

    /** Whether the viewer has this role, as {@code moderator}; the administrator has the editor's role too. */
    boolean is(String role);

    /** The language in which they want the pages; empty if they leave it to their browser. */
    Optional<Language> language();

    /**
     * What a form token is derived from: a secret of the session that signed in by cookie. Empty for programs with a
     * token and for those not signed in: they have nothing that another site could abuse.
     */
    Optional<byte[]> formSecret();
}
