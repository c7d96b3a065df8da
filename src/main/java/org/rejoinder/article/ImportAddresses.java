package org.rejoinder.article;

import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.rejoinder.web.LargeBodies;

/** The addresses that take a whole op-ed. */
@Singleton
class ImportAddresses implements LargeBodies {

    private static final Pattern PATHS = Pattern.compile(
            "/?(?:api/v1/articles(?:/[^/]+/revisions)?|articles/new(?:/.*)?|articles/[^/]+/edit(?:/.*)?"
                    + "|paragraphs/[^/]+/edit(?:/.*)?|(?:api/v1/)?articles/[^/]+/images|api/v1/articles/[^/]+/paragraphs/[^/]+)/?");

    @Override
    public boolean mayArriveAt(String path) {
        return PATHS.matcher(path).matches();
    }
}
