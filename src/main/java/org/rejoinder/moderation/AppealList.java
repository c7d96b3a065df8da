package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.comment.Comment;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** The appeals that await an answer. */
@Singleton
class AppealList {

    private final Appeals appeals;
    private final Decisions decisions;
    private final Persons persons;
    private final Waiting comments;

    @Inject
    AppealList(Appeals appeals, Decisions decisions, Persons persons, Waiting comments) {
        this.appeals = appeals;
        this.decisions = decisions;
        this.persons = persons;
        this.comments = comments;
    }

    Slice<AppealCard> part(Scope scope, PageRequest page, Account moderator) {
        Slice<Appeal> part = Slice.of(appeals.open(scope, page.after(), page.limit() + 1), page.limit(), Appeal::id);
        return part.map(appeal -> card(appeal, moderator));
    }

    private AppealCard card(Appeal appeal, Account moderator) {
        Decision decision = decisions.findById(appeal.decisionId());
        Optional<Comment> comment = decision.commentId().flatMap(comments::findByIdOptional);
        boolean others = !decision.moderatorId().equals(moderator.id())
                && !appeal.personId().equals(moderator.id());
        return new AppealCard(
                appeal.id(),
                decision.id(),
                decision.verdict(),
                decision.reason().orElse(null),
                decision.commentId().orElse(null),
                comment.filter(found -> !found.status().isGone())
                        .map(Comment::body)
                        .orElse(null),
                persons.present(appeal.personId())
                        .filter(person -> !person.isStudent())
                        .map(Account::handle)
                        .orElse(null),
                persons.present(appeal.personId()).map(Account::displayName).orElse(null),
                handle(decision.moderatorId()),
                appeal.words(),
                others,
                appeal.createdAt());
    }

    private @Nullable String handle(UUID id) {
        return persons.present(id).map(Account::handle).orElse(null);
    }
}
