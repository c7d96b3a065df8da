package org.rejoinder.account;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;

/** Where the pages of this package are. */
final class Places {

    private Places() {}

    /** The public page of a person. */
    static URI of(String handle) {
        return UriBuilder.fromPath("/@{handle}").build(handle);
    }
}
