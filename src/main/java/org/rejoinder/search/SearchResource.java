package org.rejoinder.search;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Slice;

/** Search for programs. */
@Path("/api/v1/search")
@Tag(name = "Search")
public class SearchResource {

    private static final int USUAL = 20;
    private static final int MOST = 100;

    private final Questions questions;

    @Inject
    SearchResource(Questions questions) {
        this.questions = questions;
    }

    @GET
    @Operation(summary = "Comments and articles that hold some words and that the caller may see, what fits best first")
    @APIResponse(responseCode = "200", description = "A part of the list")
    @APIResponse(responseCode = "400", description = "A parameter is missing or bad; violations name it")
    @APIResponse(responseCode = "404", description = "No such article or room for this caller")
    @APIResponse(responseCode = "429", description = "Too many in a short time")
    public Slice<Hit> search(
            @BeanParam SearchRequest request,
            @RestQuery @Parameter(description = "How many items, 1 to 100; 20 if absent") @Nullable String limit) {
        return questions.answer(request, number(limit));
    }

    private static int number(@Nullable String limit) {
        try {
            int number = limit == null ? USUAL : Integer.parseInt(limit);
            if (number >= 1 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw outOfRange();
        }
        throw outOfRange();
    }

    private static Refusal outOfRange() {
        return Refusal.invalid("limit", "A number from 1 to 100.");
    }
}
