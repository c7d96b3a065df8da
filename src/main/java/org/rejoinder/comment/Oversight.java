package org.rejoinder.comment;

import java.util.UUID;
import org.rejoinder.account.Account;

/** Says who reviews what is said where. */
public interface Oversight {

    /** Whether this person reviews the comments on an article in a room. */
    boolean covers(Account person, UUID article, UUID room);

    /** Whether this person reviews a comment: for its place, or for its own sake. */
    boolean covers(Account person, Comment comment);
}
