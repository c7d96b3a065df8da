package org.rejoinder.search;

import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Form;

/**
 * The page to search on, as a template lays it out.
 *
 * @param asked whether something was looked for
 * @param moreHref where the answer goes on; empty at its end
 */
record SearchPage(Form form, boolean asked, List<Hit> hits, String moreHref) {

    static Form form(SearchRequest request) {
        return Form.empty()
                .with("q", request.words())
                .with("article", request.article)
                .with("person", request.person)
                .with("from", request.from)
                .with("to", request.to)
                .with("room", request.room);
    }

    static String more(SearchRequest request, @Nullable String next) {
        if (next == null) {
            return "";
        }
        return UriBuilder.fromPath("/search")
                .queryParam("q", "{q}")
                .queryParam("article", "{article}")
                .queryParam("person", "{person}")
                .queryParam("from", "{from}")
                .queryParam("to", "{to}")
                .queryParam("room", "{room}")
                .queryParam("after", "{after}")
                .build(
                        request.words(),
                        SearchRequest.text(request.article),
                        SearchRequest.text(request.person),
                        SearchRequest.text(request.from),
                        SearchRequest.text(request.to),
                        SearchRequest.text(request.room),
                        next)
                .toASCIIString();
    }

    /** Whether something was looked for and nothing found. */
    public boolean isInVain() {
        return asked && hits.isEmpty();
    }
}
