package org.rejoinder.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** Lets somebody in who was recognised, and leads them back to what they were doing. */
@Singleton
class Entrance {

    private static final int LONGEST_DRAFT = 20_000;

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance goOn(String next, String draft);

        private Templates() {}
    }

    private final Sessions sessions;
    private final SessionCookie cookie;

    @Inject
    Entrance(Sessions sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    /**
     * What the forms before the entrance carry along without a look at it.
     *
     * @throws Refusal with status 413 if the draft is longer than a comment can be
     */
    static Form carrying(@Nullable String next, @Nullable String draft) {
        if (draft != null && draft.length() > LONGEST_DRAFT) {
            throw Refusal.tooLarge("This text is longer than 20,000 characters. Go back and shorten it first.");
        }
        return Form.empty().with("next", NextPath.of(next)).with("draft", draft);
    }

    /** Signs in, and answers with the next page; if there is a draft, with a form that sends it there. */
    Response enter(Account account, Form carried, @Nullable String userAgent) {
        Secret secret = sessions.open(account, Client.of(userAgent));
        String next = carried.value("next");
        String draft = carried.value("draft");
        Response.ResponseBuilder answer =
                draft.isBlank() ? Answers.to(next) : Answers.page(Templates.goOn(next, draft));
        return answer.cookie(cookie.holding(secret)).build();
    }
}
