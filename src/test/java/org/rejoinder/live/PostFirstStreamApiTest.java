package org.rejoinder.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** An open page of a class is told of nothing that its student may not see yet. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class PostFirstStreamApiTest {

    private static final String OF_AMINA_TOO =
            "Nobody has put this promise on paper, so the ferry company had better keep its boats for a while.";
    private static final String OF_AMINA = "The nurses of the night shift need a bus far more than any bridge.";
    private static final String OF_BEN = "My aunt works there, and she would rather walk than pay a toll.";

    @TestHTTPResource("/")
    URL site;

    @Test
    void aPageIsToldOfAParagraphOnceItsStudentHasWrittenThere() throws Exception {
        Conversation talk = Conversation.on("A class is told");
        String room = as(Cast.CARLA)
                .body(Map.of("name", "Told"))
                .post("/api/v1/classes")
                .path("id");
        String code = as(Cast.CARLA).get("/api/v1/classes/" + room).path("code");
        as(Cast.CARLA)
                .body(Map.of("article", talk.slug(), "prompt", "Argue.", "postFirst", true))
                .post("/api/v1/classes/" + room + "/assignments")
                .then()
                .statusCode(201);
        String amina = joins(code, "Amina");
        String ben = joins(code, "Ben");
        String stream = site + talk.api().substring(1) + "/events?after=0&room=" + room;
        says(amina, room, talk, 1, OF_AMINA);
        try (Listener page = Listener.to(stream, "Authorization", "Bearer " + ben)) {
            String kept = says(amina, room, talk, 2, OF_AMINA_TOO);
            String mine = says(ben, room, talk, 1, OF_BEN);
            String first = page.next().get(1);
            assertThat(first).contains(mine).doesNotContain(kept).contains("\"count\":2");
        }
    }

    private static String joins(String code, String name) {
        return asAnyone()
                .body(Map.of("code", code, "name", name))
                .post("/api/v1/classes/join")
                .path("token");
    }

    private static String says(String token, String room, Conversation talk, int paragraph, String body) {
        Map<String, Object> words = new HashMap<>(talk.words(paragraph, body));
        words.put("room", room);
        return asAnyone()
                .header("Authorization", "Bearer " + token)
                .body(words)
                .post(talk.api() + "/comments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
