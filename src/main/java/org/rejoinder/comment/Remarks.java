package org.rejoinder.comment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    @Inject
    Remarks(Authors authors, Settings settings, Afterwards afterwards) {
        this.authors = authors;
        this.settings = settings;
        this.afterwards = afterwards;
    }

    /** These trees, as this audience may read them. */
    List<Remark> of(List<Branch> branches, Audience audience) {
        Layout layout = new Layout(authors.of(Views.all(branches)), audience);
        return branches.stream().map(branch -> layout.remark(branch, 0)).toList();
    }

    /** One comment with the replies that it came with, rendered, with the marks of its slots. */
    String laidOut(Branch branch, Audience audience) {
        return Templates.remark(of(List.of(branch), audience).get(0)).render();
    }

    /** How many people voted for a comment; empty if nobody did, or if it isn't to be shown. */
    String score(Comment comment) {
        return settings.votes().showScore() && comment.score() > 0 ? String.valueOf(comment.score()) : "";
    }

    private final class Layout {

        private final Map<UUID, Author> known;
        private final Audience audience;

        Layout(Map<UUID, Author> known, Audience audience) {
            this.known = known;
            this.audience = audience;
        }

        /** As deep as {@link Growth} lets a tree grow, which bounds the recursion. */
        Remark remark(Branch branch, int level) {
            Comment comment = branch.comment();
            boolean readable = audience.mayRead(comment);
            return new Remark(
                    comment.id(),
                    level,
                    comment.depth(),
                    readable ? author(comment) : Optional.empty(),
                    gone(comment, readable),
                    readable ? comment.kind() : Optional.empty(),
                    readable ? comment.quote().map(Quote::exact).orElse("") : "",
                    readable ? afterwards.of(comment) : Since.NOTHING,
                    readable ? Markdown.html(comment.body()) : "",
                    comment.createdAt(),
                    readable && comment.editedAt().isPresent(),
                    branch.replies().stream()
                            .map(reply -> remark(reply, level + 1))
                            .toList(),
                    isClosed(comment) ? 0 : comment.replyCount(),
                    branch.furtherReplies(),
                    score(comment),
                    new Slot(Slot.Use.VOTE, comment.id()),
                    new Slot(Slot.Use.OWN, comment.id()));
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
            return switch (comment.status()) {
                case VISIBLE -> "";
                case WITHDRAWN -> "[withdrawn by its author]";
                case REMOVED -> "[removed]";
                case HIDDEN -> readable ? "Hidden by a moderator; others don't see this." : "[hidden by a moderator]";
                case PENDING -> readable ? awaiting(comment) : "[awaiting review]";
                case REJECTED -> readable ? "Not approved; others don't see this." : "[not approved]";
            };
        }

        private static String awaiting(Comment comment) {
            return comment.hold()
                    .map(hold -> "Awaiting review, because " + hold.because() + ". Others don't see this yet.")
                    .orElse("Awaiting review. Others don't see this yet.");
        }
    }
}
