package org.rejoinder.comment;

import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.event.Place;

/**
 * What somebody is about to say, checked and cleaned.
 *
 * @param comment the comment's id, also when it is still to come
 * @param edited whether the words take the place of earlier ones
 */
public record Draft(UUID comment, Account author, Place place, String body, boolean edited) {}
