package org.rejoinder.comment;

import java.util.UUID;
import org.rejoinder.event.Place;

/**
 * A moderator moved a comment to another paragraph, with all that answers it.
 *
 * @param where where it lay before
 */
public record CommentLeft(UUID comment, Place where, UUID by) implements CommentHappening {}
