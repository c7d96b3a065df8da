package org.rejoinder.comment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/**
 * The fields of the form for a comment. What does not fit into the text area comes by the address instead where somebody
 * had to sign in between writing and posting.
 */
public class Written {

    @RestForm
    @Nullable
    String body;

    @RestForm
    @Nullable
    String kind;

    @RestForm
    @Nullable
    String quote;

    @RestForm
    @Nullable
    String quotePrefix;

    @RestForm
    @Nullable
    String quoteSuffix;

    @RestForm
    @Nullable
    String parent;

    @RestForm
    @Nullable
    String restates;

    @RestForm
    @Nullable
    String room;

    @RestForm
    @Nullable
    String suggestsCorrection;

    @RestForm
    @Nullable
    String key;

    @RestQuery("kind")
    @Nullable
    String linkedKind;

    @RestQuery("quote")
    @Nullable
    String linkedQuote;

    @RestQuery("parent")
    @Nullable
    String linkedParent;

    @RestQuery("suggestsCorrection")
    @Nullable
    String linkedSuggestion;

    @RestQuery("room")
    @Nullable
    String linkedRoom;

    /** The request that the form makes. */
    NewComment request(UUID paragraph) {
        return new NewComment(
                paragraph,
                sentParent().orElse(null),
                body,
                CommentKind.parse(either(kind, linkedKind)),
                new NewComment.NewQuote(either(quote, linkedQuote), quotePrefix, quoteSuffix),
                room(),
                restates,
                either(suggestsCorrection, linkedSuggestion).equals("true"));
    }

    /** The form as it is sent back when it can't be taken. */
    Form form() {
        return Form.empty()
                .with("body", body)
                .with("kind", either(kind, linkedKind))
                .with("quote", either(quote, linkedQuote))
                .with("restates", restates)
                .with("suggestsCorrection", either(suggestsCorrection, linkedSuggestion));
    }

    /** The address that takes the rest of the form once its author has signed in. */
    String backTo(ParagraphPlace place) {
        return "/paragraphs/" + place.paragraph().id() + "/comments?kind=" + encoded(either(kind, linkedKind))
                + "&quote=" + encoded(either(quote, linkedQuote)) + "&parent=" + encoded(parent())
                + "&suggestsCorrection=" + encoded(either(suggestsCorrection, linkedSuggestion)) + place.roomQuery();
    }

    String words() {
        return either(body, null);
    }

    String room() {
        return either(room, linkedRoom);
    }

    /** The id of the comment that is answered; empty if the paragraph is, or if what was sent is no id. */
    String parent() {
        try {
            return sentParent().map(UUID::toString).orElse("");
        } catch (Refusal noId) {
            return "";
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Optional<UUID> sentParent() {
        try {
            return Optional.of(either(parent, linkedParent))
                    .filter(sent -> !sent.isEmpty())
                    .map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            throw Refusal.invalid("parent", "There is no such comment on this paragraph.");
        }
    }

    private static String either(@Nullable String typed, @Nullable String linked) {
        if (typed != null && !typed.isEmpty()) {
            return typed;
        }
        return linked == null ? "" : linked;
    }
}
