package org.rejoinder.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.token;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URL;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** Pages in the room of a class: they are told what its members may know, for as long as they may. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class ClassStreamsApiTest {

    private static final String CLASSES = "/api/v1/classes/";

    @TestHTTPResource("/")
    URL site;

    private Conversation talk;
    private Response lesson;

    @BeforeEach
    void aClass() {
        talk = Conversation.on("Streams of a class");
        lesson = as(Cast.CARLA).body(Map.of("name", "Streams")).post("/api/v1/classes");
        lesson.then().statusCode(201);
    }

    @Test
    void aStudentWhoIsTakenOutHearsNothingMore() throws Exception {
        try (Listener page = listen(student("Kim"))) {
            as(Cast.CARLA)
                    .delete(CLASSES + id() + "/members/" + member("Kim"))
                    .then()
                    .statusCode(204);
            page.awaitEnd();
        }
    }

    @Test
    void aTeacherWhoIsTakenOutHearsNothingMore() throws Exception {
        as(Cast.INES).get("/api/v1/me").then().statusCode(200);
        as(Cast.CARLA)
                .body(Map.of("handle", Cast.INES.handle()))
                .post(CLASSES + id() + "/teachers")
                .then()
                .statusCode(204);
        String ines = token(Cast.INES.handle(), Cast.PASSWORD);
        try (Listener page = listen(ines)) {
            as(Cast.CARLA)
                    .delete(CLASSES + id() + "/members/" + member(Cast.INES.displayName()))
                    .then()
                    .statusCode(204);
            page.awaitEnd();
        }
        as(Cast.INES).get(talk.api() + "/events?room=" + id()).then().statusCode(404);
    }

    @Test
    void anArchivedClassEndsTheStreamsOfAll() throws Exception {
        try (Listener page = listen(student("Lou"))) {
            as(Cast.CARLA)
                    .body(Map.of("archived", true))
                    .put(CLASSES + id())
                    .then()
                    .statusCode(200);
            page.awaitEnd();
        }
    }

    @Test
    void aDeletedClassEndsTheStreamsOfAll() throws Exception {
        String carla = token(Cast.CARLA.handle(), Cast.PASSWORD);
        try (Listener teacher = listen(carla);
                Listener student = listen(student("Mo"))) {
            as(Cast.CARLA).delete(CLASSES + id()).then().statusCode(204);
            teacher.awaitEnd();
            student.awaitEnd();
        }
    }

    private String id() {
        return lesson.path("id");
    }

    private String student(String name) {
        return asAnyone()
                .body(Map.of("code", lesson.path("code"), "name", name))
                .post("/api/v1/classes/join")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    private String member(String name) {
        String found =
                as(Cast.CARLA).get(CLASSES + id() + "/members").path("items.find { it.name == '" + name + "' }.id");
        assertThat(found).isNotNull();
        return found;
    }

    private Listener listen(String token) throws Exception {
        return Listener.to(site + talk.api().substring(1) + "/events?room=" + id(), "Authorization", "Bearer " + token);
    }
}
