package org.rejoinder.comment;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.account.Role;
import org.rejoinder.article.ArticleText;
import org.rejoinder.article.Newsstand;
import org.rejoinder.web.Frame;
import org.rejoinder.web.Ids;
import org.rejoinder.web.Settings;

/** Fills in what is this viewer's own in shared pieces of a page. Others get the piece as it is. */
@RequestScoped
class PersonalParts {

    /** Who wrote more than this in one article finds the buttons of older comments on their own pages. */
    private static final int MOST_OWN = 500;

    @CheckedTemplate(basePath = "comment")
    static class Templates {
        static native TemplateInstance own(OwnButtons buttons);

        static native TemplateInstance ballot(Ballot ballot);

        static native TemplateInstance reportlink(UUID comment);

        static native TemplateInstance judge(Comment reply, String token);

        static native TemplateInstance deskedit(UUID paragraph, int number);

        static native TemplateInstance formfields(String token, String key);

        static native TemplateInstance muted(boolean end);

        private Templates() {}
    }

    private final CurrentAccount viewer;
    private final Frame frame;
    private final Newsstand newsstand;
    private final Comments comments;
    private final Votes votes;
    private final List<ViewerParts> further;
    private final Unread unread;
    private final Oversight oversight;
    private final Settings settings;
    private final Ids ids;
    private final Clock clock;

    @Inject
    PersonalParts(
            CurrentAccount viewer,
            Frame frame,
            Newsstand newsstand,
            Comments comments,
            Votes votes,
            @All List<ViewerParts> further,
            Unread unread,
            Oversight oversight,
            Settings settings,
            Ids ids,
            Clock clock) {
        this.viewer = viewer;
        this.frame = frame;
        this.newsstand = newsstand;
        this.comments = comments;
        this.votes = votes;
        this.further = further;
        this.unread = unread;
        this.oversight = oversight;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** The piece as this viewer sees it. */
    byte[] fill(Piece piece, Visit visit) {
        UUID article = visit.article().id();
        return viewer.account()
                .map(account -> {
                    NewMarks marks = new NewMarks(unread.of(account, article, visit.room()), piece, visit);
                    Map<UUID, Comment> own = comments.by(account.id(), article, MOST_OWN).stream()
                            .filter(comment -> comment.isVisible() || comment.isPending())
                            .collect(Collectors.toMap(Comment::id, Function.identity()));
                    boolean moderates = oversight.covers(account, article, visit.room());
                    Set<UUID> votedFor = votes.by(account.id(), article);
                    List<ViewerParts.Parts> parts = further.stream()
                            .map(one -> one.of(account, article))
                            .toList();
                    Restated restated = new Restated(account.id(), article);
                    Map<UUID, Integer> editable = account.is(Role.EDITOR) ? numbers(article) : Map.of();
                    return piece.filled(slot -> Piece.utf8(
                            switch (slot.use()) {
                                case VOTE -> ballot(slot.subject(), own, votedFor);
                                case REPORT -> own.containsKey(slot.subject()) ? "" : reporting(slot);
                                case NEW, NEWS, SEEN -> marks.on(slot);
                                case JUDGE -> restated.buttons(slot.subject());
                                case DESK -> editing(slot.subject(), editable);
                                default -> content(slot, own, moderates, parts);
                            }));
                })
                .orElseGet(() -> piece.filled(slot -> Piece.utf8(forAnyone(slot))));
    }

    private Map<UUID, Integer> numbers(UUID article) {
        return newsstand.currentText(article).paragraphs().stream()
                .collect(Collectors.toMap(ArticleText.Paragraph::id, ArticleText.Paragraph::number));
    }

    private static String editing(UUID paragraph, Map<UUID, Integer> editable) {
        Integer number = editable.get(paragraph);
        return number == null ? "" : Templates.deskedit(paragraph, number).render();
    }

    /** A rendered piece as this viewer sees it, on a page that shows a part of the article. */
    String fill(String rendered, ParagraphPlace place) {
        return new String(fill(new Piece(rendered), Visit.ofPart(place)), StandardCharsets.UTF_8);
    }

    /** The hidden fields of a form: the token, and the key that tells a form sent twice. */
    String formFields() {
        return Templates.formfields(frame.token(), ids.next().toString()).render();
    }

    /** A button to vote with, or to take the vote back with. */
    static String button(Ballot ballot) {
        return Templates.ballot(ballot).render();
    }

    private static String ballot(UUID comment, Map<UUID, Comment> own, Set<UUID> votedFor) {
        return own.containsKey(comment) ? "" : button(new Ballot(comment, true, votedFor.contains(comment)));
    }

    /** The replies that restate what the viewer said; looked up if the piece has any reply that restates something. */
    private final class Restated {

        private final UUID viewer;
        private final UUID article;

        @Nullable
        private Map<UUID, Comment> replies;

        Restated(UUID viewer, UUID article) {
            this.viewer = viewer;
            this.article = article;
        }

        String buttons(UUID reply) {
            if (replies == null) {
                replies = comments.restating(viewer, article).stream()
                        .collect(Collectors.toMap(Comment::id, Function.identity()));
            }
            Comment found = replies.get(reply);
            return found == null ? "" : Templates.judge(found, frame.token()).render();
        }
    }

    private static String forAnyone(Slot slot) {
        return switch (slot.use()) {
            case VOTE -> button(new Ballot(slot.subject(), false, false));
            case REPORT -> reporting(slot);
            default -> "";
        };
    }

    private static String reporting(Slot slot) {
        return Templates.reportlink(slot.subject()).render();
    }

    private String content(Slot slot, Map<UUID, Comment> own, boolean moderates, List<ViewerParts.Parts> parts) {
        return switch (slot.use()) {
            case FORM -> formFields();
            case ARTICLE -> joined(parts, part -> part.atArticle(slot.room()));
            case PARAGRAPH -> joined(parts, part -> part.atParagraph(slot.subject(), slot.room()));
            case THREAD -> joined(parts, part -> part.atThread(slot.subject(), slot.room()));
            case MUTED, MUTED_END ->
                parts.stream().anyMatch(part -> part.folds(slot.subject()))
                        ? Templates.muted(slot.use() == Slot.Use.MUTED_END).render()
                        : "";
            default -> ownButtons(slot, own, moderates);
        };
    }

    private static String joined(List<ViewerParts.Parts> parts, Function<ViewerParts.Parts, String> place) {
        return parts.stream().map(place).collect(Collectors.joining());
    }

    private String ownButtons(Slot slot, Map<UUID, Comment> own, boolean moderates) {
        Comment comment = own.get(slot.subject());
        if (comment == null) {
            return moderates ? buttons(new OwnButtons(slot.subject(), false, false, 0, true)) : "";
        }
        return buttons(new OwnButtons(
                comment.id(),
                true,
                comment.isEditableAt(clock.instant(), settings.editWindow()),
                Duration.between(clock.instant(), comment.editableUntil(settings.editWindow()))
                        .toSeconds(),
                moderates));
    }

    private static String buttons(OwnButtons buttons) {
        return Templates.own(buttons).render();
    }
}
