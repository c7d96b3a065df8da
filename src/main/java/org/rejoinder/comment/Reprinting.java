package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.article.Newsstand;
import org.rejoinder.event.Place;
import org.rejoinder.room.Room;
import org.rejoinder.web.Refusal;

/** Shows a comment of another room in the public one too, by another author. Whether it may be is for the caller to know. */
@Singleton
public class Reprinting {

    private final Comments comments;
    private final Discussions discussions;
    private final Newsstand newsstand;
    private final Tree tree;
    private final Writing writing;
    private final Clock clock;

    @Inject
    Reprinting(
            Comments comments, Discussions discussions, Newsstand newsstand, Tree tree, Writing writing, Clock clock) {
        this.comments = comments;
        this.discussions = discussions;
        this.newsstand = newsstand;
        this.tree = tree;
        this.writing = writing;
        this.clock = clock;
    }

    /** Makes sure that there is a discussion to show it in. To be called outside of a transaction. */
    public void begin(Comment original) {
        discussions.begin(place(original));
    }

    /**
     * Shows the comment as an answer to its paragraph, in the caller's transaction; it waits where the rules of the public
     * room let such a comment wait.
     *
     * @throws Refusal with status 409 if it isn't visible where it stands, or the text has lost the paragraph
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void show(UUID id, UUID original, Account author) {
        Comment model = comments.findByIdOptional(original)
                .filter(Comment::isVisible)
                .orElseThrow(() -> Refusal.conflict("The comment is no longer there."));
        Place place = place(model);
        newsstand.hold(model.paragraphId(), false);
        Discussion discussion = tree.lock(place);
        Words words =
                new Words(model.body(), model.kind().orElse(null), model.quote(), null, false, model.revisionId());
        Comment copy = new Comment(id, discussion, null, author.id(), words, clock.instant());
        writing.plant(copy, discussion, author);
    }

    private static Place place(Comment original) {
        return new Place(original.articleId(), original.paragraphId(), Room.PUBLIC);
    }
}
