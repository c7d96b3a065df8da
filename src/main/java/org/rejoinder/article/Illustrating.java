package org.rejoinder.article;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.text.OpEds;
import org.rejoinder.web.Ids;
import org.rejoinder.web.Refusal;

/** Takes images of articles in, and puts them into the text. Who may do this is for the caller to know. Thread-safe. */
@Singleton
class Illustrating {

    private static final int MOST_IMAGES = 100;
    private static final int LONGEST = 1_000;

    private final Images images;
    private final ImageParts parts;
    private final Revisions revisions;
    private final RevisionParagraphs lines;
    private final Revising revising;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Illustrating(
            Images images,
            ImageParts parts,
            Revisions revisions,
            RevisionParagraphs lines,
            Revising revising,
            Ids ids,
            Clock clock) {
        this.images = images;
        this.parts = parts;
        this.revisions = revisions;
        this.lines = lines;
        this.revising = revising;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps an image of an article, and puts it behind a paragraph, as a new revision.
     *
     * @param after the paragraph's number, 0 for the start of the text; null to keep the image alone
     * @throws Refusal with status 400 naming the field, 409 if there are very many, 413
     */
    Image add(
            Article article,
            byte[] file,
            @Nullable String alt,
            @Nullable String caption,
            @Nullable Integer after,
            Account editor) {
        String alternative = Facts.line("alt", alt, null, LONGEST);
        if (alternative == null) {
            throw Refusal.invalid("alt", "Say in words what the image shows, for those who can't see it.");
        }
        String below = Optional.ofNullable(Facts.line("caption", caption, null, LONGEST))
                .orElse("");
        requirePlace(article, after);
        CleanImage clean = CleanImage.of(file);
        Image image = QuarkusTransaction.requiringNew().call(() -> keep(article, clean, alternative, below));
        if (after != null) {
            Revision revision = revisions.findById(article.currentRevision());
            Draft draft = new KeptText(revision, lines.of(revision.id())).with(image.picture(), after);
            revising.save(article.slug(), draft, editor, null);
        }
        return image;
    }

    private void requirePlace(Article article, @Nullable Integer after) {
        if (images.countOf(article.id()) >= MOST_IMAGES) {
            throw Refusal.conflict("An op-ed has at most " + MOST_IMAGES + " images.");
        }
        int size = lines.of(article.currentRevision()).size();
        if (after != null && (after < 0 || after > size)) {
            throw Refusal.invalid("after", "The number of a paragraph, 0 to " + size + ".");
        }
        if (after != null && size >= OpEds.MAX_PARAGRAPHS) {
            throw Refusal.conflict("The op-ed has 2,000 paragraphs already.");
        }
    }

    private Image keep(Article article, CleanImage clean, String alternative, String caption) {
        Image image = new Image(ids.next(), article.id(), clean, alternative, caption, clock.instant());
        images.persist(image);
        byte[] bytes = clean.bytes();
        for (int from = 0, number = 1; from < bytes.length; from += ImagePart.MOST_BYTES, number++) {
            int to = Math.min(bytes.length, from + ImagePart.MOST_BYTES);
            parts.persist(new ImagePart(image.id(), number, Arrays.copyOfRange(bytes, from, to)));
        }
        return image;
    }

    /** The images of an article, newest first. */
    List<Image> of(Article article) {
        return images.of(article.id());
    }

    /** @throws Refusal with status 404 if there is none */
    Image image(UUID id) {
        return images.findByIdOptional(id)
                .filter(image -> image.removedBecause().isEmpty())
                .orElseThrow(Refusal::notFound);
    }

    /** @throws Refusal with status 404 if the article hasn't got it, or has no longer */
    Image image(Article article, UUID id) {
        return images.of(article, id);
    }

    byte[] bytes(Image image) {
        return parts.bytesOf(image.id());
    }
}
