package org.rejoinder.comment;

import java.util.UUID;

/**
 * The buttons of one comment that only this viewer has.
 *
 * @param author whether the comment is theirs
 * @param editable whether they may still edit it
 * @param secondsLeft for how long, by the clock of the server
 * @param moderator whether they review comments
 */
record OwnButtons(UUID id, boolean author, boolean editable, long secondsLeft, boolean moderator) {}
