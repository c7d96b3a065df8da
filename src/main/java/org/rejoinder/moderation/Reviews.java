package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.rejoinder.account.Account;
import org.rejoinder.article.Newsstand;
import org.rejoinder.comment.Comment;
import org.rejoinder.comment.Neighbour;
import org.rejoinder.comment.Surroundings;
import org.rejoinder.comment.Visibility;
import org.rejoinder.text.PlainText;
import org.rejoinder.web.Ids;

/** Gathers what somebody needs who decides about one comment, and shows what its author will read. */
@Singleton
class Reviews {

    private static final int LENGTH = 60;

    private final Decisions decisions;
    private final Surroundings surroundings;
    private final Statements statements;
    private final Jurisdiction jurisdiction;
    private final Newsstand newsstand;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Reviews(
            Decisions decisions,
            Surroundings surroundings,
            Statements statements,
            Jurisdiction jurisdiction,
            Newsstand newsstand,
            Ids ids,
            Clock clock) {
        this.decisions = decisions;
        this.surroundings = surroundings;
        this.statements = statements;
        this.jurisdiction = jurisdiction;
        this.newsstand = newsstand;
        this.ids = ids;
        this.clock = clock;
    }

    Review of(Comment comment, Account moderator) {
        return Review.of(
                comment,
                surroundings.before(comment).orElse(""),
                paragraphs(comment),
                thread(comment, moderator),
                decisions.about(comment.id()));
    }

    private List<Review.Choice> paragraphs(Comment comment) {
        return newsstand.currentText(comment.articleId()).paragraphs().stream()
                .map(paragraph -> new Review.Choice(
                        paragraph.id(),
                        "¶ " + paragraph.number() + " " + PlainText.excerpt(paragraph.text(), LENGTH),
                        paragraph.id().equals(comment.paragraphId())))
                .toList();
    }

    /** What stands around a comment; nothing if the moderator sees it for its own sake only. */
    List<Neighbour> thread(Comment comment, Account moderator) {
        return jurisdiction.covers(moderator, comment.articleId(), comment.roomId())
                ? surroundings.of(comment)
                : List.of();
    }

    /** What the author would read of a decision, if it was made now. Nothing is decided. */
    Statement preview(Comment comment, Ruling ruling, Account moderator) {
        return statements.of(Decision.aboutComment(
                ids.next(),
                comment.id(),
                comment.authorId().orElse(null),
                new Visibility.Before(comment.status(), comment.isReviewed()),
                ruling,
                moderator.id(),
                clock.instant()));
    }
}
