package org.rejoinder.comment;

import java.util.UUID;
import org.rejoinder.event.Place;

/** A comment was posted. */
public record CommentPosted(UUID comment, Place where, UUID by) implements CommentHappening {}
