package org.rejoinder.comment;

import java.util.UUID;
import org.rejoinder.event.Place;

/** An editor answered the correction that a comment suggests. */
public record SuggestionAnswered(UUID comment, Place where, UUID by) implements CommentHappening {}
