package org.rejoinder.classroom;

import static io.restassured.RestAssured.given;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;

/** A class of Carla's, and the students who join it. */
public record Lesson(String id, String code) {

    public static Lesson of(String name) {
        Response made = as(Cast.CARLA).body(Map.of("name", name)).post("/api/v1/classes");
        made.then().statusCode(201);
        return new Lesson(made.path("id"), made.path("code"));
    }

    public String api() {
        return "/api/v1/classes/" + id;
    }

    public Response joins(String name) {
        return asAnyone().body(Map.of("code", code, "name", name)).post("/api/v1/classes/join");
    }

    public Response returns(String name, String words) {
        return asAnyone()
                .body(Map.of("code", code, "name", name, "words", words))
                .post("/api/v1/classes/return");
    }

    /** The program of a student who joins now. What is asked through it stays in it: wrap it in given() for the next. */
    public RequestSpecification student(String name) {
        String token = joins(name).then().statusCode(201).extract().path("token");
        return asAnyone().header("Authorization", "Bearer " + token);
    }

    public Response changes(Map<String, ?> change) {
        return as(Cast.CARLA).body(change).put(api());
    }

    public Response sends(RequestSpecification student, Conversation talk, String body) {
        Map<String, Object> words = talk.words(1, body);
        words.put("room", id);
        return given(student).body(words).post(talk.api() + "/comments");
    }

    public String says(RequestSpecification student, Conversation talk, String body) {
        return sends(student, talk, body).then().statusCode(201).extract().path("id");
    }
}
