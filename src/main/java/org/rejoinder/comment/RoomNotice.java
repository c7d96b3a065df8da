package org.rejoinder.comment;

import java.util.Optional;
import java.util.UUID;

/** What else stands over an article in a room, besides the room's sign. Implemented as a bean by other packages. */
public interface RoomNotice {

    /**
     * The notice for the present reader, who may see the room, as HTML that is safe.
     *
     * @param article the article's slug
     */
    Optional<String> over(String article, UUID room);
}
