package org.rejoinder.comment;

import java.util.UUID;
import org.rejoinder.event.Place;

/** A comment was withdrawn by its author. */
public record CommentWithdrawn(UUID comment, Place where, UUID by) implements CommentHappening {}
