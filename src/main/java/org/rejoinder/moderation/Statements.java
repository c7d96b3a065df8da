package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.comment.Comment;
import org.rejoinder.language.Phrases;
import org.rejoinder.text.Markdown;
import org.rejoinder.text.PlainText;
import org.rejoinder.web.Settings;
import org.rejoinder.web.TimeText;

/** Writes statements of reasons. Who reported, and who decided, isn't in them. */
@Singleton
class Statements {

    private static final int LENGTH = 500;

    private final Waiting comments;
    private final ReviewCases cases;
    private final Appeals appeals;
    private final Sanctions sanctions;
    private final Settings settings;
    private final Clock clock;

    @Inject
    Statements(
            Waiting comments, ReviewCases cases, Appeals appeals, Sanctions sanctions, Settings settings, Clock clock) {
        this.comments = comments;
        this.cases = cases;
        this.appeals = appeals;
        this.sanctions = sanctions;
        this.settings = settings;
        this.clock = clock;
    }

    Statement of(Decision decision) {
        Optional<Comment> comment = decision.commentId().flatMap(comments::findByIdOptional);
        boolean open = appeals.against(decision.id()).isEmpty()
                && decision.mayBeAppealedAt(
                        clock.instant(), settings.moderation().appealWindow());
        return new Statement(
                decision.toItsAuthor(),
                comment.map(found -> PlainText.excerpt(Markdown.plain(found.body()), LENGTH))
                        .orElse(""),
                decision.commentId().map(id -> "/comments/" + id).orElse(""),
                decision.reason().map(Statements::ground).orElse(Phrases.it("None was given.")),
                decision.note().orElse(""),
                origin(decision, comment),
                automated(comment),
                TimeText.of(decision.createdAt()),
                lasts(decision),
                open ? OwnCase.statementOf(decision.id()) + "/appeal" : "",
                TimeText.of(decision.createdAt().plus(settings.moderation().appealWindow())));
    }

    private static String ground(Reason reason) {
        return Phrases.it(
                reason == Reason.ILLEGAL
                        ? "The law: the content is held to be illegal. Which provision, and why, the moderator’s words say."
                        : "The rules of this site: " + reason.label()
                                + ". What is said against them is not allowed here.");
    }

    private String origin(Decision decision, Optional<Comment> comment) {
        UUID subject = decision.commentId().or(decision::personId).orElseThrow();
        if (cases.last(subject)
                .filter(bundle -> bundle.isClosedAt(decision.createdAt()))
                .isPresent()) {
            return Phrases.it("Somebody reported it.");
        }
        return Phrases.it(
                comment.flatMap(Comment::hold).isPresent()
                        ? "A rule of the site let it wait for review."
                        : "A moderator noticed it of their own accord.");
    }

    private static String automated(Optional<Comment> comment) {
        return Phrases.it(comment.flatMap(Comment::hold)
                .map(hold -> "A program let the comment wait, because " + Phrases.it(hold.because())
                        + ". A person decided; no program did.")
                .orElse("No program took part in it. A person decided."));
    }

    private String lasts(Decision decision) {
        return Phrases.it(sanctions
                .from(decision.id())
                .flatMap(Sanction::endsAt)
                .map(end -> "Until " + TimeText.of(end) + ", everywhere on this site.")
                .orElse("Without an end, everywhere on this site."));
    }
}
