package org.rejoinder.web;

/** Says which addresses take more than the usual MiB in a request. Packages with such addresses implement it as a bean. */
public interface LargeBodies {

    /** The most that such an address takes, in bytes. */
    long LIMIT = 11L << 20;

    /** Whether requests to this path may be as large as {@link #LIMIT}. */
    boolean mayArriveAt(String path);
}
