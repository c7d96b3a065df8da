package org.rejoinder.comment;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An article with its discussions in one state: the shared piece, and the whole page for those who have not signed in,
 * made when the first of them asks. Thread-safe.
 */
final class ArticleEdition {

    private final Piece body;
    private final String tag = UUID.randomUUID().toString();

    @Nullable
    private volatile SharedPage page;

    ArticleEdition(Piece body) {
        this.body = body;
    }

    Piece body() {
        return body;
    }

    /** The page for those who have not signed in. Two who ask at once may both make it; either is right. */
    SharedPage page(Supplier<byte[]> html) {
        SharedPage made = page;
        if (made == null) {
            made = new SharedPage(html.get(), tag);
            page = made;
        }
        return made;
    }

    /** About how many bytes it keeps in memory, the page included. */
    int weight() {
        return 5 * body.size() / 2;
    }
}
