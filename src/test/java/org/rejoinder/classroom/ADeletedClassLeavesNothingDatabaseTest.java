package org.rejoinder.classroom;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.rejoinder.newsroom.Newsroom.as;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** A class in which everything was done that can be done, taken along and then deleted: every table is looked through. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class ADeletedClassLeavesNothingDatabaseTest {

    private static final String CANARY = "Kingfisher";
    private static final String OF_AMINA =
            "The " + CANARY + " says that the nurses of the night shift need a bus far more than any bridge.";
    private static final String OF_BEN =
            "My aunt, a " + CANARY + ", works there and would rather walk than pay a toll to hotels.";

    /** What may still name the class or its people: empty lines and places, and what happened, in ids alone. */
    private static final Set<String> EMPTY_LINES =
            Set.of("account", "comment", "discussion", "event", "room", "review_case", "decision", "flag", "log_line");

    @Inject
    AgroalDataSource database;

    private final List<String> ids = new ArrayList<>();

    @Test
    void afterTheExportAndTheDeletionNoTableKnowsTheClass() throws SQLException {
        Lesson lesson = Lesson.of(CANARY + " class");
        Conversation talk = Conversation.on("Words of a class with everything");
        RequestSpecification amina = student(lesson, CANARY + " Amina");
        RequestSpecification ben = student(lesson, CANARY + " Ben");
        Homework work = Homework.set(
                lesson,
                talk,
                Map.of("prompt", CANARY, "postFirst", true, "stands", true, "rubric", CANARY + " reads: 4"));
        ids.addAll(List.of(lesson.id(), work.id()));
        homework(work, amina, ben);
        String debate = debate(lesson, talk, amina, ben);
        ids.add(debate);

        Response record = as(Cast.CARLA).get(lesson.api() + "/export");
        record.then()
                .statusCode(200)
                .body("members", hasSize(3))
                .body("comments", hasSize(3))
                .body("stands", hasSize(2))
                .body("stands[0].student", equalTo(CANARY + " Amina"))
                .body("groups", hasSize(2))
                .body("feedback", hasSize(1))
                .body("feedback[0].words", equalTo(CANARY + " feedback"))
                .body("feedback[0].points[0].points", equalTo(3))
                .body("nudges", hasSize(1))
                .body("publications", hasSize(1))
                .body("debates", hasSize(1))
                .body("debates[0].sides", hasSize(2))
                .body("debates[0].comments", hasSize(1));
        assertThat(places(CANARY)).isNotEmpty();
        ids.addAll(accountsIn(lesson.id()));

        as(Cast.CARLA).delete(lesson.api()).then().statusCode(204);
        assertThat(places(CANARY)).isEmpty();
        assertThat(tablesThatKnow(ids)).isSubsetOf(EMPTY_LINES);
    }

    private static RequestSpecification student(Lesson lesson, String name) {
        return lesson.student(name);
    }

    private void homework(Homework work, RequestSpecification amina, RequestSpecification ben) {
        for (String moment : List.of("before", "after")) {
            given(amina)
                    .body(Map.of("position", "agree", "moment", moment))
                    .put(work.api() + "/stands/" + work.talk().paragraph(1))
                    .then()
                    .statusCode(200);
        }
        String said = work.says(amina, 1, OF_AMINA);
        work.says(ben, 1, OF_BEN);
        given(ben)
                .body(Map.of("reason", "abuse", "note", CANARY + " reported"))
                .post("/api/v1/comments/" + said + "/flags")
                .then()
                .statusCode(201);
        given(ben).put("/api/v1/comments/" + said + "/vote").then().statusCode(200);
        as(Cast.CARLA)
                .body(Map.of("decision", "hide", "reason", "other", "note", CANARY + " decided"))
                .post("/api/v1/comments/" + said + "/decisions")
                .then()
                .statusCode(201);
        as(Cast.CARLA)
                .body(Map.of("decision", "restore", "reason", "other", "note", CANARY + " decided anew"))
                .post("/api/v1/comments/" + said + "/decisions")
                .then()
                .statusCode(201);
        as(Cast.CARLA)
                .body(Map.of("count", 2))
                .post(work.api() + "/groups/deals")
                .then()
                .statusCode(201);
        String member = as(Cast.CARLA)
                .get(work.lesson().api() + "/members")
                .path("items.find { it.name == '" + CANARY + " Amina' }.id");
        ids.add(member);
        as(Cast.CARLA)
                .body(Map.of("feedback", CANARY + " feedback", "points", List.of(3)))
                .put(work.api() + "/students/" + member + "/assessment")
                .then()
                .statusCode(204);
        as(Cast.CARLA)
                .body(Map.of("words", CANARY + " nudge"))
                .post(work.api() + "/students/" + member + "/nudges")
                .then()
                .statusCode(201);
        String publication = as(Cast.CARLA)
                .body(Map.of("comment", said))
                .post(work.lesson().api() + "/publications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        given(amina)
                .put(work.lesson().api() + "/publications/" + publication + "/consent")
                .then()
                .statusCode(200);
        ids.add(publication);
    }

    private static String debate(
            Lesson lesson, Conversation talk, RequestSpecification amina, RequestSpecification ben) {
        Map<String, Object> motion = new HashMap<>(Map.of(
                "article",
                talk.slug(),
                "motion",
                CANARY + " sings",
                "rounds",
                List.of(Map.of("kind", "opening", "seconds", 600), Map.of("kind", "vote", "seconds", 600))));
        String id = as(Cast.CARLA)
                .body(motion)
                .post(lesson.api() + "/debates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String api = "/api/v1/debates/" + id;
        given(amina).body(Map.of("side", "for")).put(api + "/side").then().statusCode(200);
        given(ben).body(Map.of("side", "against")).put(api + "/side").then().statusCode(200);
        given(ben)
                .body(Map.of("choice", "for"))
                .put(api + "/votes/before")
                .then()
                .statusCode(200);
        as(Cast.CARLA).body(Map.of("move", "start")).post(api + "/moves").then().statusCode(200);
        Map<String, Object> words = talk.words(2, CANARY + " opens the debate with words enough for everybody");
        words.put("room", lesson.id());
        given(amina).body(words).post(talk.api() + "/comments").then().statusCode(201);
        as(Cast.CARLA).body(Map.of("move", "pause")).post(api + "/moves").then().statusCode(200);
        return id;
    }

    /** The columns in which a word stands. */
    private Set<String> places(String word) throws SQLException {
        Set<String> places = new TreeSet<>();
        try (Connection connection = database.getConnection()) {
            for (Column column : columns(connection, "character varying", "text", "character large object")) {
                if (count(connection, column, " like ?", "%" + word + "%") > 0) {
                    places.add(column.table() + "." + column.name());
                }
            }
        }
        return places;
    }

    private Set<String> tablesThatKnow(List<String> ids) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (Connection connection = database.getConnection()) {
            for (Column column : columns(connection, "uuid")) {
                for (String id : ids) {
                    if (count(connection, column, " = ?", UUID.fromString(id)) > 0) {
                        tables.add(column.table());
                    }
                }
            }
        }
        return tables;
    }

    private List<String> accountsIn(String classroom) throws SQLException {
        List<String> accounts = new ArrayList<>();
        String query = "select account_id from class_member where classroom_id = ? and teaches = false";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, UUID.fromString(classroom));
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    accounts.add(found.getString(1));
                }
            }
        }
        return accounts;
    }

    private static int count(Connection connection, Column column, String test, Object value) throws SQLException {
        String query = "select count(*) from " + column.table() + " where " + column.name() + test;
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, value);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    private static List<Column> columns(Connection connection, String... types) throws SQLException {
        List<Column> columns = new ArrayList<>();
        String query = "select table_name, column_name, data_type from information_schema.columns"
                + " where lower(table_schema) = 'public' and lower(table_name) <> 'flyway_schema_history'";
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                String type = found.getString(3).toLowerCase(Locale.ROOT);
                if (List.of(types).contains(type)) {
                    columns.add(new Column(
                            found.getString(1).toLowerCase(Locale.ROOT),
                            found.getString(2).toLowerCase(Locale.ROOT)));
                }
            }
        }
        return columns;
    }

    private record Column(String table, String name) {}
}
