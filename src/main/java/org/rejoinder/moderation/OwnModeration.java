package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rejoinder.account.Account;
import org.rejoinder.comment.Comment;
import org.rejoinder.comment.Hold;
import org.rejoinder.language.Phrases;
import org.rejoinder.text.Markdown;
import org.rejoinder.text.PlainText;
import org.rejoinder.web.Settings;

/** What people are told of moderation: about their own comments, about themselves, and about what they reported. */
@Singleton
class OwnModeration {

    private static final int LENGTH = 160;
    private static final int SHOWN = 50;

    private final OwnComments comments;
    private final Decisions decisions;
    private final Appeals appeals;
    private final Sanctions sanctions;
    private final Flags flags;
    private final Settings settings;
    private final Clock clock;

    @Inject
    OwnModeration(
            OwnComments comments,
            Decisions decisions,
            Appeals appeals,
            Sanctions sanctions,
            Flags flags,
            Settings settings,
            Clock clock) {
        this.comments = comments;
        this.decisions = decisions;
        this.appeals = appeals;
        this.sanctions = sanctions;
        this.flags = flags;
        this.settings = settings;
        this.clock = clock;
    }

    /** The person's comments that others don't see, and the measures against the person, with what can be done. */
    List<OwnCase> cases(Account person) {
        Stream<OwnCase> ofPerson = sanctions.inForce(person.id(), clock.instant()).stream()
                .flatMap(sanction -> decisions.findByIdOptional(sanction.decisionId()).stream())
                .map(decision -> about(decision, OwnCase.ABOUT_PERSON, ""));
        return Stream.of(
                        ofPerson,
                        comments.unseen(person.id()).stream().map(this::ofComment),
                        changed(person).flatMap(decision -> ofShown(decision).stream()))
                .flatMap(Function.identity())
                .toList();
    }

    /** What moderators moved or edited, while one can appeal against it. */
    private Stream<Decision> changed(Account person) {
        return decisions
                .changes(
                        person.id(), clock.instant().minus(settings.moderation().appealWindow()))
                .stream();
    }

    private Optional<OwnCase> ofShown(Decision decision) {
        return decision.commentId()
                .flatMap(comments::findByIdOptional)
                .filter(Comment::isVisible)
                .map(comment -> about(
                        decision,
                        "/comments/" + comment.id(),
                        PlainText.excerpt(Markdown.plain(comment.body()), LENGTH)));
    }

    private OwnCase ofComment(Comment comment) {
        String address = "/comments/" + comment.id();
        String excerpt = PlainText.excerpt(Markdown.plain(comment.body()), LENGTH);
        Optional<Decision> decision = comment.isPending() ? Optional.empty() : decisions.lastAbout(comment.id());
        return decision.map(last -> about(last, address, excerpt))
                .orElseGet(() -> new OwnCase(
                        address,
                        excerpt,
                        comment.hold()
                                .filter(hold -> comment.isPending())
                                .map(Hold::because)
                                .map(why -> Phrases.it("Awaiting review, because " + Phrases.it(why) + "."))
                                .orElse(Phrases.it("Others don't see it: "
                                        + Phrases.it(comment.status().word()) + ".")),
                        "",
                        "",
                        ""));
    }

    private OwnCase about(Decision decision, String address, String excerpt) {
        Optional<Appeal> appeal = appeals.against(decision.id());
        boolean open = appeal.isEmpty()
                && decision.mayBeAppealedAt(
                        clock.instant(), settings.moderation().appealWindow());
        return new OwnCase(
                address,
                excerpt,
                decision.toItsAuthor(),
                OwnCase.statementOf(decision.id()),
                open ? OwnCase.statementOf(decision.id()) + "/appeal" : "",
                appeal.map(Appeal::toItsAuthor).orElse(""));
    }

    /** What the person reported, newest first. */
    List<Flag> reports(Account person) {
        return flags.by(person.id(), Optional.empty(), SHOWN);
    }

    /** The warnings that the person has to acknowledge. */
    List<Sanction> warnings(UUID person) {
        return sanctions.inForce(person, clock.instant()).stream()
                .filter(sanction -> sanction.kind() == SanctionKind.WARNING)
                .toList();
    }
}
