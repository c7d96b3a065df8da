package org.rejoinder.comment;

import java.util.UUID;
import org.rejoinder.event.Place;

/** A comment stands first in its discussion from now on. */
public record CommentPinned(UUID comment, Place where, UUID by) implements CommentHappening {}
