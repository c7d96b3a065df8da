package org.rejoinder.article;

import java.util.List;
import java.util.UUID;

/** The corrections that readers suggest; answered by the package of comments. */
public interface SuggestedCorrections {

    /** The open ones on an article, newest first, a hundred at most. */
    List<SuggestedCorrection> openOn(UUID article);

    /** How many are open on all articles. */
    long openCount();

    /** Notes, within the transaction of the revision, that a comment led to a correction. */
    void made(UUID comment, UUID editor);
}
