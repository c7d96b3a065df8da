package org.rejoinder.comment;

import java.util.UUID;
import org.rejoinder.account.Account;

/**
 * What other packages put into the pages of an article for the one who looks at them, in places that are empty for
 * everybody else. Implemented as a bean.
 */
public interface ViewerParts {

    /** What this viewer has of their own in the pages of an article. */
    Parts of(Account viewer, UUID article);

    /** Safe HTML for each place; empty for nothing. */
    interface Parts {
        /** At the head of the article. */
        String atArticle(UUID room);

        /** At the head of a paragraph's discussion. */
        String atParagraph(UUID paragraph, UUID room);

        /** Among the buttons of a comment that begins a thread. */
        String atThread(UUID comment, UUID room);

        /** Whether the words of a comment are folded away until the viewer asks for them. */
        boolean folds(UUID comment);
    }
}
