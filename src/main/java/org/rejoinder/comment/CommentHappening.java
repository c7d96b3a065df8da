package org.rejoinder.comment;

import java.util.Optional;
import java.util.UUID;
import org.rejoinder.event.Happening;
import org.rejoinder.event.Place;
import org.rejoinder.event.Subject;

/** News of one comment. */
public sealed interface CommentHappening extends Happening
        permits CommentPosted,
                CommentEdited,
                CommentMoved,
                CommentLeft,
                CommentPinned,
                CommentUnpinned,
                CommentWithdrawn,
                CommentHidden,
                CommentRestored,
                CommentHeld,
                CommentApproved,
                CommentRejected,
                CommentRemoved,
                SuggestionAnswered {

    /** The comment's id. */
    UUID comment();

    /** Where the comment lies. */
    Place where();

    /** Whose doing it was. */
    UUID by();

    @Override
    default Subject subject() {
        return new Subject("comment", comment());
    }

    @Override
    default Optional<Place> place() {
        return Optional.of(where());
    }

    @Override
    default Optional<UUID> actor() {
        return Optional.of(by());
    }
}
