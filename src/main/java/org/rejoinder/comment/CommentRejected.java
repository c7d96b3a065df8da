package org.rejoinder.comment;

import java.util.UUID;
import org.rejoinder.event.Place;

/** A moderator did not approve a comment. */
public record CommentRejected(UUID comment, Place where, UUID by) implements CommentHappening {}
