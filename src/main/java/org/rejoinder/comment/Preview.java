package org.rejoinder.comment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.rejoinder.text.Markdown;
import org.rejoinder.web.Refusal;

/** A comment as it would stand if it were posted. */
final class Preview {

    @CheckedTemplate(basePath = "comment")
    static class Templates {
        static native TemplateInstance preview(String quote, String html);

        private Templates() {}
    }

    private Preview() {}

    /**
     * The comment, rendered.
     *
     * @throws Refusal with status 400 if it is empty or too long
     */
    static String of(@Nullable String body, String quote) {
        return Templates.preview(quote.strip(), Markdown.html(Body.checked(body)))
                .render();
    }
}
