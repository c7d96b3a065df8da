package org.rejoinder.comment;

import java.util.UUID;
import org.rejoinder.event.Place;

/** A comment that was pinned stands in its usual place again. */
public record CommentUnpinned(UUID comment, Place where, UUID by) implements CommentHappening {}
