package org.rejoinder.article;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Form;

/** An image that an editor hands in to stand in the place of another. */
public class OtherImageForm {

    @RestForm
    @Nullable
    @Schema(description = "PNG, JPEG, GIF or WebP, at most 10 MiB and 24 million pixels", required = true)
    FileUpload file;

    @RestForm
    @Nullable
    @Schema(description = "What it shows, in words; if empty the words of the other one stay")
    String alt;

    @RestForm
    @Nullable
    @Schema(description = "What stands below it; if absent the caption of the other one stays")
    String caption;

    /** What was typed, to be shown again. */
    Form typed() {
        return Form.empty().with("alt", alt).with("caption", caption);
    }
}
