package org.rejoinder.comment;

import java.util.UUID;
import org.rejoinder.event.Place;

/** A comment, new or edited, waits for a moderator's approval; others don't see it. */
public record CommentHeld(UUID comment, Place where, UUID by) implements CommentHappening {}
