package org.rejoinder.comment;

import java.util.UUID;
import org.rejoinder.event.Place;

/** A comment was taken from view by a moderator. */
public record CommentHidden(UUID comment, Place where, UUID by) implements CommentHappening {}
