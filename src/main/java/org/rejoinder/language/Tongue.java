package org.rejoinder.language;

/** Knows in which language whoever asks is answered. Implemented as a bean by {@code web}. */
public interface Tongue {

    /** The language of the request at hand; that of the site where there is none. */
    Language language();

    /** The language of the site, for whom nothing else is known. */
    Language ofTheSite();
}
