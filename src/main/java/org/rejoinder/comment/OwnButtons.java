package org.rejoinder.comment;

import java.time.Instant;
import java.util.UUID;

/**
 * The buttons of one comment that only this viewer has.
 *
 * @param author whether the comment is theirs
 * @param editable whether they may still edit it
 * @param until when that ends
 * @param moderator whether they review comments
 */
record OwnButtons(UUID id, boolean author, boolean editable, Instant until, boolean moderator) {}
