package org.rejoinder.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;

/** Finds and moves a comment with all that answers it, level by level and some hundred at a time. */
@ApplicationScoped
class Branches implements PanacheRepositoryBase<Comment, UUID> {

    private static final int AT_ONCE = 500;

    /** The ids of a comment and of everything below it. */
    List<UUID> from(UUID top) {
        List<UUID> all = new ArrayList<>(List.of(top));
        List<UUID> level = all;
        while (!level.isEmpty()) {
            List<UUID> below = new ArrayList<>();
            inParts(level, part -> {
                below.addAll(find("select id from Comment where parentId in ?1", part)
                        .project(UUID.class)
                        .list());
                return 0;
            });
            all.addAll(below);
            level = below;
        }
        return all;
    }

    int visibleAmong(List<UUID> branch) {
        return inParts(branch, part -> Math.toIntExact(count("id in ?1 and status = ?2", part, CommentStatus.VISIBLE)));
    }

    int standingAmong(List<UUID> branch) {
        return inParts(branch, part -> Math.toIntExact(count("id in ?1 and stands = true", part)));
    }

    /** How many votes they have. */
    int votesAmong(List<UUID> branch) {
        return inParts(
                branch,
                part -> getEntityManager()
                        .createQuery("select coalesce(sum(c.score), 0) from Comment c where c.id in :part", Long.class)
                        .setParameter("part", part)
                        .getSingleResult()
                        .intValue());
    }

    /**
     * Moves all of a branch to the paragraph that it belongs to, as if it had been written there.
     *
     * @param deeper how much deeper it lies there
     */
    void relocate(List<UUID> branch, UUID paragraph, UUID thread, int deeper) {
        inParts(
                branch,
                part -> update(
                        "update Comment set paragraphId = ?1, threadId = ?2, depth = depth + ?3, writtenOn = null,"
                                + " votesBefore = 0 where id in ?4",
                        paragraph,
                        thread,
                        deeper,
                        part));
    }

    private static int inParts(List<UUID> all, ToIntFunction<List<UUID>> deed) {
        int sum = 0;
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            sum += deed.applyAsInt(List.copyOf(all.subList(i, Math.min(all.size(), i + AT_ONCE))));
        }
        return sum;
    }
}
