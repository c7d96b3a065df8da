package org.rejoinder.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.rejoinder.article.CommentCounts;
import org.rejoinder.comment.CommentApproved;
import org.rejoinder.comment.CommentEdited;
import org.rejoinder.comment.CommentHeld;
import org.rejoinder.comment.CommentHidden;
import org.rejoinder.comment.CommentLeft;
import org.rejoinder.comment.CommentMoved;
import org.rejoinder.comment.CommentPinned;
import org.rejoinder.comment.CommentPosted;
import org.rejoinder.comment.CommentRejected;
import org.rejoinder.comment.CommentRemoved;
import org.rejoinder.comment.CommentRestored;
import org.rejoinder.comment.CommentUnpinned;
import org.rejoinder.comment.CommentWithdrawn;
import org.rejoinder.comment.RestatementJudged;
import org.rejoinder.debate.DebateMoved;
import org.rejoinder.debate.ParagraphCalled;
import org.rejoinder.debate.SidesChanged;
import org.rejoinder.event.EventLog;
import org.rejoinder.event.LoggedEvent;
import org.rejoinder.event.Place;

/** Puts lines of the log into what pages are told. */
@Singleton
class Bulletins {

    /** What everybody who may see the room may know; anything else that happens is passed over. */
    private static final Set<String> PUBLIC = Set.of(
            CommentPosted.class.getSimpleName(),
            CommentEdited.class.getSimpleName(),
            CommentWithdrawn.class.getSimpleName(),
            CommentApproved.class.getSimpleName(),
            CommentRejected.class.getSimpleName(),
            CommentRemoved.class.getSimpleName(),
            CommentHidden.class.getSimpleName(),
            CommentRestored.class.getSimpleName(),
            RestatementJudged.class.getSimpleName(),
            DebateMoved.class.getSimpleName(),
            SidesChanged.class.getSimpleName(),
            ParagraphCalled.class.getSimpleName(),
            CommentMoved.class.getSimpleName(),
            CommentLeft.class.getSimpleName(),
            CommentPinned.class.getSimpleName(),
            CommentUnpinned.class.getSimpleName());

    /** What lets everybody know that there is a comment. */
    private static final Set<String> COMING = Set.of(
            CommentPosted.class.getSimpleName(),
            CommentApproved.class.getSimpleName(),
            CommentRestored.class.getSimpleName());

    private final EventLog log;
    private final CommentCounts counts;
    private final ObjectMapper json;

    @Inject
    Bulletins(EventLog log, CommentCounts counts, ObjectMapper json) {
        this.log = log;
        this.counts = counts;
        this.json = json;
    }

    /** Whether a line is for the pages of this room of an article. */
    boolean isFor(Audience audience, LoggedEvent event) {
        return event.place().filter(audience::isAt).isPresent()
                && (PUBLIC.contains(event.type()) || isHeldFromView(event));
    }

    /** A comment that waits from the first is nobody's business; one that was there has to go. */
    private boolean isHeldFromView(LoggedEvent event) {
        return event.type().equals(CommentHeld.class.getSimpleName()) && log.has(event.subject(), COMING);
    }

    /** The line as JSON. */
    String text(LoggedEvent event) {
        Place place = event.place().orElseThrow();
        UUID paragraph = place.paragraph();
        UUID room = place.room();
        UUID comment =
                event.subject().type().equals("comment") ? event.subject().id() : null;
        Integer count =
                comment == null || paragraph == null || room == null ? null : counts.onParagraph(paragraph, room);
        return text(new Bulletin(event.type(), comment, paragraph, count));
    }

    String text(Bulletin bulletin) {
        try {
            return json.writeValueAsString(bulletin);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
