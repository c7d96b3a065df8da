package org.rejoinder.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** An image that an editor hands in. */
public class ImageForm {

    @RestForm
    @Nullable
    @Schema(description = "PNG, JPEG, GIF or WebP, at most 10 MiB and 24 million pixels", required = true)
    FileUpload file;

    @RestForm
    @Nullable
    @Schema(description = "What the image shows, in words", required = true)
    String alt;

    @RestForm
    @Nullable
    @Schema(description = "What stands below it")
    String caption;

    @RestForm
    @Nullable
    @Schema(description = "The number of the paragraph behind which it goes, 0 for the start; if empty it is only kept")
    String after;

    /** @throws Refusal with status 400 naming {@code file}, or 413 */
    byte[] bytes() {
        return bytes(file);
    }

    /** Likewise of any file that was handed in. */
    static byte[] bytes(@Nullable FileUpload file) {
        if (file == null || file.size() == 0) {
            throw Refusal.invalid("file", "The image is missing.");
        }
        if (file.size() > CleanImage.MOST_BYTES) {
            throw Refusal.tooLarge("An image may have at most " + (CleanImage.MOST_BYTES >> 20) + " MiB.");
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @Nullable
    Integer place() {
        return Optional.ofNullable(after)
                .map(String::strip)
                .filter(typed -> !typed.isEmpty())
                .map(ImageForm::number)
                .orElse(null);
    }

    private static Integer number(String typed) {
        if (!typed.matches("\\d{1,5}")) {
            throw Refusal.invalid("after", "The number of a paragraph, 0 for the start.");
        }
        return Integer.valueOf(typed);
    }

    /** What was typed, to be shown again. */
    Form typed() {
        return Form.empty().with("alt", alt).with("caption", caption).with("after", after);
    }
}
