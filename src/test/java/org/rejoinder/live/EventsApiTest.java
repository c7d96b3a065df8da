package org.rejoinder.live;

import static io.restassured.path.json.JsonPath.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.joins;
import static org.rejoinder.newsroom.Newsroom.token;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class EventsApiTest {

    @TestHTTPResource("/")
    URL site;

    @Test
    void anOpenPageIsToldOfANewCommentAndTheCount() throws Exception {
        Conversation talk = Conversation.on("Told of a comment");
        try (Listener page = listen(talk, "")) {
            String comment = talk.says(Cast.HANA, 2, "Somebody is listening.");
            String told = page.next().get(1);
            assertThat(from(told).getString("type")).isEqualTo("CommentPosted");
            assertThat(from(told).getString("comment")).isEqualTo(comment);
            assertThat(from(told).getString("paragraph")).isEqualTo(talk.paragraph(2));
            assertThat(from(told).getInt("count")).isEqualTo(1);
        }
    }

    @Test
    void nobodyIsToldWhatWasWritten() throws Exception {
        Conversation talk = Conversation.on("Told no words");
        try (Listener page = listen(talk, "")) {
            talk.says(Cast.HANA, 2, "canary of the stream");
            assertThat(page.next().toString()).doesNotContain("canary").doesNotContain("hana");
        }
    }

    @Test
    void aCommentThatIsHeldAfterAnEditGoesAndOneThatWaitsFromTheFirstIsNotTold() throws Exception {
        Conversation talk = Conversation.on("Told of a held comment");
        String links = "https://a.example https://b.example https://c.example https://d.example";
        String comment = talk.says(Cast.HANA, 1, "Harmless.");
        try (Listener page = listen(talk, "")) {
            talk.says(Cast.TOM, 1, "Look: " + links);
            as(Cast.HANA)
                    .body(Map.of("body", "Now with links: " + links))
                    .put("/api/v1/comments/" + comment)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("pending"));
            String told = page.next().get(1);
            assertThat(from(told).getString("type")).isEqualTo("CommentHeld");
            assertThat(from(told).getString("comment")).isEqualTo(comment);
            assertThat(from(told).getInt("count")).isZero();
        }
        try (Listener later = listen(talk, "?after=0")) {
            assertThat(later.next().get(1)).contains("CommentPosted", comment);
            assertThat(later.next().get(1)).contains("CommentHeld", comment);
        }
    }

    @Test
    void aPageHearsOfItsOwnArticleOnly() throws Exception {
        Conversation talk = Conversation.on("Told of one article");
        Conversation other = Conversation.on("Told of another article");
        try (Listener page = listen(talk, "")) {
            other.says(Cast.TOM, 1, "Elsewhere.");
            String comment = talk.says(Cast.TOM, 1, "Here.");
            assertThat(page.next().get(1)).contains(comment);
        }
    }

    @Test
    void aStreamGoesOnWhereItStopped() throws Exception {
        Conversation talk = Conversation.on("Told what was missed");
        String last;
        try (Listener page = listen(talk, "")) {
            talk.says(Cast.HANA, 1, "Heard.");
            last = page.next().get(0);
        }
        String missed = talk.says(Cast.TOM, 1, "Missed.");
        try (Listener page = Listener.to(address(talk) + "?after=0", "Last-Event-ID", last)) {
            assertThat(page.next().get(1)).contains(missed);
            String further = talk.says(Cast.LIN, 1, "And further.");
            assertThat(page.next().get(1)).contains(further);
        }
    }

    @Test
    void aPageThatMissedVeryMuchIsToldSo() throws Exception {
        Conversation talk = Conversation.on("Told of too much");
        for (int i = 0; i < 201; i++) {
            talk.says(Cast.HANA, 1, "One of very many, number " + i);
        }
        try (Listener page = listen(talk, "?after=0")) {
            assertThat(page.next().get(1)).contains("Missed");
            String further = talk.says(Cast.LIN, 1, "And further.");
            assertThat(page.next().get(1)).contains(further);
        }
    }

    @Test
    void aStreamEndsWhenItsTokenIsRevoked() throws Exception {
        Conversation talk = Conversation.on("Told until the end");
        joins("listening-lou");
        String token = token("listening-lou", Cast.PASSWORD);
        try (Listener page = Listener.to(address(talk), "Authorization", "Bearer " + token)) {
            asAnyone()
                    .header("Authorization", "Bearer " + token)
                    .delete("/api/v1/tokens/current")
                    .then()
                    .statusCode(204);
            page.awaitEnd();
        }
    }

    @Test
    void aDraftIsStreamedToItsEditorsOnly() throws Exception {
        Conversation talk = Conversation.inDraft("Told of a draft");
        as(Cast.HANA).get(talk.api() + "/events").then().statusCode(404);
        Listener.to(address(talk), "Authorization", "Bearer " + editor()).close();
    }

    @Test
    void aPositionThatIsNoNumberIsRefused() {
        Conversation talk = Conversation.on("Told of a bad position");
        asAnyone()
                .get(talk.api() + "/events?after=yesterday")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("after")));
    }

    @Test
    void aRoomThatIsNotThereIsRefused() {
        Conversation talk = Conversation.on("Told of no room");
        asAnyone().get(talk.api() + "/events?room=nowhere").then().statusCode(404);
    }

    private static String editor() {
        as(Cast.ELLA);
        return token(Cast.ELLA.handle(), Cast.PASSWORD);
    }

    private Listener listen(Conversation talk, String query) throws Exception {
        return Listener.to(address(talk) + query);
    }

    private String address(Conversation talk) {
        return site + talk.api().substring(1) + "/events";
    }
}
