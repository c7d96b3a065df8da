package org.rejoinder.article;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
        String markdown) {

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
                picture.markdown());
    }
}
