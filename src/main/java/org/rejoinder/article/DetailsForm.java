package org.rejoinder.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** What an editor fills in about an article; times are those of a time zone that they name. */
public class DetailsForm {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    @RestForm
    @Nullable
    String title;

    @RestForm
    @Nullable
    String publication;

    @RestForm
    @Nullable
    String byline;

    @RestForm
    @Nullable
    String authorNote;

    @RestForm
    @Nullable
    String contact;

    @RestForm
    @Nullable
    String language;

    @RestForm
    @Nullable
    String direction;

    @RestForm
    @Nullable
    String date;

    @RestForm
    @Nullable
    String rights;

    @RestForm
    @Nullable
    String source;

    @RestForm
    @Nullable
    String notice;

    @RestForm
    @Nullable
    String publishAt;

    @RestForm
    @Nullable
    String closesAt;

    @RestForm
    @Nullable
    String zone;

    /** @throws Refusal with status 400 naming a time or the zone */
    ArticleDetails details() {
        return new ArticleDetails(
                title,
                publication,
                byline,
                authorNote,
                contact,
                language,
                direction,
                date,
                rights,
                source,
                notice,
                time("publishAt", publishAt),
                time("closesAt", closesAt));
    }

    private @Nullable String time(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return typed;
        }
        try {
            return LocalDateTime.parse(typed.strip())
                    .atZone(zone())
                    .toOffsetDateTime()
                    .toString();
        } catch (DateTimeException noTime) {
            throw Refusal.invalid(field, "A day and a time, as 2026-12-01T08:00.");
        }
    }

    private ZoneId zone() {
        try {
            return zone == null || zone.isBlank() ? ZoneOffset.UTC : ZoneId.of(zone.strip());
        } catch (DateTimeException noZone) {
            throw Refusal.invalid("zone", "A time zone, as UTC, Europe/Berlin or +08:00.");
        }
    }

    /** What was typed, to be shown again. */
    Form typed() {
        return Form.empty()
                .with("title", title)
                .with("publication", publication)
                .with("byline", byline)
                .with("authorNote", authorNote)
                .with("contact", contact)
                .with("language", language)
                .with("direction", direction)
                .with("date", date)
                .with("rights", rights)
                .with("source", source)
                .with("notice", notice)
                .with("publishAt", publishAt)
                .with("closesAt", closesAt)
                .with("zone", zone);
    }

    /** What is known now, times in UTC. */
    static Form of(Article article) {
        return Form.empty()
                .with("title", article.title())
                .with("publication", article.publication())
                .with("byline", article.byline())
                .with("authorNote", article.authorNote())
                .with("contact", article.contact().orElse(null))
                .with("language", article.language())
                .with("direction", article.ownDirection().orElse(null))
                .with("date", article.written())
                .with("rights", article.rights())
                .with("source", article.sourceLine())
                .with("notice", article.notice())
                .with("publishAt", local(article.publishAt()))
                .with("closesAt", local(article.closesAt()))
                .with("zone", "UTC");
    }

    private static @Nullable String local(Optional<Instant> time) {
        return time.map(at -> LOCAL.format(at.atOffset(ZoneOffset.UTC))).orElse(null);
    }
}
