package org.rejoinder.classroom;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.rejoinder.newsroom.Newsroom.as;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** An assignment on one paragraph of an op-ed whose text changes while the class works at it. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class AssignmentsAfterAnEditApiTest {

    private static final String FIRST = "For ninety years our town has been two towns, and a ferry stops at dusk.";
    private static final String SECOND = "When the council voted to pay for a footbridge, the applause was long.";
    private static final String MINE = "The nurses of the night shift need a bus far more than any bridge.";

    private Homework on(String title) {
        Conversation talk = Conversation.on(title);
        changes(talk, FIRST + " " + SECOND);
        return Homework.set(
                Lesson.of(title),
                talk,
                Map.of(
                        "paragraphs",
                        List.of(talk.paragraph(1)),
                        "postFirst",
                        true,
                        "stands",
                        true,
                        "required",
                        Map.of("comments", 2, "paragraphs", 2)));
    }

    private static void changes(Conversation talk, String text) {
        as(Cast.ELLA)
                .body(Map.of("text", text))
                .put(talk.api() + "/paragraphs/" + talk.paragraph(1))
                .then()
                .statusCode(200);
    }

    @Test
    void bothPartsOfASplitParagraphBelongToIt() {
        Homework work = on("Split while a class works");
        RequestSpecification amina = work.lesson().student("Amina");
        Map<String, Object> quoting = Map.of("quote", Map.of("exact", "the applause was long"));
        work.sends(amina, 1, MINE, quoting).then().statusCode(201);
        changes(work.talk(), FIRST + "\n\n" + SECOND);

        given(amina).get(work.api() + "/progress").then().body("items.done", equalTo(List.of(1, 0, 1, 0)));
        given(amina).get(work.api() + "/stands").then().body("own", hasSize(2));
        as(Cast.CARLA).get(work.api() + "/desk/grid").then().body("columns", hasSize(2));
        String part = as(Cast.ELLA).get(work.talk().api()).path("paragraphs[1].id");
        assertThat(work.talk().paragraph(2)).isNotEqualTo(part);
        given(amina)
                .body(Map.of(
                        "paragraph",
                        part,
                        "body",
                        "Applause is cheap; the aldermen should have asked who pays for it.",
                        "room",
                        work.lesson().id()))
                .post(work.talk().api() + "/comments")
                .then()
                .statusCode(201);
        given(amina).get(work.api() + "/progress").then().body("items[0].done", equalTo(2));
    }

    @Test
    void whatIsClosedIsClosedOnBothParts() {
        Homework work = on("Split while it is frozen");
        RequestSpecification amina = work.lesson().student("Amina");
        changes(work.talk(), FIRST + "\n\n" + SECOND);
        String part = as(Cast.ELLA).get(work.talk().api()).path("paragraphs[1].id");
        as(Cast.CARLA).put(work.api() + "/freeze").then().statusCode(200);
        given(amina)
                .body(Map.of(
                        "paragraph", part, "body", MINE, "room", work.lesson().id()))
                .post(work.talk().api() + "/comments")
                .then()
                .statusCode(409);
    }

    @Test
    void whoHadWrittenReadsOnOnBothParts() {
        Homework work = on("Split and read on");
        RequestSpecification amina = work.lesson().student("Amina");
        RequestSpecification ben = work.lesson().student("Ben");
        work.says(amina, 1, MINE);
        work.says(ben, 1, "My aunt works there, and she would rather walk than pay a toll.");
        changes(work.talk(), FIRST + "\n\n" + SECOND);
        String part = as(Cast.ELLA).get(work.talk().api()).path("paragraphs[1].id");
        String said = given(ben)
                .body(Map.of(
                        "paragraph",
                        part,
                        "body",
                        "Long applause has never yet carried anybody over the water at night.",
                        "room",
                        work.lesson().id()))
                .post(work.talk().api() + "/comments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        given(amina).get("/api/v1/comments/" + said).then().statusCode(200);
        given(work.lesson().student("Zoe"))
                .get("/api/v1/comments/" + said)
                .then()
                .statusCode(404);
    }

    @Test
    void whatWasWrittenOnADeletedParagraphCounts() {
        Homework work = on("Deleted while a class works");
        RequestSpecification amina = work.lesson().student("Amina");
        work.says(amina, 1, MINE);
        changes(work.talk(), "");
        given(amina).get(work.api() + "/progress").then().body("items.done", equalTo(List.of(1, 0, 1, 0)));
        as(Cast.CARLA).get(work.api() + "/desk/grid").then().body("columns[0].number", equalTo(0));
    }

    @Test
    void whoComesTooEarlyIsToldWhenItOpens() {
        Homework work = Homework.set(
                Lesson.of("Too early"), Conversation.on("Too early"), Map.of("startsAt", "2099-01-01T08:00:00Z"));
        work.sends(work.lesson().student("Amina"), 1, MINE)
                .then()
                .statusCode(409)
                .body("opensAt", equalTo("2099-01-01T08:00:00Z"))
                .body("detail", containsString("2099"));
    }
}
