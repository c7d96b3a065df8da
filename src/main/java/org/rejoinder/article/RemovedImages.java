package org.rejoinder.article;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.text.Block;
import org.rejoinder.text.Blocks;
import org.rejoinder.text.Picture;
import org.rejoinder.text.TextFormat;

/** The images of an article that are gone, and what stands in their place: their words and the reason. */
record RemovedImages(Map<UUID, String> reasons) {

    /** Safe HTML of a block, as it may be shown now. */
    String html(Block block, TextFormat format) {
        Optional<Picture> gone = Picture.of(block).filter(picture -> reasons.containsKey(picture.id()));
        return gone.map(picture ->
                        picture.htmlWithout("This image was removed: " + reasons.getOrDefault(picture.id(), "")))
                .orElseGet(() -> Blocks.html(block, format));
    }
}
