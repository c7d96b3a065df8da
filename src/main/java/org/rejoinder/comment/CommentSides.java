package org.rejoinder.comment;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What comments have to know of debates. Implemented as a bean by the package that has them. */
public interface CommentSides {

    /** For which side those of these comments were written that belong to a debate, all of one room: a word, as {@code for}. */
    Map<UUID, String> of(Collection<UUID> comments, UUID room);

    /** Whether a reply in this room of an article has to restate the point that it answers, now. */
    boolean wantsRestatement(UUID article, UUID room);
}
