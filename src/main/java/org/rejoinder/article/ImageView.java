package org.rejoinder.article;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rejoinder.text.Picture;

/** An image of an article, for its editors. */
@Schema(name = "Image")
public record ImageView(
        UUID id,
        @Schema(description = "Where it is") String href,
        String mediaType,
        int width,
        int height,
        String alt,
        String caption,

        @Schema(description = "The paragraph that shows it, as a Markdown source has it")
        String markdown,

        @Schema(description = "Why it was removed, for good; null if it wasn't") @Nullable
        String removed) {

    static ImageView of(Image image) {
        Picture picture = image.picture();
        return new ImageView(
                image.id(),
                "/images/" + image.id(),
                image.mediaType(),
                image.width(),
                image.height(),
                picture.alternative(),
                picture.caption(),
                picture.markdown(),
                image.removedBecause().orElse(null));
    }
}
