package org.rejoinder.debate;

import static io.restassured.RestAssured.given;
import static org.rejoinder.newsroom.Newsroom.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.classroom.Lesson;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.web.MovedTime;

/** A debate of Carla's class about an op-ed, with rounds of a hundred seconds each. */
record Hall(Lesson lesson, Conversation talk, String id) {

    static final String MOTION = "Pressure by sanctions should go on until there are guarantees of security";
    static final List<Map<String, Object>> ROUNDS = List.of(
            Map.of("kind", "reading", "seconds", 100),
            Map.of("kind", "opening", "seconds", 100),
            Map.of("kind", "rebuttal", "seconds", 100),
            Map.of("kind", "switch", "seconds", 100),
            Map.of("kind", "closing", "seconds", 100),
            Map.of("kind", "vote", "seconds", 100));

    static Hall of(String title) {
        return of(title, Map.of());
    }

    static Hall of(String title, Map<String, ?> more) {
        Lesson lesson = Lesson.of(title);
        Conversation talk = Conversation.on(title);
        return of(lesson, talk, more);
    }

    static Hall of(Lesson lesson, Conversation talk, Map<String, ?> more) {
        Response proposed = proposes(as(Cast.CARLA), lesson, talk, more);
        proposed.then().statusCode(201);
        return new Hall(lesson, talk, proposed.path("id"));
    }

    static Response proposes(RequestSpecification teacher, Lesson lesson, Conversation talk, Map<String, ?> more) {
        Map<String, Object> request = new HashMap<>(Map.of("article", talk.slug(), "motion", MOTION, "rounds", ROUNDS));
        request.putAll(more);
        return given(teacher).body(request).post(lesson.api() + "/debates");
    }

    String api() {
        return "/api/v1/debates/" + id;
    }

    String page() {
        return "/debates/" + id;
    }

    Response seenBy(RequestSpecification person) {
        return given(person).get(api());
    }

    Response moves(String move) {
        return moves(as(Cast.CARLA), Map.of("move", move));
    }

    Response moves(RequestSpecification person, Map<String, ?> move) {
        return given(person).body(move).post(api() + "/moves");
    }

    /** Lets the clock run into the next round, if it runs. */
    static void nextRound() {
        MovedTime.forward(Duration.ofSeconds(100));
    }

    Response takes(RequestSpecification student, String side) {
        return given(student).body(Map.of("side", side)).put(api() + "/side");
    }

    RequestSpecification studentOn(String side, String name) {
        RequestSpecification student = lesson.student(name);
        takes(student, side).then().statusCode(200);
        return student;
    }

    Response votes(RequestSpecification student, String poll, String choice) {
        return given(student).body(Map.of("choice", choice)).put(api() + "/votes/" + poll);
    }

    Response votes(RequestSpecification student, String poll, String choice, String paragraph) {
        return given(student)
                .body(Map.of("choice", choice, "paragraph", paragraph))
                .put(api() + "/votes/" + poll);
    }

    Response says(RequestSpecification person, int paragraph, String words) {
        return sends(person, new HashMap<>(talk.words(paragraph, words)));
    }

    Response rebuts(RequestSpecification person, int paragraph, String comment, String restates, String words) {
        Map<String, Object> request = new HashMap<>(talk.words(paragraph, words));
        request.put("parent", comment);
        if (restates != null) {
            request.put("restates", restates);
        }
        return sends(person, request);
    }

    private Response sends(RequestSpecification person, Map<String, Object> request) {
        request.put("room", lesson.id());
        return given(person).body(request).post(talk.api() + "/comments");
    }
}
