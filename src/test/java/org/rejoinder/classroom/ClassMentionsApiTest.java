package org.rejoinder.classroom;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rejoinder.newsroom.Newsroom.as;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.event.Delivered;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** Mentions and notifications stay among the members of a class. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class ClassMentionsApiTest {

    private static final String NOTIFICATIONS = "/api/v1/notifications?limit=100";

    @Inject
    Delivered delivered;

    @Test
    void aMentionInAClassReachesItsMembersAlone() {
        Conversation talk = Conversation.on("A bridge for a class");
        as(Cast.TOM);
        Lesson lesson = Lesson.of("Mentions");
        RequestSpecification mia = lesson.student("Mia Park");
        RequestSpecification ben = lesson.student("Ben");
        String id = lesson.says(mia, talk, "@Ben @carla @tom @MiaPark @nobody");
        assertThat(told(given(ben))).contains(id);
        assertThat(told(as(Cast.CARLA))).contains(id);
        assertThat(told(as(Cast.TOM))).doesNotContain(id);
        assertThat(told(given(mia))).doesNotContain(id);
        String html = given(ben).get("/api/v1/comments/" + id).path("html");
        assertThat(html).contains("/&#64;carla").doesNotContain("&#64;tom\"", "&#64;Ben\"", "&#64;nobody\"");
    }

    @Test
    void nobodyOutsideIsToldOfAClassAndNobodyInsideAfterLeavingIt() {
        Conversation talk = Conversation.on("A bridge for another class");
        Lesson lesson = Lesson.of("Following");
        RequestSpecification mia = lesson.student("Mia");
        RequestSpecification ben = lesson.student("Ben");
        as(Cast.TOM).put("/api/v1/follows/articles/" + talk.slug()).then().statusCode(204);
        as(Cast.TOM)
                .put("/api/v1/follows/articles/" + talk.slug() + "?room=" + lesson.id())
                .then()
                .statusCode(404);
        given(mia)
                .put("/api/v1/follows/articles/" + talk.slug() + "?room=" + lesson.id())
                .then()
                .statusCode(204);
        String inClass = lesson.says(ben, talk, "In class.");
        String inPublic = talk.says(Cast.HANA, 1, "In public.");
        assertThat(told(given(mia))).contains(inClass).doesNotContain(inPublic);
        assertThat(told(as(Cast.TOM))).contains(inPublic).doesNotContain(inClass);
    }

    @Test
    void inPublicNoStudentCanBeMentioned() {
        Conversation talk = Conversation.on("A bridge outside the class");
        Lesson lesson = Lesson.of("Outside");
        RequestSpecification ben = lesson.student("Ben");
        String id = talk.says(Cast.HANA, 1, "@Ben");
        assertThat(told(given(ben))).doesNotContain(id);
        given(ben).body(Map.of()).put("/api/v1/notifications/read").then().statusCode(204);
    }

    private List<String> told(RequestSpecification person) {
        delivered.to("notification");
        return person.get(NOTIFICATIONS).then().statusCode(200).extract().path("items.comment");
    }
}
