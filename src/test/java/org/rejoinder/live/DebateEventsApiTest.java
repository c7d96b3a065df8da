package org.rejoinder.live;

import static io.restassured.path.json.JsonPath.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rejoinder.newsroom.Newsroom.as;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rejoinder.classroom.Lesson;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** What open pages hear of a debate. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class DebateEventsApiTest {

    @TestHTTPResource("/")
    URL site;

    @Test
    void theRoomHearsOfTheClockAndOfTheTeachersCallAndThePublicDoesNot() throws Exception {
        Lesson lesson = Lesson.of("Heard in the room");
        Conversation talk = Conversation.on("Heard in the room");
        String token = lesson.joins("Amina").path("token");
        String stream = site + talk.api().substring(1) + "/events";
        String debate = as(Cast.CARLA)
                .body(Map.of("article", talk.slug(), "motion", "That this is heard"))
                .post(lesson.api() + "/debates")
                .path("id");
        try (Listener page = Listener.to(stream + "?room=" + lesson.id(), "Authorization", "Bearer " + token);
                Listener publicPage = Listener.to(stream)) {
            as(Cast.CARLA).body(Map.of("move", "start")).post("/api/v1/debates/" + debate + "/moves");
            as(Cast.CARLA).body(Map.of("paragraph", talk.paragraph(7))).put("/api/v1/debates/" + debate + "/call");
            talk.says(Cast.BRAM, 1, "In public.");
            String told = page.next().get(1);
            while (!told.contains("ParagraphCalled")) {
                assertThat(from(told).getString("type")).isEqualTo("DebateMoved");
                assertThat(from(told).getString("comment")).isNull();
                told = page.next().get(1);
            }
            assertThat(from(told).getString("paragraph")).isEqualTo(talk.paragraph(7));
            assertThat(from(told).getString("comment")).isNull();
            assertThat(publicPage.next().get(1)).contains("CommentPosted");
        }
    }
}
