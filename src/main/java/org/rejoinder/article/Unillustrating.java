package org.rejoinder.article;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.event.EventLog;
import org.rejoinder.web.Refusal;

/** Takes images of articles away. Who may do this is for the caller to know. Thread-safe. */
@Singleton
class Unillustrating {

    private static final int LONGEST = 1_000;

    private final Articles articles;
    private final Images images;
    private final ImageParts parts;
    private final RevisionParagraphs lines;
    private final EventLog log;

    @Inject
    Unillustrating(Articles articles, Images images, ImageParts parts, RevisionParagraphs lines, EventLog log) {
        this.articles = articles;
        this.images = images;
        this.parts = parts;
        this.lines = lines;
        this.log = log;
    }

    /**
     * Deletes an image that no text shows; one that is shown, be it in an earlier text, only for a reason, which then stands
     * in its place with its words.
     *
     * @throws Refusal with status 404 if the article hasn't got it, 409 if it is shown and there is no reason
     */
    @Transactional
    void remove(String slug, UUID id, @Nullable String typed, Account editor) {
        Article article = articles.lockedBySlug(slug).orElseThrow(Refusal::notFound);
        Image image = images.of(article, id);
        Optional<String> reason = Optional.ofNullable(Facts.line("reason", typed, null, LONGEST));
        List<Integer> shownIn = lines.revisionsShowing(article.id(), id);
        if (!shownIn.isEmpty() && reason.isEmpty()) {
            throw Refusal.conflict("reason", refusal(shownIn));
        }
        parts.erase(id);
        if (shownIn.isEmpty()) {
            images.delete(image);
        } else {
            image.remove(reason.orElseThrow());
            article.noteRemoval();
            log.append(new ArticleDescribed(article.id(), Optional.of(editor.id())));
        }
    }

    private static String refusal(List<Integer> shownIn) {
        return "This image stands in the text of revision %s, which readers can still see. If it has to go all the same, say why: the reason will stand in its place."
                .formatted(shownIn.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
