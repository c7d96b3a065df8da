package org.rejoinder.comment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Grows the first part of a discussion tree: from some comments downwards, level by level, so that every thread gets its
 * first replies before any gets its deepest. Iterative, and bounded in depth, in replies per comment and in all; asks for
 * comments that are shown, and for no others.
 *
 * @param levels how many levels below the given comments
 * @param each how many direct replies of one comment at the most
 * @param most how many replies in all at the most
 */
record Growth(int levels, int each, int most) {

    /** Where the replies come from. */
    interface Replies {
        /** All direct replies to these comments, which together have {@code count}, oldest first. */
        List<Comment> allOf(Collection<UUID> parents, int count);

        /** The first direct replies to one comment, oldest first. */
        List<Comment> firstOf(UUID parent, int limit);
    }

    /** The given comments in their order, each with the first part of its replies. */
    List<Branch> from(List<Comment> comments, Replies source) {
        List<Branch> roots = comments.stream().map(Branch::new).toList();
        List<Branch> level = roots;
        int left = most;
        for (int depth = 0; depth < levels && left > 0 && !level.isEmpty(); depth++) {
            level = next(level, source, left);
            left -= level.size();
        }
        return roots;
    }

    private List<Branch> next(List<Branch> level, Replies source, int left) {
        Map<UUID, List<Comment>> replies = fetch(level, source, left);
        List<Branch> grown = new ArrayList<>();
        for (Branch branch : level) {
            for (Comment reply : replies.getOrDefault(branch.comment().id(), List.of())) {
                if (grown.size() < left) {
                    Branch child = new Branch(reply);
                    branch.add(child);
                    grown.add(child);
                }
            }
        }
        return grown;
    }

    /** Looks up no more than can grow: the branches at the end go without when those before them take all. */
    private Map<UUID, List<Comment>> fetch(List<Branch> level, Replies source, int left) {
        Map<UUID, List<Comment>> found = new HashMap<>();
        List<UUID> few = new ArrayList<>();
        int count = 0;
        int free = left;
        for (Branch branch : level) {
            Comment comment = branch.comment();
            int share = Math.min(each, free);
            if (comment.replyCount() > share && share > 0) {
                found.put(comment.id(), source.firstOf(comment.id(), share));
            } else if (comment.replyCount() > 0 && share > 0) {
                few.add(comment.id());
                count += comment.replyCount();
            }
            free -= Math.min(share, comment.replyCount());
        }
        if (!few.isEmpty()) {
            for (Comment reply : source.allOf(few, count)) {
                Optional<UUID> parent = reply.parentId();
                parent.ifPresent(id ->
                        found.computeIfAbsent(id, none -> new ArrayList<>()).add(reply));
            }
        }
        return found;
    }
}
