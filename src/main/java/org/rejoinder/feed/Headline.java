package org.rejoinder.feed;

import jakarta.ws.rs.core.UriBuilder;
import org.rejoinder.comment.Post;
import org.rejoinder.language.Phrases;

/** What a comment is called in a list of titles, since it has none itself. */
final class Headline {

    private Headline() {}

    static String of(Post post) {
        return Phrases.it(
                "{0} on “{1}”", post.author().displayName(), post.article().title());
    }

    static String personHref(Post post) {
        return UriBuilder.fromPath("/@{handle}").build(post.author().handle()).toASCIIString();
    }
}
