package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.text.Markdown;

/** What stands around a comment, and what it said before: for those who review it, as they all are to be. */
@Singleton
public class Surroundings {

    private static final int ANCESTORS = 6;
    private static final Audience WHO_REVIEWS = new Audience(Optional.empty(), true);

    private final Reading reading;
    private final CommentVersions versions;
    private final Authors authors;

    @Inject
    Surroundings(Reading reading, CommentVersions versions, Authors authors) {
        this.reading = reading;
        this.versions = versions;
        this.authors = authors;
    }

    /** The way down to a comment from one of its ancestors, and the first replies to it. */
    public List<Neighbour> of(Comment comment) {
        Branch top = reading.around(comment, ANCESTORS, WHO_REVIEWS);
        Map<UUID, Author> known = authors.of(Views.all(List.of(top)));
        List<Neighbour> all = new ArrayList<>();
        add(top, 0, comment, known, all);
        return all;
    }

    /** As deep as {@link Reading#around} goes, which bounds the recursion. */
    private static void add(Branch branch, int level, Comment self, Map<UUID, Author> known, List<Neighbour> all) {
        Comment comment = branch.comment();
        all.add(new Neighbour(
                comment.id(),
                level,
                comment.authorId()
                        .flatMap(id -> Optional.ofNullable(known.get(id)))
                        .map(Author::displayName)
                        .orElse(""),
                comment.status(),
                Markdown.html(comment.body()),
                comment.id().equals(self.id())));
        branch.replies().forEach(reply -> add(reply, level + 1, self, known, all));
    }

    /** What a comment said before its last edit; empty if it never was edited. */
    public Optional<String> before(Comment comment) {
        return comment.isEdited() ? versions.last(comment.id()).map(CommentVersion::body) : Optional.empty();
    }
}
