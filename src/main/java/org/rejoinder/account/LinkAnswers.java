package org.rejoinder.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import org.rejoinder.web.Refusal;

/** The answers of pages whose address is a secret: it is told to no other site. */
final class LinkAnswers {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance staleLink();

        private Templates() {}
    }

    private LinkAnswers() {}

    static Response page(TemplateInstance page) {
        return discreet(Answers.page(page).build());
    }

    /** The page once more, with what is wrong; another one if it is the link. */
    static Response refused(Refusal refusal, TemplateInstance page) {
        return refusal.status() == 404 ? stale() : discreet(Answers.refused(refusal, page));
    }

    static Response stale() {
        return discreet(Answers.refused(Refusal.notFound(), Templates.staleLink()));
    }

    static Response to(String path) {
        return discreet(Answers.to(path).build());
    }

    static Response discreet(Response answer) {
        return Response.fromResponse(answer)
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
