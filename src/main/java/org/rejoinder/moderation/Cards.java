package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.article.Article;
import org.rejoinder.article.ArticleText;
import org.rejoinder.article.Newsstand;
import org.rejoinder.comment.Comment;
import org.rejoinder.comment.Hold;
import org.rejoinder.comment.Surroundings;
import org.rejoinder.language.Phrases;
import org.rejoinder.text.Markdown;
import org.rejoinder.text.PlainText;

/** Lays out comments for those who decide about them, many at a time. */
@Singleton
class Cards {

    private static final int CONTEXT = 100;

    private final Waiting waiting;
    private final Persons persons;
    private final ReviewCases cases;
    private final Flags flags;
    private final Claims claims;
    private final Decisions decisions;
    private final ModeratorNotes notes;
    private final Surroundings surroundings;
    private final Naming naming;
    private final Newsstand newsstand;
    private final Clock clock;

    @Inject
    Cards(
            Waiting waiting,
            Persons persons,
            ReviewCases cases,
            Flags flags,
            Claims claims,
            Decisions decisions,
            ModeratorNotes notes,
            Surroundings surroundings,
            Naming naming,
            Newsstand newsstand,
            Clock clock) {
        this.waiting = waiting;
        this.persons = persons;
        this.cases = cases;
        this.flags = flags;
        this.claims = claims;
        this.decisions = decisions;
        this.notes = notes;
        this.surroundings = surroundings;
        this.naming = naming;
        this.newsstand = newsstand;
        this.clock = clock;
    }

    /** The cards of these comments, in their order; those of articles that aren't published are left out. */
    List<Card> of(List<Comment> comments, Scope scope, Account moderator) {
        Table table = new Table(comments, scope, moderator);
        return comments.stream().map(table::card).flatMap(Optional::stream).toList();
    }

    private final class Table {

        private final Map<UUID, Comment> parents;
        private final Map<UUID, Account> people;
        private final Map<Tally.Key, Tally> tallies;
        private final Map<UUID, List<Flag>> reports;
        private final Map<UUID, UUID> claimed;
        private final Map<UUID, List<String>> noted;
        private final Set<UUID> escalated;
        private final Scope scope;

        Table(List<Comment> comments, Scope scope, Account moderator) {
            this.scope = scope;
            Set<UUID> ids = ids(comments, comment -> Optional.of(comment.id()));
            parents = waiting.all(ids(comments, Comment::parentId)).stream()
                    .collect(Collectors.toMap(Comment::id, Function.identity()));
            List<ReviewCase> open = cases.open(ids);
            escalated = open.stream()
                    .filter(ReviewCase::isEscalated)
                    .map(ReviewCase::subjectId)
                    .collect(Collectors.toSet());
            reports = flags.of(open.stream().map(ReviewCase::id).toList()).stream()
                    .collect(Collectors.groupingBy(Flag::subjectId));
            claimed = claims.of(ids, clock.instant()).stream()
                    .filter(claim -> !claim.moderatorId().equals(moderator.id()))
                    .collect(Collectors.toMap(Claim::subjectId, Claim::moderatorId));
            Set<UUID> everybody = ids(comments, Comment::authorId);
            tallies = waiting.tallies(
                    Set.copyOf(everybody),
                    comments.stream().map(Comment::roomId).collect(Collectors.toSet()));
            noted = scope.site() ? notes.about(everybody) : Map.of();
            everybody.addAll(ids(parents.values(), Comment::authorId));
            everybody.addAll(claimed.values());
            people = persons.all(everybody);
        }

        private static Set<UUID> ids(Collection<Comment> comments, Function<Comment, Optional<UUID>> which) {
            return comments.stream()
                    .map(which)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toCollection(HashSet::new));
        }

        Optional<Card> card(Comment comment) {
            return newsstand.published(comment.articleId()).map(article -> card(comment, article));
        }

        private Card card(Comment comment, Article article) {
            Optional<ArticleText.Paragraph> paragraph = newsstand.text(article).paragraph(comment.paragraphId());
            List<Flag> reported = reports.getOrDefault(comment.id(), List.of());
            return new Card(
                    comment.id(),
                    naming.ofRoom(comment, scope),
                    escalated.contains(comment.id()),
                    article.slug(),
                    comment.paragraphId(),
                    paragraph.map(found -> String.valueOf(found.number())).orElse("–"),
                    paragraph
                            .map(found -> PlainText.excerpt(found.text(), CONTEXT))
                            .orElse(""),
                    person(comment, comment.authorId()),
                    person(comment, comment.parentId().map(parents::get).flatMap(Comment::authorId)),
                    past(comment),
                    comment.body(),
                    Markdown.html(comment.body()),
                    surroundings.before(comment).orElse(null),
                    comment.status(),
                    comment.parentId().isPresent(),
                    comment.isPinned(),
                    comment.isLocked(),
                    comment.isPending() ? comment.hold().map(Hold::rule).orElse(null) : null,
                    comment.isPending()
                            ? comment.hold().map(Hold::because).map(Phrases::it).orElse(null)
                            : null,
                    reported.size(),
                    reasons(reported),
                    reported.stream().map(Flag::note).flatMap(Optional::stream).toList(),
                    comment.authorId()
                            .map(author -> noted.getOrDefault(author, List.of()))
                            .orElse(List.of()),
                    comment.createdAt(),
                    comment.isEdited(),
                    Optional.ofNullable(claimed.get(comment.id()))
                            .map(people::get)
                            .map(Account::displayName)
                            .orElse(null),
                    decisions.lastAbout(comment.id()).map(Decision::id).orElse(null));
        }

        /** Of a class's comment that was reported as illegal, the site's moderators learn no more than its words. */
        private String past(Comment comment) {
            return comment.authorId()
                    .filter(author -> !naming.isForeign(comment, scope))
                    .map(author -> tallies.getOrDefault(new Tally.Key(author, comment.roomId()), Tally.NONE))
                    .orElse(Tally.NONE)
                    .words();
        }

        private Card.@Nullable Person person(Comment comment, Optional<UUID> id) {
            return id.map(people::get)
                    .map(account -> naming.person(account, comment, scope))
                    .orElse(null);
        }
    }

    /** How many reports there are for each reason. */
    static List<Card.Count> reasons(List<Flag> reported) {
        Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
        reported.forEach(flag -> counts.merge(flag.reason(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Card.Count(entry.getKey(), entry.getValue()))
                .toList();
    }
}
