package org.rejoinder.article;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.rejoinder.event.EventLog;
import org.rejoinder.text.BlockKind;
import org.rejoinder.text.OpEd;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.RepeatedRequests;

/** Takes op-eds in, and shows or hides them. Who may do this is for the caller to know. Thread-safe. */
@Singleton
public class Publishing {

    private static final int ATTEMPTS = 20;

    private final Articles articles;
    private final Composing composing;
    private final EventLog log;
    private final RepeatedRequests repeated;
    private final Clock clock;

    @Inject
    Publishing(Articles articles, Composing composing, EventLog log, RepeatedRequests repeated, Clock clock) {
        this.articles = articles;
        this.composing = composing;
        this.log = log;
        this.repeated = repeated;
        this.clock = clock;
    }

    /**
     * Takes an op-ed in, in a transaction of its own.
     *
     * @param slug its name in addresses; null or blank to take one from the source's wish or the title
     * @param publish whether everybody may see it at once; otherwise it is a draft
     * @param editor whose doing it is; empty for the server's own
     * @throws Refusal with status 400 for a bad slug, 409 for one that is taken, both naming {@code slug}
     */
    public Article importOpEd(OpEd opEd, @Nullable String slug, boolean publish, Optional<UUID> editor) {
        return importOpEd(opEd, slug, publish, Provenance.by(editor), Publishing::alone);
    }

    /**
     * Likewise for an editor, once for each key.
     *
     * @param key what tells a repetition from a second op-ed; null or empty if nothing does
     * @return the article; the earlier one if this is a repetition
     * @throws Refusal as above, or with status 409 if the key was used for something else
     */
    Article importOnce(OpEd opEd, @Nullable String slug, boolean publish, UUID editor, @Nullable String key) {
        String content = publish + " " + slug + " " + opEd;
        return importOpEd(
                opEd,
                slug,
                publish,
                Provenance.by(Optional.of(editor)),
                adding -> here(
                        repeated.once(editor, key, content, () -> adding.get().id())));
    }

    private Article importOpEd(
            OpEd opEd, @Nullable String slug, boolean publish, Provenance provenance, Transaction transaction) {
        requireNoImages(opEd);
        if (slug == null || slug.isBlank()) {
            return underFreeSlug(opEd, publish, provenance, transaction);
        }
        Slug chosen = Slug.chosen(slug);
        return unlessSlugIsTaken(transaction, () -> addUnder(chosen, opEd, publish, provenance))
                .orElseThrow(Slug::taken);
    }

    private static void requireNoImages(OpEd opEd) {
        if (opEd.blocks().stream().anyMatch(block -> block.kind() == BlockKind.IMAGE)) {
            throw Refusal.invalid(
                    "source", "It names an image of another op-ed. Take it out, and add images afterwards.");
        }
    }

    private Article here(UUID article) {
        return QuarkusTransaction.requiringNew()
                .call(() -> articles.findByIdOptional(article))
                .orElseThrow(Refusal::notFound);
    }

    /**
     * Takes in and publishes the op-ed of a file, in a transaction of its own, unless a file with this hash was taken in
     * before.
     *
     * @return the new article; empty if it was taken in before
     */
    Optional<Article> importFile(OpEd opEd, String hash) {
        requireNoImages(opEd);
        if (isHere(hash)) {
            return Optional.empty();
        }
        try {
            return Optional.of(underFreeSlug(opEd, true, Provenance.file(hash), Publishing::alone));
        } catch (ConstraintViolationException meanwhile) {
            if (isHere(hash)) {
                return Optional.empty();
            }
            throw meanwhile;
        }
    }

    private boolean isHere(String hash) {
        return QuarkusTransaction.requiringNew()
                .call(() -> articles.byFile(hash))
                .isPresent();
    }

    private Article underFreeSlug(OpEd opEd, boolean publish, Provenance provenance, Transaction transaction) {
        Slug wish = Slug.wishedBy(opEd);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Article> added = unlessSlugIsTaken(
                    transaction, () -> add(opEd, wish.free(articles.slugsLike(wish.text())), publish, provenance));
            if (added.isPresent()) {
                return added.get();
            }
        }
        throw Refusal.unavailable("Too many op-eds with this title arrive at once. Try again in a moment.");
    }

    /** Adds an article in a transaction of its own. */
    private interface Transaction {
        Article run(Supplier<Article> adding);
    }

    private static Article alone(Supplier<Article> adding) {
        return QuarkusTransaction.requiringNew().call(adding::get);
    }

    private static Optional<Article> unlessSlugIsTaken(Transaction transaction, Supplier<Article> adding) {
        try {
            return Optional.of(transaction.run(adding));
        } catch (ConstraintViolationException violation) {
            if (isAboutSlug(violation)) {
                return Optional.empty();
            }
            throw violation;
        }
    }

    private static boolean isAboutSlug(ConstraintViolationException violation) {
        return String.valueOf(violation.getConstraintName())
                .toLowerCase(Locale.ROOT)
                .contains("article_slug_unique");
    }

    private Article addUnder(Slug chosen, OpEd opEd, boolean publish, Provenance provenance) {
        if (articles.bySlug(chosen.text()).isPresent()) {
            throw Slug.taken();
        }
        return add(opEd, chosen, publish, provenance);
    }

    private Article add(OpEd opEd, Slug slug, boolean publish, Provenance provenance) {
        Article article = composing.compose(opEd, slug, provenance);
        log.append(new ArticleImported(article.id(), provenance.editor()));
        if (publish) {
            show(article, provenance.editor());
        }
        articles.flush();
        return article;
    }

    private void show(Article article, Optional<UUID> editor) {
        article.publish(clock.instant());
        log.append(new ArticlePublished(article.id(), editor));
    }

    /**
     * Shows an article to everybody; nothing happens if it is shown already.
     *
     * @throws Refusal with status 404 if there is no such article
     */
    @Transactional
    public Article publish(String slug, Optional<UUID> editor) {
        Article article = articles.bySlug(slug).orElseThrow(Refusal::notFound);
        if (!article.isPublished()) {
            show(article, editor);
        }
        return article;
    }

    /** Shows a draft whose time of publication has come; that time counts, however late the server is. */
    @Transactional
    void publishDue(UUID id, Instant now) {
        articles.lockedById(id)
                .ifPresent(article -> article.publishAt()
                        .filter(time -> !article.isPublished() && !time.isAfter(now))
                        .ifPresent(time -> {
                            article.publish(time);
                            log.append(new ArticlePublished(id, Optional.empty()));
                        }));
    }

    /**
     * Shows an article to editors only; nothing happens if it is a draft already.
     *
     * @throws Refusal with status 404 if there is no such article
     */
    @Transactional
    public Article unpublish(String slug, Optional<UUID> editor) {
        Article article = articles.bySlug(slug).orElseThrow(Refusal::notFound);
        if (article.isPublished()) {
            article.unpublish();
            log.append(new ArticleUnpublished(article.id(), editor));
        }
        return article;
    }
}
