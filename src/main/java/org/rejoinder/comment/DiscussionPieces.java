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
import org.rejoinder.language.Language;
import org.rejoinder.web.Slice;

/**
 * Renders the first part of discussions and keeps what it rendered, some 12 million characters of it, with the marks of their {@link Slot}s. A key holds the
 * version of the discussion, so that a piece is rendered again when the discussion changed, and not before. Thread-safe.
 */
@Singleton
class DiscussionPieces {

    @CheckedTemplate(basePath = "comment")
    static class Templates {
        static native TemplateInstance discussion(DiscussionFrame discussion);

        private Templates() {}
    }

    /** What tells a piece from another. */
    private record Key(
            UUID paragraph,
            UUID revision,
            String closing,
            UUID room,
            long version,
            Order order,
            int limit,
            boolean form,
            boolean forModerators,
            Outlook outlook,
            Language language) {}

    private final Cache<Key, String> pieces = Caffeine.newBuilder()
            .maximumWeight(12_000_000)
            .weigher((Key key, String piece) -> piece.length())
            .build();
    private final Reading reading;
    private final Remarks remarks;
    private final UnseenComments unseen;

    @Inject
    DiscussionPieces(Reading reading, Remarks remarks, UnseenComments unseen) {
        this.reading = reading;
        this.remarks = remarks;
        this.unseen = unseen;
    }

    /** The first part of a discussion as everybody of the audience sees it, with the form to write in. */
    String first(ParagraphPlace place, Order order, int limit, Audience audience) {
        return first(place, order, limit, true, audience);
    }

    /**
     * The first part of a discussion as everybody of the audience sees it; of one that is closed to them what they wrote
     * themselves, which is not kept.
     *
     * @param form whether it has the form to write in; otherwise a link to it, for pages with very many paragraphs
     */
    String first(ParagraphPlace place, Order order, int limit, boolean form, Audience audience) {
        if (place.closed()) {
            return part(place, order, Optional.empty(), limit, form, audience);
        }
        Key key = new Key(
                place.paragraph().id(),
                place.article().currentRevision(),
                place.closing(),
                place.room(),
                place.version(),
                order,
                limit,
                form,
                audience.moderates(),
                audience.outlook().ofOpenOnes(),
                Language.current());
        return pieces.get(key, missing -> part(place, order, Optional.empty(), limit, form, audience.shared()));
    }

    /** The part of a discussion behind a comment that answers the paragraph, or the first part. */
    String part(ParagraphPlace place, Order order, Optional<UUID> after, int limit, Audience audience) {
        return part(place, order, after, limit, true, audience);
    }

    private String part(
            ParagraphPlace place, Order order, Optional<UUID> after, int limit, boolean form, Audience audience) {
        Slice<Branch> branches =
                reading.discussion(place.topic(), order, after, Share.of(limit, place.count()), audience);
        return render(DiscussionFrame.of(
                place,
                order,
                branches,
                remarks.of(branches.items(), audience, place),
                unseen.of(place, audience),
                form));
    }

    /** Only the thread around one comment. */
    String around(ParagraphPlace place, Comment comment, Audience audience) {
        Branch thread = reading.around(comment, Share.LEVELS, audience);
        return render(DiscussionFrame.thread(place, remarks.of(List.of(thread), audience, place)));
    }

    /** Whether the comment is in a rendered discussion. */
    static boolean shows(String piece, Comment comment) {
        return piece.contains("id=\"c-" + comment.id() + "\"");
    }

    /** Forgets what it rendered: the names in it have changed. */
    void forget() {
        pieces.invalidateAll();
    }

    private static String render(DiscussionFrame frame) {
        return Templates.discussion(frame).render();
    }
}
