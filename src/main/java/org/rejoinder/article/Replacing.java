package org.rejoinder.article;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.text.Picture;
import org.rejoinder.web.Refusal;

/** Puts another image in the place of one. Who may do this is for the caller to know. Thread-safe. */
@Singleton
class Replacing {

    private final Illustrating illustrating;
    private final Images images;
    private final Revisions revisions;
    private final RevisionParagraphs lines;
    private final Revising revising;

    @Inject
    Replacing(
            Illustrating illustrating,
            Images images,
            Revisions revisions,
            RevisionParagraphs lines,
            Revising revising) {
        this.illustrating = illustrating;
        this.images = images;
        this.revisions = revisions;
        this.lines = lines;
        this.revising = revising;
    }

    /**
     * Keeps another image; where the current text shows the old one it shows the new one from now on, as a new revision, in
     * the same paragraphs. Earlier texts keep the old one.
     *
     * @param alt what the new one shows; null or empty if the words of the old one fit
     * @param caption likewise; null if that of the old one stays
     * @throws Refusal with status 400 naming the field, 404, 409 if the text was changed meanwhile, 413
     */
    Image replace(
            Article article, UUID old, byte[] file, @Nullable String alt, @Nullable String caption, Account editor) {
        Picture before = images.of(article, old).picture();
        Revision revision = revisions.findById(article.currentRevision());
        KeptText text = new KeptText(revision, lines.of(revision.id()));
        Optional<Picture> shown = text.shown(old);
        Picture fitting = shown.orElse(before);
        Image image = illustrating.add(
                article,
                file,
                alt == null || alt.isBlank() ? fitting.alternative() : alt,
                caption == null ? fitting.caption() : caption,
                null,
                editor);
        if (shown.isPresent()) {
            revising.save(article.slug(), text.with(image.picture(), old), editor, null);
        }
        return image;
    }
}
