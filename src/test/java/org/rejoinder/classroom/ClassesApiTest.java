package org.rejoinder.classroom;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.asBrowser;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.AllAtOnce;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class ClassesApiTest {

    private static final String CLASSES = "/api/v1/classes";

    @Test
    void aTeacherMakesAClassAndAReaderDoesNot() {
        Lesson lesson = Lesson.of("Room 12");
        assertThat(lesson.code()).matches("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}");
        as(Cast.BRAM).body(Map.of("name", "Mine")).post(CLASSES).then().statusCode(403);
        asAnyone().body(Map.of("name", "Mine")).post(CLASSES).then().statusCode(401);
        as(Cast.CARLA)
                .body(Map.of("name", " "))
                .post(CLASSES)
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("name")));
    }

    @Test
    void aStudentJoinsWithANameAndComesBackWithFourWords() {
        Lesson lesson = Lesson.of("Coming back");
        Response joined = lesson.joins("Amina");
        joined.then().statusCode(201).body("room", equalTo(lesson.id()));
        String words = joined.path("words");
        assertThat(words).matches("[a-z]+ [a-z]+ [a-z]+ [a-z]+");
        lesson.returns("amina", words.toUpperCase(Locale.ROOT)).then().statusCode(201);
        lesson.returns("Amina", "one two three four").then().statusCode(401);
        lesson.returns("Nobody", words).then().statusCode(401);
    }

    @Test
    void aNameIsTakenOnceHoweverItIsWritten() {
        Lesson lesson = Lesson.of("Names");
        lesson.student("Elif");
        lesson.joins(" ELIF ").then().statusCode(409).body("violations.field", equalTo(List.of("name")));
        lesson.joins("").then().statusCode(400);
        lesson.joins("a\u202Eb").then().statusCode(400);
    }

    @Test
    void whatAStudentWritesIsSeenByTheClassAlone() {
        Lesson lesson = Lesson.of("Secrets");
        Conversation talk = Conversation.on("A class of its own");
        RequestSpecification amina = lesson.student("Amina");
        RequestSpecification ben = lesson.student("Ben");
        RequestSpecification stranger = Lesson.of("Next door").student("Zoe");
        String id = lesson.says(amina, talk, "Canary in the class");
        String comment = "/api/v1/comments/" + id;
        String inRoom = talk.api() + "/comments?room=" + lesson.id();
        for (RequestSpecification member : List.of(amina, ben, as(Cast.CARLA))) {
            given(member).get(comment).then().statusCode(200).body("author.displayName", equalTo("Amina"));
            given(member).get(inRoom).then().statusCode(200).body("items", hasSize(1));
            given(member).get(comment).then().body("author.handle", nullValue());
        }
        for (RequestSpecification other : List.of(asAnyone(), as(Cast.BRAM), as(Cast.MOSES), as(Cast.ADA), stranger)) {
            given(other).get(comment).then().statusCode(404).body(not(containsString("Canary")));
            given(other).get(comment + "/history").then().statusCode(404);
            given(other).get(inRoom).then().statusCode(404);
            given(other).get(talk.api() + "?room=" + lesson.id()).then().statusCode(404);
            given(other).get(talk.api() + "/comments").then().statusCode(200).body("items", empty());
            given(other).get(talk.api()).then().statusCode(200).body("commentCount", equalTo(0));
        }
        asBrowser().get(talk.page()).then().statusCode(200).body(not(containsString("Canary")));
        asBrowser().get("/").then().body(not(containsString("Canary")));
        assertThat(asBrowser().get(talk.page() + "?room=" + lesson.id()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aStudentWritesInTheirOwnClassOnly() {
        Lesson lesson = Lesson.of("At home");
        Lesson other = Lesson.of("Elsewhere");
        Conversation talk = Conversation.on("Where students write");
        RequestSpecification amina = lesson.student("Amina");
        amina.body(talk.words(1, "In public?"))
                .post(talk.api() + "/comments")
                .then()
                .statusCode(403);
        Map<String, Object> elsewhere = talk.words(1, "There?");
        elsewhere.put("room", other.id());
        lesson.student("Ben")
                .body(elsewhere)
                .post(talk.api() + "/comments")
                .then()
                .statusCode(404);
    }

    @Test
    void aStudentIsFoundNowhere() {
        Lesson lesson = Lesson.of("Nowhere");
        RequestSpecification amina = lesson.student("Amina Canary");
        String handle = amina.get("/api/v1/me").path("handle");
        asBrowser().get("/@" + handle).then().statusCode(404);
        as(Cast.ADA)
                .body(Map.of("roles", List.of()))
                .put("/api/v1/accounts/" + handle + "/roles")
                .then()
                .statusCode(404);
        asAnyone()
                .body(Map.of("handle", handle, "password", "x"))
                .post("/api/v1/tokens")
                .then()
                .statusCode(401);
    }

    @Test
    void classmatesKnowEachOtherAsTheTeacherSays() {
        Lesson lesson = Lesson.of("Aliases");
        Conversation talk = Conversation.on("Under another name");
        RequestSpecification amina = lesson.student("Amina");
        String comment = "/api/v1/comments/" + lesson.says(amina, talk, "Who am I?");
        RequestSpecification ben = lesson.student("Ben");
        lesson.changes(Map.of("naming", "anonymous")).then().statusCode(200);
        ben.get(comment).then().body("author.displayName", equalTo("Classmate"));
        lesson.changes(Map.of("naming", "alias")).then().statusCode(200);
        ben.get(comment).then().body("author.displayName", not(equalTo("Amina")));
        ben.get(lesson.api() + "/members").then().body(not(containsString("Amina")));
        as(Cast.CARLA).get(lesson.api() + "/members").then().body(containsString("Amina"));
        lesson.changes(Map.of("naming", "name")).then().statusCode(200);
        ben.get(comment).then().body("author.displayName", equalTo("Amina"));
    }

    @Test
    void theLastSeatGoesToOneOfFifty() throws Exception {
        Lesson lesson = Lesson.of("One seat");
        lesson.changes(Map.of("seats", 1)).then().statusCode(200);
        List<Integer> answers =
                AllAtOnce.run(50, number -> lesson.joins("Student " + number).statusCode());
        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
        as(Cast.CARLA).get(lesson.api()).then().body("taken", equalTo(1));
    }

    @Test
    void oneOfTwentyWithTheSameNameJoins() throws Exception {
        Lesson lesson = Lesson.of("One name");
        List<Integer> answers = AllAtOnce.run(20, number -> lesson.joins("Ben").statusCode());
        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
        as(Cast.CARLA).get(lesson.api()).then().body("taken", equalTo(1));
    }

    @Test
    void aClosedClassAnArchivedOneAndAVoidCodeLetNobodyIn() {
        Lesson lesson = Lesson.of("Closed");
        lesson.changes(Map.of("open", false)).then().statusCode(200);
        lesson.joins("Amina").then().statusCode(409);
        lesson.changes(Map.of("open", true)).then().statusCode(200);
        as(Cast.CARLA).post(lesson.api() + "/code").then().statusCode(201);
        lesson.joins("Amina").then().statusCode(404);
        asAnyone()
                .body(Map.of("code", "nonsense", "name", "Amina"))
                .post(CLASSES + "/join")
                .then()
                .statusCode(404);
    }

    @Test
    void anArchivedClassIsReadAndNotWrittenIn() {
        Lesson lesson = Lesson.of("Archived");
        Conversation talk = Conversation.on("Last term");
        RequestSpecification amina = lesson.student("Amina");
        lesson.says(amina, talk, "Last words");
        lesson.changes(Map.of("archived", true)).then().statusCode(200);
        lesson.sends(amina, talk, "Too late").then().statusCode(409);
        amina.get(talk.api() + "/comments?room=" + lesson.id()).then().body("items", hasSize(1));
    }

    @Test
    void aRosterGivesSlipsAndNewWordsEndTheOldOnes() {
        Lesson lesson = Lesson.of("Roster");
        Response slips = as(Cast.CARLA)
                .body(Map.of("names", List.of("Amina", "Ben", "amina")))
                .post(lesson.api() + "/members");
        slips.then().statusCode(201).body("name", equalTo(List.of("Amina", "Ben")));
        String words = slips.path("[0].words");
        lesson.returns("Amina", words).then().statusCode(201);
        String fresh = as(Cast.CARLA)
                .post(lesson.api() + "/members/" + slips.path("[0].member") + "/words")
                .path("words");
        lesson.returns("Amina", words).then().statusCode(401);
        lesson.returns("Amina", fresh).then().statusCode(201);
    }

    @Test
    void whoLeavesTakesTheirWordsAlong() {
        Lesson lesson = Lesson.of("Leaving");
        Conversation talk = Conversation.on("Words of those who left");
        RequestSpecification amina = lesson.student("Amina");
        String comment = "/api/v1/comments/" + lesson.says(amina, talk, "Canary that leaves");
        amina.get("/api/v1/me/export").then().statusCode(200).body(containsString("Canary that leaves"));
        amina.delete("/api/v1/me").then().statusCode(204);
        amina.get("/api/v1/me").then().statusCode(401);
        as(Cast.CARLA).get(comment).then().body(not(containsString("Canary")));
        as(Cast.CARLA).get(lesson.api()).then().body("taken", equalTo(0));
        lesson.student("Amina");
    }

    @Test
    void aDeletedClassLeavesNothing() {
        Lesson lesson = Lesson.of("Deleted");
        Conversation talk = Conversation.on("Words of a class that is gone");
        RequestSpecification amina = lesson.student("Amina");
        String comment = "/api/v1/comments/" + lesson.says(amina, talk, "Canary of the class");
        as(Cast.CARLA).get(lesson.api() + "/export").then().body(containsString("Canary of the class"));
        amina.delete(lesson.api()).then().statusCode(403);
        as(Cast.CARLA).delete(lesson.api()).then().statusCode(204);
        as(Cast.CARLA).get(lesson.api()).then().statusCode(404);
        as(Cast.CARLA).get(comment).then().statusCode(404);
        amina.get("/api/v1/me").then().statusCode(401);
        lesson.joins("Ben").then().statusCode(404);
    }

    @Test
    void anotherTeacherIsInvitedAndTheLastOneStays() {
        Lesson lesson = Lesson.of("Two teachers");
        as(Cast.TOM).get(lesson.api()).then().statusCode(404);
        as(Cast.CARLA)
                .body(Map.of("handle", Cast.TOM.handle()))
                .post(lesson.api() + "/teachers")
                .then()
                .statusCode(204);
        as(Cast.TOM).get(lesson.api()).then().statusCode(200).body("teaches", equalTo(true));
        String carla = as(Cast.TOM)
                .get(lesson.api() + "/members")
                .path("items.find { it.name == '" + Cast.CARLA.displayName() + "' }.id");
        as(Cast.CARLA).delete(lesson.api() + "/members/" + carla).then().statusCode(204);
        String tom = as(Cast.TOM).get(lesson.api() + "/members").path("items[0].id");
        as(Cast.TOM).delete(lesson.api() + "/members/" + tom).then().statusCode(409);
    }

    @Test
    void aCopyHasTheSettingsAndNobodyInIt() {
        Lesson lesson = Lesson.of("Autumn");
        lesson.changes(Map.of("naming", "alias", "seats", 12));
        lesson.student("Amina");
        as(Cast.CARLA)
                .body(Map.of("name", "Spring"))
                .post(lesson.api() + "/copies")
                .then()
                .statusCode(201)
                .body("name", equalTo("Spring"))
                .body("naming", equalTo("alias"))
                .body("seats", equalTo(12))
                .body("taken", equalTo(0));
    }

    @Test
    void aClassIsItsTeachersAlone() {
        Lesson lesson = Lesson.of("Whose");
        RequestSpecification amina = lesson.student("Amina");
        RequestSpecification stranger = Lesson.of("Next").student("Zoe");
        for (RequestSpecification other : List.of(as(Cast.BRAM), as(Cast.MOSES), as(Cast.ADA), stranger)) {
            given(other).get(lesson.api()).then().statusCode(404);
            given(other).get(lesson.api() + "/members").then().statusCode(404);
            given(other).get(lesson.api() + "/export").then().statusCode(404);
            given(other).body(Map.of("open", false)).put(lesson.api()).then().statusCode(404);
            given(other).delete(lesson.api()).then().statusCode(404);
            given(other).post(lesson.api() + "/code").then().statusCode(404);
        }
        amina.get(lesson.api()).then().statusCode(200).body("code", nullValue());
        amina.body(Map.of("open", false)).put(lesson.api()).then().statusCode(403);
        amina.get(lesson.api() + "/export").then().statusCode(403);
        amina.post(lesson.api() + "/code").then().statusCode(403);
        amina.body(Map.of("names", List.of("Eve")))
                .post(lesson.api() + "/members")
                .then()
                .statusCode(403);
    }
}
