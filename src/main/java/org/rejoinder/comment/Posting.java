package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.article.Article;
import org.rejoinder.article.ArticleText;
import org.rejoinder.article.Newsstand;
import org.rejoinder.event.Place;
import org.rejoinder.room.Room;
import org.rejoinder.room.Rooms;
import org.rejoinder.web.Ids;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.RepeatedRequests;

/** Takes a new comment in: checks what was sent, and posts it once. */
@Singleton
public class Posting {

    private final Newsstand newsstand;
    private final Rooms rooms;
    private final Discussions discussions;
    private final Writing writing;
    private final RepeatedRequests repeated;
    private final Ids ids;

    @Inject
    Posting(
            Newsstand newsstand,
            Rooms rooms,
            Discussions discussions,
            Writing writing,
            RepeatedRequests repeated,
            Ids ids) {
        this.newsstand = newsstand;
        this.rooms = rooms;
        this.discussions = discussions;
        this.writing = writing;
        this.repeated = repeated;
        this.ids = ids;
    }

    /**
     * Posts a comment, once for each key.
     *
     * @param key what the program or form gave to tell a repetition from a second comment; null if nothing
     * @return the id of the comment; that of the earlier one if this is a repetition
     * @throws Refusal if the comment can't be posted; the status says why
     */
    public UUID post(Account author, Article article, NewComment request, @Nullable String key) {
        UUID room = rooms.named(request.room(), Optional.of(author));
        ArticleText text = newsstand.text(article);
        ArticleText.Paragraph paragraph = paragraph(text, request);
        Words words = Words.checked(request, paragraph, text.revision());
        if (words.suggestsCorrection() && !room.equals(Room.PUBLIC)) {
            throw Refusal.invalid("suggestsCorrection", "Editors don't read along in a class; suggest it in public.");
        }
        Place place = new Place(article.id(), paragraph.id(), room);
        discussions.begin(place);
        return repeated.once(author.id(), key, request.toString(), () -> {
            UUID id = ids.next();
            writing.post(id, author, place, request.parent(), words);
            return id;
        });
    }

    /** Where paragraphs were joined since the page was read, the one that has the words now. */
    private ArticleText.Paragraph paragraph(ArticleText text, NewComment request) {
        if (request.paragraph() == null) {
            throw Refusal.invalid("paragraph", "Name the paragraph that is answered, by its id.");
        }
        return Optional.of(request.paragraph())
                .map(newsstand::heir)
                .flatMap(id -> request.parent() == null ? text.paragraph(id) : text.paragraphOrStruck(id))
                .orElseThrow(() -> Refusal.invalid("paragraph", "This article has no such paragraph."));
    }
}
