package org.rejoinder.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.rejoinder.text.TextFormat;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** What an editor hands in: a pasted text or a file, and what to do with it. */
public class ManuscriptForm {

    @RestForm
    @Nullable
    String source;

    @RestForm
    @Nullable
    FileUpload file;

    @RestForm
    @Nullable
    String format;

    @RestForm
    @Nullable
    String slug;

    /** Numbers of lines that were left out and shall be paragraphs. */
    @RestForm
    @Nullable
    List<String> keep;

    @RestForm
    @Nullable
    String publish;

    /** What tells a form sent twice. */
    @RestForm
    @Nullable
    String key;

    /**
     * The file if there is one, else the pasted text.
     *
     * @throws Refusal with status 400 naming {@code source} or {@code format}, or 413
     */
    Manuscript manuscript() {
        return file == null || file.size() == 0 ? Manuscript.typed(source, typedFormat()) : uploaded(file);
    }

    private Manuscript uploaded(FileUpload upload) {
        if (upload.size() > Manuscript.MOST_BYTES) {
            throw Manuscript.tooLarge();
        }
        byte[] bytes = read(upload);
        return format == null || format.isEmpty()
                ? Manuscript.file(upload.fileName(), bytes)
                : TextFormat.named(format)
                        .map(known -> Manuscript.file(bytes, known))
                        .orElseThrow(Manuscript::unknownFormat);
    }

    private String typedFormat() {
        return format == null || format.isEmpty() ? "text" : format;
    }

    Set<Integer> kept() {
        return Optional.ofNullable(keep).orElse(List.of()).stream()
                .filter(number -> number.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    boolean isToBePublished() {
        return "true".equals(publish);
    }

    /** What was typed, to be shown again. */
    Form typed() {
        return Form.empty().with("source", source).with("format", format).with("slug", slug);
    }

    private static byte[] read(FileUpload upload) {
        try {
            return Files.readAllBytes(upload.uploadedFile());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
