package org.rejoinder.moderation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asBrowser;
import static org.rejoinder.newsroom.Newsroom.browserSession;
import static org.rejoinder.newsroom.Newsroom.formToken;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** Where nothing more may be said the pages say so, and offer no form that would be refused. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class ClosedDiscussionsPagesTest {

    private static final String FIELD = "name=\"body\"";

    private Conversation bridge;
    private String comment;

    @BeforeEach
    void hanaHasSaidSomething(TestInfo test) {
        bridge = Conversation.on("Closed: " + test.getDisplayName());
        comment = bridge.says(Cast.HANA, 1, "While one could.");
    }

    @Test
    void aClosedArticleOffersNoFormAnywhere() {
        read(bridge.page()).body(containsString(FIELD)).body(containsString(reply()));
        mode(Map.of("mode", "closed"));
        read(bridge.page())
                .body(not(containsString(FIELD)))
                .body(not(containsString(reply())))
                .body(containsString("This discussion is closed. It can still be read."));
        offersNothing("/paragraphs/" + bridge.paragraph(1), "This discussion is closed.");
        offersNothing("/paragraphs/" + bridge.paragraph(2) + "/comments/form", "This discussion is closed.");
        offersNothing("/comments/" + comment + "/reply", "This discussion is closed.");
        offersNothing("/comments/" + comment + "/thread", "While one could.");
        mode(Map.of("mode", "open"));
        read(bridge.page()).body(containsString(FIELD)).body(containsString(reply()));
        read("/comments/" + comment + "/reply").body(containsString(FIELD));
    }

    @Test
    void aLockedParagraphSaysSoAndTheOthersStayOpen() {
        mode(Map.of("mode", "locked", "paragraph", bridge.paragraph(1)));
        offersNothing("/paragraphs/" + bridge.paragraph(1), "A moderator has locked this discussion.");
        offersNothing("/comments/" + comment + "/reply", "A moderator has locked this discussion.");
        read("/paragraphs/" + bridge.paragraph(2)).body(containsString(FIELD));
        read(bridge.page())
                .body(containsString("A moderator has locked this discussion."))
                .body(containsString(FIELD));
    }

    @Test
    void withScriptTheReasonStandsInPlaceOfTheForm() {
        mode(Map.of("mode", "closed"));
        asBrowser()
                .header("HX-Request", "true")
                .get("/comments/" + comment + "/reply")
                .then()
                .statusCode(200)
                .body(containsString("This discussion is closed."))
                .body(not(containsString("<html")))
                .body(not(containsString(FIELD)));
    }

    @Test
    void whoHadTheFormOpenKeepsTheirWords() {
        RequestSpecification session = browserSession(Cast.TOM);
        String token = formToken(asBrowser().spec(session).get(bridge.page()));
        mode(Map.of("mode", "closed"));
        asBrowser()
                .spec(session)
                .formParam("token", token)
                .formParam("key", "late")
                .formParam("body", "Late, and long.")
                .post("/paragraphs/" + bridge.paragraph(1) + "/comments")
                .then()
                .statusCode(409)
                .body(containsString("This discussion is closed."))
                .body(containsString("Late, and long."));
    }

    @Test
    void aLockedThreadOffersNoReplyToAnyOfIt() {
        String answer = bridge.replies(Cast.TOM, comment, "One could.");
        as(Cast.MOSES)
                .body(Map.of("decision", "lock", "reason", "off-topic"))
                .post("/api/v1/comments/" + comment + "/decisions")
                .then()
                .statusCode(201);
        read(bridge.page())
                .body(not(containsString(reply())))
                .body(not(containsString("/comments/" + answer + "/reply")))
                .body(containsString("Replies are locked"))
                .body(containsString(FIELD));
        offersNothing("/comments/" + comment + "/reply", "A moderator has locked this thread");
        offersNothing("/comments/" + answer + "/reply", "A moderator has locked this thread");
    }

    @Test
    void whatWasWithdrawnOffersNoReply() {
        bridge.replies(Cast.TOM, comment, "One could.");
        as(Cast.HANA).delete("/api/v1/comments/" + comment).then().statusCode(204);
        offersNothing("/comments/" + comment + "/reply", "The comment that you answer is gone.");
    }

    @Test
    void afterItsTimeTheFormsSayWhenItWas() {
        as(Cast.ELLA)
                .body(Map.of("closesAt", "2020-01-01T00:00:00Z"))
                .put(bridge.api())
                .then()
                .statusCode(200);
        offersNothing("/comments/" + comment + "/reply", "were closed on 1 Jan 2020");
        offersNothing("/paragraphs/" + bridge.paragraph(3) + "/comments/form", "were closed on 1 Jan 2020");
    }

    private String reply() {
        return "/comments/" + comment + "/reply";
    }

    private static ValidatableResponse read(String address) {
        return asBrowser().get(address).then().statusCode(200);
    }

    private static void offersNothing(String address, String reason) {
        read(address).body(containsString(reason)).body(not(containsString(FIELD)));
    }

    private void mode(Map<String, ?> mode) {
        as(Cast.MOSES).body(mode).put(bridge.api() + "/modes").then().statusCode(200);
    }
}
