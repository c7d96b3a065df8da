package org.rejoinder.comment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rejoinder.account.CurrentAccount;
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

        static native TemplateInstance formfields(String token, String key);

        private Templates() {}
    }

    private final CurrentAccount viewer;
    private final Frame frame;
    private final Comments comments;
    private final Votes votes;
    private final Oversight oversight;
    private final Settings settings;
    private final Ids ids;
    private final Clock clock;

    @Inject
    PersonalParts(
            CurrentAccount viewer,
            Frame frame,
            Comments comments,
            Votes votes,
            Oversight oversight,
            Settings settings,
            Ids ids,
            Clock clock) {
        this.viewer = viewer;
        this.frame = frame;
        this.comments = comments;
        this.votes = votes;
        this.oversight = oversight;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** The piece as this viewer sees it. */
    byte[] fill(Piece piece, UUID article, UUID room) {
        return viewer.account()
                .map(account -> {
                    Map<UUID, Comment> own = comments.by(account.id(), article, MOST_OWN).stream()
                            .filter(comment -> comment.isVisible() || comment.isPending())
                            .collect(Collectors.toMap(Comment::id, Function.identity()));
                    boolean moderates = oversight.covers(account, article, room);
                    Set<UUID> votedFor = votes.by(account.id(), article);
                    return piece.filled(slot -> Piece.utf8(
                            slot.use() == Slot.Use.VOTE
                                    ? ballot(slot.subject(), own, votedFor)
                                    : content(slot, own, moderates)));
                })
                .orElseGet(() -> piece.filled(slot -> Piece.utf8(forAnyone(slot))));
    }

    /** A rendered piece as this viewer sees it. */
    String fill(String rendered, UUID article, UUID room) {
        return new String(fill(new Piece(rendered), article, room), StandardCharsets.UTF_8);
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

    private static String forAnyone(Slot slot) {
        return slot.use() == Slot.Use.VOTE ? button(new Ballot(slot.subject(), false, false)) : "";
    }

    private String content(Slot slot, Map<UUID, Comment> own, boolean moderates) {
        if (slot.use() == Slot.Use.FORM) {
            return formFields();
        }
        Comment comment = own.get(slot.subject());
        if (comment == null) {
            return moderates ? buttons(new OwnButtons(slot.subject(), false, false, clock.instant(), true)) : "";
        }
        return buttons(new OwnButtons(
                comment.id(),
                true,
                comment.isEditableAt(clock.instant(), settings.editWindow()),
                comment.editableUntil(settings.editWindow()),
                moderates));
    }

    private static String buttons(OwnButtons buttons) {
        return Templates.own(buttons).render();
    }
}
