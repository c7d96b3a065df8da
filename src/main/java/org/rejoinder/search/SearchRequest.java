package org.rejoinder.search;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Refusal;

/** What is looked for, as an address says it. */
public class SearchRequest {

    @QueryParam("q")
    @Parameter(description = "Words; \"quoted ones\" together, -without, one | other, beginning*")
    @Nullable
    String q;

    @QueryParam("article")
    @Parameter(description = "Only about the article with this slug")
    @Nullable
    String article;

    @QueryParam("person")
    @Parameter(description = "Only by the person with this handle")
    @Nullable
    String person;

    @QueryParam("from")
    @Parameter(description = "From this day on, as 2018-03-08, in UTC")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Up to this day, as 2018-03-31, in UTC")
    @Nullable
    String to;

    @QueryParam("room")
    @Parameter(description = "The room's id; the public room if absent")
    @Nullable
    String room;

    @QueryParam("after")
    @Parameter(description = "The cursor that the part before this one gave as next")
    @Nullable
    String after;

    /** What was typed, or nothing. */
    public String words() {
        return text(q).strip();
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    Optional<LocalDate> firstDay() {
        return day("from", from);
    }

    Optional<LocalDate> lastDay() {
        return day("to", to);
    }

    private static Optional<LocalDate> day(String field, @Nullable String value) {
        try {
            return Optional.of(text(value).strip())
                    .filter(text -> !text.isEmpty())
                    .map(LocalDate::parse)
                    .filter(SearchRequest::isOfOurTime);
        } catch (DateTimeParseException notADay) {
            throw Refusal.invalid(field, "A day, as 2018-03-08.");
        }
    }

    /** Others limit nothing, and can't be counted in seconds. */
    private static boolean isOfOurTime(LocalDate day) {
        return day.getYear() > 0 && day.getYear() < 10_000;
    }
}
