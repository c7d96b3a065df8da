package org.rejoinder.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rejoinder.language.Language;
import org.rejoinder.language.Phrases;

/** What the scripts of the pages say, in a language; they ask for it with the version of the program. */
@Path("/words/{tag}.json")
public class WordsResource {

    @GET
    @Operation(hidden = true)
    public Response words(String tag) {
        Language language = Language.of(tag).orElseThrow(Refusal::notFound);
        return Response.ok(Phrases.ofScripts(language), MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400")
                .build();
    }
}
