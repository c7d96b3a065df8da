package org.rejoinder.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.article.Article;
import org.rejoinder.article.ArticleText;
import org.rejoinder.article.Newsstand;
import org.rejoinder.text.PlainText;
import org.rejoinder.web.Refusal;

/** An article as moderators see it: the heat map of its reports, and the modes of its paragraphs. */
@Path("/moderation/articles/{slug}")
@Produces(MediaType.TEXT_HTML)
public class ArticleDeskPages {

    private static final int CONTEXT = 80;

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance article(ArticleDesk desk);

        private Templates() {}
    }

    private final Newsstand newsstand;
    private final HeatMap heat;
    private final Modes modes;
    private final Jurisdiction jurisdiction;
    private final CurrentAccount viewer;

    @Inject
    ArticleDeskPages(Newsstand newsstand, HeatMap heat, Modes modes, Jurisdiction jurisdiction, CurrentAccount viewer) {
        this.newsstand = newsstand;
        this.heat = heat;
        this.modes = modes;
        this.jurisdiction = jurisdiction;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(String slug) {
        Account moderator = viewer.required();
        Article article = newsstand.named(slug, viewer.account());
        jurisdiction.requireArticle(moderator, article.id());
        return Templates.article(desk(article, newsstand.text(article).paragraphs()));
    }

    private ArticleDesk desk(Article article, List<ArticleText.Paragraph> paragraphs) {
        Map<UUID, Long> reports = heat.of(article.id());
        List<UUID> subjects = new ArrayList<>(
                paragraphs.stream().map(ArticleText.Paragraph::id).toList());
        subjects.add(article.id());
        Map<UUID, ArticleDesk.Setting> settings =
                modes.of(subjects).stream().collect(Collectors.toMap(PlaceMode::subjectId, ArticleDesk.Setting::of));
        Function<UUID, ArticleDesk.Setting> setting = id -> settings.getOrDefault(id, ArticleDesk.Setting.NONE);
        return new ArticleDesk(
                article.slug(),
                article.title(),
                setting.apply(article.id()),
                paragraphs.stream()
                        .map(paragraph -> new ArticleDesk.Place(
                                paragraph.id(),
                                paragraph.number(),
                                PlainText.excerpt(paragraph.text(), CONTEXT),
                                reports.getOrDefault(paragraph.id(), 0L),
                                setting.apply(paragraph.id())))
                        .toList(),
                reports.values().stream().mapToLong(Long::longValue).max().orElse(1));
    }

    @POST
    @Path("/modes")
    @Operation(hidden = true)
    public Response set(
            String slug,
            @RestForm @Nullable UUID paragraph,
            @RestForm @Nullable String mode,
            @RestForm @Nullable String number) {
        Account moderator = viewer.required();
        Article article = newsstand.named(slug, viewer.account());
        jurisdiction.requireArticle(moderator, article.id());
        ModeView sent = new ModeView(paragraph, PostingMode.parse(mode), number(number));
        UUID subject = paragraph == null
                ? article.id()
                : newsstand
                        .text(article)
                        .paragraph(paragraph)
                        .map(ArticleText.Paragraph::id)
                        .orElseThrow(Refusal::notFound);
        modes.set(subject, sent.checkedMode(), sent.checkedNumber(), moderator);
        return Response.seeOther(URI.create("/moderation/articles/" + article.slug()))
                .build();
    }

    private static @Nullable Integer number(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : Integer.valueOf(typed.strip());
        } catch (NumberFormatException noNumber) {
            throw Refusal.invalid("number", "A number.");
        }
    }
}
