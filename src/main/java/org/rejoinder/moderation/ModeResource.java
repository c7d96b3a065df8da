package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.article.Article;
import org.rejoinder.article.ArticleText;
import org.rejoinder.article.Newsstand;
import org.rejoinder.web.Refusal;

/** How comments are taken in an article and on its paragraphs, for programs. */
@Path("/api/v1/articles/{slug}/modes")
@Tag(name = "Moderation")
public class ModeResource {

    private final Newsstand newsstand;
    private final Modes modes;
    private final Jurisdiction jurisdiction;
    private final CurrentAccount viewer;

    @Inject
    ModeResource(Newsstand newsstand, Modes modes, Jurisdiction jurisdiction, CurrentAccount viewer) {
        this.newsstand = newsstand;
        this.modes = modes;
        this.jurisdiction = jurisdiction;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "How comments are taken in an article and on its paragraphs, as far as it was set")
    @APIResponse(responseCode = "200", description = "The modes")
    @APIResponse(responseCode = "404", description = "No such article for this caller")
    public List<ModeView> list(String slug) {
        Article article = newsstand.named(slug, viewer.account());
        List<UUID> subjects = new ArrayList<>(newsstand.text(article).paragraphs().stream()
                .map(ArticleText.Paragraph::id)
                .toList());
        subjects.add(article.id());
        return modes.of(subjects).stream()
                .map(mode -> new ModeView(
                        mode.subjectId().equals(article.id()) ? null : mode.subjectId(), mode.mode(), mode.number()))
                .toList();
    }

    @PUT
    @Operation(summary = "Say how comments are taken in an article, or on one of its paragraphs")
    @APIResponse(responseCode = "200", description = "From now on")
    @APIResponse(responseCode = "400", description = "The mode or its number is missing or bad")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a moderator of this article")
    @APIResponse(responseCode = "404", description = "No such article for this caller")
    public ModeView set(String slug, @Nullable ModeView request) {
        Account moderator = viewer.required();
        Article article = newsstand.named(slug, viewer.account());
        jurisdiction.requireArticle(moderator, article.id());
        ModeView sent = request == null ? new ModeView(null, null, null) : request;
        UUID subject = sent.paragraph() == null ? article.id() : paragraph(article, sent.paragraph());
        modes.set(subject, sent.checkedMode(), sent.checkedNumber(), moderator);
        return sent;
    }

    private UUID paragraph(Article article, UUID paragraph) {
        return newsstand
                .text(article)
                .paragraph(paragraph)
                .map(ArticleText.Paragraph::id)
                .orElseThrow(() -> Refusal.invalid("paragraph", "This article has no such paragraph."));
    }
}
