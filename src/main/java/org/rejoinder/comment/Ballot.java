package org.rejoinder.comment;

import java.util.UUID;

/**
 * The vote for one comment as a template lays it out.
 *
 * @param signedIn whether the viewer may vote at once, or has to sign in first
 * @param cast whether they have voted for it
 */
record Ballot(UUID id, boolean signedIn, boolean cast) {

    /** What the button says to the server: the vote, or that it is taken back. */
    public String href() {
        return "/comments/" + id + "/vote" + (cast ? "/back" : "");
    }
}
