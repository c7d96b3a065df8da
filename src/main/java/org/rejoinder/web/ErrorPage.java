package org.rejoinder.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;

/** What a person sees instead of the page when a request is refused. */
@Singleton
class ErrorPage {

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance error(Refusal refusal, String title);

        private Templates() {}
    }

    String render(Refusal refusal) {
        return Templates.error(refusal, Problem.title(refusal.status())).render();
    }
}
