package org.rejoinder.comment;

import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.event.Place;

/**
 * What somebody is about to say, checked and cleaned.
 *
 * @param comment the comment's id, also when it is still to come
 * @param edited whether the words take the place of earlier ones
 * @param parent the comment that it answers
 * @param restates the point of that comment in one line
 */
public record Draft(
        UUID comment,
        Account author,
        Place place,
        String body,
        boolean edited,
        Optional<UUID> parent,
        Optional<String> restates) {}
