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
import org.rejoinder.comment.CommentHidden;
import org.rejoinder.comment.CommentPosted;
import org.rejoinder.comment.CommentRejected;
import org.rejoinder.comment.CommentRemoved;
import org.rejoinder.comment.CommentRestored;
import org.rejoinder.comment.CommentWithdrawn;
import org.rejoinder.comment.RestatementJudged;
import org.rejoinder.debate.DebateMoved;
import org.rejoinder.debate.ParagraphCalled;
import org.rejoinder.debate.SidesChanged;
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
            ParagraphCalled.class.getSimpleName());

    private final CommentCounts counts;
    private final ObjectMapper json;

    @Inject
    Bulletins(CommentCounts counts, ObjectMapper json) {
        this.counts = counts;
        this.json = json;
    }

    /** Whether a line is for the pages of this room of an article. */
    static boolean isFor(Audience audience, LoggedEvent event) {
        return PUBLIC.contains(event.type())
                && event.place().filter(audience::isAt).isPresent();
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
