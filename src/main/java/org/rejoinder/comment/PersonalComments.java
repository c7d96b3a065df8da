package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.PersonalData;
import org.rejoinder.text.Quote;

/** A person's comments as theirs: to take with them, and to have erased. */
@Singleton
class PersonalComments implements PersonalData {

    /** A comment as its author takes it along. */
    record Own(
            UUID id,
            UUID paragraph,
            @Nullable UUID parent,
            String body,
            @Nullable Quote quote,
            @Nullable String restates,
            CommentStatus status,
            Instant createdAt,
            List<Version> history) {}

    private final Comments comments;
    private final CommentVersions versions;
    private final Writing writing;

    @Inject
    PersonalComments(Comments comments, CommentVersions versions, Writing writing) {
        this.comments = comments;
        this.versions = versions;
        this.writing = writing;
    }

    @Override
    public String section() {
        return "comments";
    }

    @Override
    public Object export(UUID account) {
        return comments.allBy(account).stream().map(this::own).toList();
    }

    /** Place by place, so that two erasures at once take their locks in the same order. */
    @Override
    public void erase(UUID account) {
        List<Comment> all = comments.allBy(account).stream()
                .sorted(Comparator.comparing(Comment::paragraphId).thenComparing(Comment::roomId))
                .toList();
        writing.forget(all, account);
    }

    private Own own(Comment comment) {
        return new Own(
                comment.id(),
                comment.paragraphId(),
                comment.parentId().orElse(null),
                comment.body(),
                comment.quote().orElse(null),
                comment.restates().orElse(null),
                comment.status(),
                comment.createdAt(),
                Version.all(comment, versions.of(comment.id())));
    }
}
