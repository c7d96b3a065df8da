package org.rejoinder.comment;

import java.util.UUID;
import org.rejoinder.event.Place;

/** A moderator removed a comment for good, words and all. */
public record CommentRemoved(UUID comment, Place where, UUID by) implements CommentHappening {}
