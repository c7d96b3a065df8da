package org.rejoinder.web;

/**
 * Says at which addresses a change is allowed by a secret in the address itself, so that no form of this site has to be
 * its origin. Packages with such addresses implement it as a bean.
 */
public interface SecretAddresses {

    /** Whether whoever knows this path may do what it is for. */
    boolean isAmongThem(String path);
}
