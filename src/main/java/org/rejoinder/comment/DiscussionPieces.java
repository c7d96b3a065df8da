package org.rejoinder.comment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.web.Slice;

/**
 * Renders the first part of discussions and keeps what it rendered, some 24 million characters of it. A key holds the
 * version of the discussion, so that a piece is rendered again when the discussion changed, and not before. Thread-safe.
 */
@Singleton
class DiscussionPieces {

    /** How deep a discussion is indented. */
    private static final int LEVELS = 6;

    @CheckedTemplate(basePath = "comment")
    static class Templates {
        static native TemplateInstance discussion(DiscussionFrame discussion);

        private Templates() {}
    }

    /** What tells a piece from another. */
    private record Key(
            UUID paragraph, int number, UUID room, long version, Order order, int limit, boolean forModerators) {}

    private final Cache<Key, Piece> pieces = Caffeine.newBuilder()
            .maximumWeight(24_000_000)
            .weigher((Key key, Piece piece) -> piece.weight())
            .build();
    private final Reading reading;
    private final Remarks remarks;

    @Inject
    DiscussionPieces(Reading reading, Remarks remarks) {
        this.reading = reading;
        this.remarks = remarks;
    }

    /** The first part of a discussion as everybody of the audience sees it. */
    Piece first(ParagraphPlace place, Order order, int limit, Audience audience) {
        Key key = new Key(
                place.paragraph().id(),
                place.paragraph().number(),
                place.room(),
                place.version(),
                order,
                limit,
                audience.moderates());
        return pieces.get(key, missing -> part(place, order, Optional.empty(), limit, audience.shared()));
    }

    /** The part of a discussion behind a comment that answers the paragraph, or the first part. */
    Piece part(ParagraphPlace place, Order order, Optional<UUID> after, int limit, Audience audience) {
        Slice<Branch> branches = reading.discussion(place.topic(), order, after, Share.of(limit, place.count()));
        return render(DiscussionFrame.of(place, order, branches, remarks.of(branches.items(), audience)));
    }

    /** Only the thread around one comment. */
    Piece around(ParagraphPlace place, Comment comment, Audience audience) {
        Branch thread = reading.around(comment, LEVELS);
        return render(DiscussionFrame.thread(place, remarks.of(List.of(thread), audience)));
    }

    private static Piece render(DiscussionFrame frame) {
        return new Piece(Templates.discussion(frame).render());
    }
}
