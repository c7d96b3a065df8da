package org.rejoinder.comment;

import java.util.UUID;
import org.rejoinder.event.Place;

/** A comment was edited by its author. */
public record CommentEdited(UUID comment, Place where, UUID by) implements CommentHappening {}
