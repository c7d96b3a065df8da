package org.rejoinder.classroom;

import static io.restassured.RestAssured.given;
import static org.rejoinder.newsroom.Newsroom.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;

/** An assignment of Carla's class, on an op-ed of its own. */
record Homework(Lesson lesson, Conversation talk, String id) {

    static Homework set(Lesson lesson, Conversation talk, Map<String, ?> terms) {
        Map<String, Object> wish = new HashMap<>(Map.of("article", talk.slug(), "prompt", "Argue with it."));
        wish.putAll(terms);
        String id = as(Cast.CARLA)
                .body(wish)
                .post(lesson.api() + "/assignments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Homework(lesson, talk, id);
    }

    /** One in which one writes first. */
    static Homework postFirst(String name) {
        return set(Lesson.of(name), Conversation.on(name), Map.of("postFirst", true));
    }

    String api() {
        return lesson.api() + "/assignments/" + id;
    }

    String page() {
        return "/classes/" + lesson.id() + "/assignments/" + id;
    }

    Response sends(RequestSpecification student, int paragraph, String body) {
        return sends(student, paragraph, body, Map.of());
    }

    Response sends(RequestSpecification student, int paragraph, String body, Map<String, ?> more) {
        Map<String, Object> words = talk.words(paragraph, body);
        words.put("room", lesson.id());
        words.putAll(more);
        return given(student).body(words).post(talk.api() + "/comments");
    }

    String says(RequestSpecification student, int paragraph, String body) {
        return sends(student, paragraph, body).then().statusCode(201).extract().path("id");
    }

    String replies(RequestSpecification student, int paragraph, String parent, String body) {
        return sends(student, paragraph, body, Map.of("parent", parent))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** What a program sends for what is in the class's room. */
    String inRoom(String address) {
        return address + (address.contains("?") ? "&" : "?") + "room=" + lesson.id();
    }
}
