package org.rejoinder.comment;

import java.util.UUID;
import org.rejoinder.event.Place;

/** A hidden comment was put back in its place. */
public record CommentRestored(UUID comment, Place where, UUID by) implements CommentHappening {}
