package org.rejoinder.comment;

import java.util.UUID;
import org.rejoinder.event.Place;

/** A moderator let everybody read a comment that had waited. */
public record CommentApproved(UUID comment, Place where, UUID by) implements CommentHappening {}
