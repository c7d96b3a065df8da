package org.rejoinder.comment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.rejoinder.language.Phrases;
import org.rejoinder.text.Markdown;
import org.rejoinder.text.Quote;
import org.rejoinder.web.Settings;

/** Lays comments out for a page, as far as those who see it may read them. */
@Singleton
class Remarks {

    @CheckedTemplate(basePath = "comment")
    static class Templates {
        static native TemplateInstance remark(Remark remark);

        private Templates() {}
    }

    private final Authors authors;
    private final Settings settings;
    private final Afterwards afterwards;
    private final Mentioned mentioned;
    private final Sides sides;

    @Inject
    Remarks(Authors authors, Settings settings, Afterwards afterwards, Mentioned mentioned, Sides sides) {
        this.authors = authors;
        this.mentioned = mentioned;
        this.settings = settings;
        this.afterwards = afterwards;
        this.sides = sides;
    }

    /** These trees, as this audience may read them. */
    List<Remark> of(List<Branch> branches, Audience audience, ParagraphPlace place) {
        Layout layout = new Layout(Views.all(branches), audience);
        boolean open = place.closing().isEmpty();
        return branches.stream().map(branch -> layout.remark(branch, 0, open)).toList();
    }

    /** One comment with the replies that it came with, rendered, with the marks of its slots. */
    String laidOut(Branch branch, Audience audience, ParagraphPlace place) {
        return Templates.remark(of(List.of(branch), audience, place).get(0)).render();
    }

    private static String verdict(boolean fair) {
        return Phrases.it(fair ? "accepted as fair" : "not what was meant, says its author");
    }

    /** How many people voted for a comment; empty if nobody did, or if it isn't to be shown. */
    String score(Comment comment) {
        return settings.votes().showScore() && comment.score() > 0 ? String.valueOf(comment.score()) : "";
    }

    private final class Layout {

        private final Map<UUID, Author> known;
        private final Function<String, Optional<String>> handles;
        private final Map<UUID, String> sideOf;
        private final Audience audience;

        Layout(List<Comment> comments, Audience audience) {
            this.known = authors.of(comments);
            this.handles = mentioned.handles(comments);
            this.sideOf = sides.of(comments);
            this.audience = audience;
        }

        /** As deep as {@link Growth} lets a tree grow, which bounds the recursion. */
        Remark remark(Branch branch, int level, boolean open) {
            Comment comment = branch.comment();
            boolean readable = audience.mayRead(comment);
            boolean answerable = open && !comment.isLocked();
            boolean below = open && (comment.depth() > 0 || answerable);
            return new Remark(
                    comment.id(),
                    level,
                    comment.depth(),
                    readable ? author(comment) : Optional.empty(),
                    gone(comment, readable),
                    readable ? comment.kind() : Optional.empty(),
                    readable ? sideOf.getOrDefault(comment.id(), "") : "",
                    readable ? comment.restates().orElse("") : "",
                    comment.restatedFairly().map(Remarks::verdict).orElse(""),
                    readable ? comment.quote().map(Quote::exact).orElse("") : "",
                    readable ? afterwards.of(comment) : Since.NOTHING,
                    readable ? comment.suggestion() : Optional.empty(),
                    readable ? comment.suggestionAnswer().orElse("") : "",
                    readable ? Markdown.html(comment.body(), handles) : "",
                    comment.createdAt(),
                    readable && comment.editedAt().isPresent(),
                    comment.isPinned() && comment.isVisible(),
                    readable ? comment.editorNote().orElse("") : "",
                    branch.replies().stream()
                            .map(reply -> remark(reply, level + 1, below))
                            .toList(),
                    isClosed(comment) ? 0 : comment.replyCount(),
                    branch.furtherReplies(),
                    score(comment),
                    new Slot(Slot.Use.NEW, comment.id()),
                    new Slot(Slot.Use.VOTE, comment.id()),
                    new Slot(Slot.Use.OWN, comment.id()),
                    new Slot(Slot.Use.REPORT, comment.id()),
                    comment.depth() == 0 ? new Slot(Slot.Use.THREAD, comment.id(), comment.roomId()).mark() : "",
                    new Slot(Slot.Use.MUTED, comment.id()),
                    new Slot(Slot.Use.MUTED_END, comment.id()),
                    new Slot(Slot.Use.JUDGE, comment.id()),
                    answerable,
                    open && comment.isLocked());
        }

        private Optional<Author> author(Comment comment) {
            return comment.authorId()
                    .map(known::get)
                    .map(author -> audience.outlook().seen(author, comment.paragraphId()));
        }

        private boolean isClosed(Comment comment) {
            return audience.outlook().isClosed(comment.paragraphId());
        }

        private String gone(Comment comment, boolean readable) {
            return Phrases.it(
                    switch (comment.status()) {
                        case VISIBLE -> "";
                        case WITHDRAWN -> "[withdrawn by its author]";
                        case REMOVED -> "[removed]";
                        case HIDDEN ->
                            readable ? "Hidden by a moderator; others don't see this." : "[hidden by a moderator]";
                        case PENDING -> readable ? awaiting(comment) : "[awaiting review]";
                        case REJECTED -> readable ? "Not approved; others don't see this." : "[not approved]";
                    });
        }

        private static String awaiting(Comment comment) {
            return comment.hold()
                    .map(hold ->
                            "Awaiting review, because " + Phrases.it(hold.because()) + ". Others don't see this yet.")
                    .orElse("Awaiting review. Others don't see this yet.");
        }
    }
}
