package org.rejoinder.article;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.text.Block;
import org.rejoinder.text.BlockKind;
import org.rejoinder.text.Picture;
import org.rejoinder.text.TextFormat;
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
        List<RevisionParagraph> text = lines.of(revision.id());
        Picture shown = text.stream()
                .flatMap(line -> Picture.of(line.block()).stream())
                .filter(picture -> picture.id().equals(old))
                .findFirst()
                .orElse(before);
        Image image = illustrating.add(
                article,
                file,
                alt == null || alt.isBlank() ? shown.alternative() : alt,
                caption == null ? shown.caption() : caption,
                null,
                editor);
        if (text.stream().anyMatch(line -> shows(line, old))) {
            revising.save(article.slug(), draft(revision, text, old, image.picture()), editor, null);
        }
        return image;
    }

    private static boolean shows(RevisionParagraph line, UUID image) {
        return Picture.of(line.block())
                .filter(picture -> picture.id().equals(image))
                .isPresent();
    }

    private static Draft draft(Revision revision, List<RevisionParagraph> text, UUID old, Picture picture) {
        List<Block> blocks = new ArrayList<>();
        List<NewRevision.@Nullable Line> mapping = new ArrayList<>();
        for (RevisionParagraph line : text) {
            blocks.add(shows(line, old) ? new Block(BlockKind.IMAGE, picture.markdown()) : line.block());
            mapping.add(new NewRevision.Line(
                    new ArrayList<>(List.of(line.paragraph().toString())),
                    new ArrayList<>(List.of(line.number())),
                    null));
        }
        return new Draft(
                TextFormat.MARKDOWN,
                blocks,
                Optional.empty(),
                mapping,
                Optional.empty(),
                Optional.of(revision.number()),
                "An image was replaced.",
                Optional.empty());
    }
}
