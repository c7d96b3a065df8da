package org.rejoinder.classroom;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.rejoinder.newsroom.Newsroom.as;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.event.Delivered;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** What is new in a class is new to its members, and counted in its room alone. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class ClassUnreadApiTest {

    @Inject
    Delivered delivered;

    @Test
    void eachRoomHasABoundaryOfItsOwn() {
        Lesson lesson = Lesson.of("Unread lesson");
        Conversation talk = Conversation.on("Unread in a class");
        RequestSpecification kim = lesson.student("Kim");
        RequestSpecification lou = lesson.student("Lou");
        String inClass = talk.api() + "/seen?room=" + lesson.id();
        given(kim).put(inClass).then().statusCode(200);
        given(kim).put(talk.api() + "/seen").then().statusCode(200);
        as(Cast.HANA).put(talk.api() + "/seen").then().statusCode(200);
        String said = lesson.says(lou, talk, "In class.");
        delivered.toTheLog();
        given(kim).get(inClass).then().body("comments", contains(said));
        given(kim).get(talk.api() + "/seen").then().body("newCount", equalTo(0));
        as(Cast.HANA).get(talk.api() + "/seen").then().body("newCount", equalTo(0));
    }

    @Test
    void thoseOutsideAreToldNothing() {
        Lesson lesson = Lesson.of("Unread elsewhere");
        Conversation talk = Conversation.on("Unread outside a class");
        String inClass = talk.api() + "/seen?room=" + lesson.id();
        as(Cast.HANA).get(inClass).then().statusCode(404);
        as(Cast.HANA).put(inClass).then().statusCode(404);
        as(Cast.MOSES).get(inClass).then().statusCode(404);
    }
}
