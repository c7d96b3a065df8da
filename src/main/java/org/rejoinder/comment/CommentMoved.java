package org.rejoinder.comment;

import java.util.UUID;
import org.rejoinder.event.Place;

/**
 * A comment moved to another paragraph with all that answers it, because the text changed or a moderator
 * moved it.
 *
 * @param where where it lies now
 */
public record CommentMoved(UUID comment, Place where, UUID by) implements CommentHappening {}
