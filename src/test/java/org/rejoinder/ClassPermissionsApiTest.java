package org.rejoinder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.joins;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rejoinder.classroom.Lesson;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** Who may do what in a class of Carla's: Mina is a student of it, Zoe of another one. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class ClassPermissionsApiTest {

    private static final String MATRIX = """
            action                     | anyone BRAM MOSES ADA ZOE MINA CARLA
            reads the class            | 401    404  404   404 404 200  200
            changes the class          | 401    404  404   404 404 403  200
            replaces the code          | 401    404  404   404 404 403  201
            copies the class           | 401    404  404   404 404 403  201
            exports the class          | 401    404  404   404 404 403  200
            reads who is in it         | 401    404  404   404 404 200  200
            puts a student in          | 401    404  404   404 404 403  201
            gives new words            | 401    404  404   404 404 403  201
            invites a teacher          | 401    404  404   404 404 403  204
            deletes a class            | 401    404  404   404 404 403  204
            reads the assignments      | 401    404  404   404 404 200  200
            reads the assignment       | 401    404  404   404 404 200  200
            sets an assignment         | 401    404  404   404 404 403  201
            changes the assignment     | 401    404  404   404 404 403  200
            freezes it                 | 401    404  404   404 404 403  200
            thaws it                   | 401    404  404   404 404 403  200
            opens it to everybody      | 401    404  404   404 404 403  201
            deletes an assignment      | 401    404  404   404 404 403  204
            reads their progress       | 401    404  404   404 404 200  200
            reads the open objections  | 401    404  404   404 404 200  200
            reads the stands           | 401    404  404   404 404 200  200
            takes a stand              | 401    404  404   404 404 200  403
            reveals the stands         | 401    404  404   404 404 403  200
            hides the stands           | 401    404  404   404 404 403  200
            reads the grid             | 401    404  404   404 404 403  200
            takes the table along      | 401    404  404   404 404 403  200
            releases the feedback      | 401    404  404   404 404 403  204
            reads the groups           | 401    404  404   404 404 200  200
            divides the class          | 401    404  404   404 404 403  200
            deals groups               | 401    404  404   404 404 403  201
            reads Mina's work          | 401    404  404   404 404 403  200
            says something to it       | 401    404  404   404 404 403  204
            gives it back              | 401    404  404   404 404 403  204
            ends the return            | 401    404  404   404 404 403  204
            nudges Mina                | 401    404  404   404 404 403  201
            reads what may be shown    | 401    404  404   404 404 200  200
            asks to show nothing       | 401    404  404   404 404 403  400
            reads the debates          | 401    404  404   404 404 200  200
            proposes a debate          | 401    404  404   404 404 403  201
            reads the debate           | 401    404  404   404 404 200  200
            starts a debate            | 401    404  404   404 404 403  200
            takes a side               | 401    404  404   404 404 200  403
            goes along                 | 401    404  404   404 404 200  403
            draws sides                | 401    404  404   404 404 403  200
            moves Mina                 | 401    404  404   404 404 403  200
            calls to a paragraph       | 401    404  404   404 404 403  200
            votes                      | 401    404  404   404 404 200  403
            reads the result           | 401    404  404   404 404 409  409
            takes a debate away        | 401    404  404   404 404 403  204
            reads the room             | 404    404  404   404 404 200  200
            writes in the room         | 401    404  404   404 404 201  201
            """;

    private static final Map<String, Object> ROUNDS =
            Map.of("rounds", List.of(Map.of("kind", "opening", "seconds", 60), Map.of("kind", "vote", "seconds", 60)));

    /** Nobody of the cast: who teaches a class may do more everywhere. */
    private static final String COLLEAGUE = "colleague-of-carla";

    private static Scene scene;

    @ParameterizedTest(name = "{1} {0}: {2}")
    @MethodSource("cells")
    void everybodyMayDoWhatTheTableSays(String action, String person, int status) {
        assertThat(attempt(action, person, scene()).statusCode()).isEqualTo(status);
    }

    static Stream<Arguments> cells() {
        List<String[]> lines =
                MATRIX.lines().map(line -> line.split("\\s*\\|\\s*", 2)).toList();
        String[] people = lines.get(0)[1].split("\\s+");
        return lines.stream().skip(1).flatMap(line -> {
            String[] statuses = line[1].split("\\s+");
            return IntStream.range(0, people.length)
                    .mapToObj(i -> Arguments.of(line[0], people[i], Integer.valueOf(statuses[i])));
        });
    }

    private static Response attempt(String action, String person, Scene scene) {
        Lesson lesson = scene.lesson;
        String homework = lesson.api() + "/assignments/" + scene.assignment;
        String work = homework + "/students/" + scene.member;
        String debate = "/api/v1/debates/" + scene.debate;
        boolean isTeacher = person.equals("CARLA");
        RequestSpecification by = scene.by(person);
        return switch (action) {
            case "reads the class" -> by.get(lesson.api());
            case "changes the class" -> by.body(Map.of("seats", 41)).put(lesson.api());
            case "replaces the code" -> by.post(lesson.api() + "/code");
            case "copies the class" -> by.body(Map.of("name", "Next term")).post(lesson.api() + "/copies");
            case "exports the class" -> by.get(lesson.api() + "/export");
            case "reads who is in it" -> by.get(lesson.api() + "/members");
            case "puts a student in" -> by.body(Map.of("names", List.of("Ben"))).post(lesson.api() + "/members");
            case "gives new words" ->
                by.post(lesson.api() + "/members/" + (isTeacher ? scene.other : scene.member) + "/words");
            case "invites a teacher" -> by.body(Map.of("handle", COLLEAGUE)).post(lesson.api() + "/teachers");
            case "deletes a class" -> by.delete(isTeacher ? Lesson.of("To go").api() : lesson.api());
            case "reads the assignments" -> by.get(lesson.api() + "/assignments");
            case "reads the assignment" -> by.get(homework);
            case "sets an assignment" -> by.body(scene.task()).post(lesson.api() + "/assignments");
            case "changes the assignment" -> by.body(scene.task()).put(homework);
            case "freezes it" -> by.put(homework + "/freeze");
            case "thaws it" -> by.delete(homework + "/freeze");
            case "opens it to everybody" -> by.body(Map.of()).post(homework + "/reveals");
            case "deletes an assignment" ->
                by.delete(isTeacher ? lesson.api() + "/assignments/" + scene.newAssignment() : homework);
            case "reads their progress" -> by.get(homework + "/progress");
            case "reads the open objections" -> by.get(homework + "/objections");
            case "reads the stands" -> by.get(homework + "/stands");
            case "takes a stand" ->
                by.body(Map.of("position", "agree", "moment", "before"))
                        .put(homework + "/stands/" + scene.talk.paragraph(2));
            case "reveals the stands" -> by.put(homework + "/stands/reveal");
            case "hides the stands" -> by.delete(homework + "/stands/reveal");
            case "reads the grid" -> by.get(homework + "/desk/grid");
            case "takes the table along" -> by.accept(ContentType.ANY).get(homework + "/desk/table.csv");
            case "releases the feedback" -> by.post(homework + "/desk/release");
            case "reads the groups" -> by.get(homework + "/groups");
            case "divides the class" ->
                by.body(Map.of("groups", Map.of("A", List.of(scene.member)))).put(homework + "/groups");
            case "deals groups" -> by.body(Map.of("count", 2)).post(homework + "/groups/deals");
            case "reads Mina's work" -> by.get(work);
            case "says something to it" -> by.body(Map.of("feedback", "Good.")).put(work + "/assessment");
            case "gives it back" ->
                by.body(Map.of("until", "2099-01-01T00:00:00Z")).put(work + "/return");
            case "ends the return" -> by.delete(work + "/return");
            case "nudges Mina" -> by.body(Map.of("words", "Go on.")).post(work + "/nudges");
            case "reads what may be shown" -> by.get(lesson.api() + "/publications");
            case "asks to show nothing" -> by.body(Map.of()).post(lesson.api() + "/publications");
            case "reads the debates" -> by.get(lesson.api() + "/debates");
            case "proposes a debate" -> by.body(scene.motion()).post(lesson.api() + "/debates");
            case "reads the debate" -> by.get(debate);
            case "starts a debate" -> by.body(Map.of("move", "start")).post(scene.debateFor(isTeacher) + "/moves");
            case "takes a side" -> by.body(Map.of("side", "audience")).put(debate + "/side");
            case "goes along" -> by.body(Map.of("follow", true)).put(debate + "/follow");
            case "draws sides" -> by.post(scene.debateFor(isTeacher) + "/draw");
            case "moves Mina" -> by.body(Map.of("side", "for")).put(debate + "/sides/" + scene.member);
            case "calls to a paragraph" ->
                by.body(Map.of("paragraph", scene.talk.paragraph(3))).put(debate + "/call");
            case "votes" -> by.body(Map.of("choice", "for")).put(debate + "/votes/before");
            case "reads the result" -> by.get(debate + "/result");
            case "takes a debate away" -> by.delete(scene.debateFor(isTeacher));
            case "reads the room" -> by.get(scene.talk.api() + "/comments?room=" + lesson.id());
            case "writes in the room" -> by.body(scene.words()).post(scene.elsewhere.api() + "/comments");
            default -> throw new IllegalArgumentException(action);
        };
    }

    private static synchronized Scene scene() {
        if (scene == null) {
            scene = Scene.set();
        }
        return scene;
    }

    /** What the whole table is about; what an action uses up, it makes for itself. */
    private record Scene(
            Lesson lesson,
            Conversation talk,
            Conversation elsewhere,
            RequestSpecification mina,
            RequestSpecification zoe,
            String member,
            String other,
            String assignment,
            String debate) {

        static Scene set() {
            Lesson lesson = Lesson.of("Who may what in class");
            Conversation talk = Conversation.on("Who may what in class");
            RequestSpecification mina = lesson.student("Mina");
            lesson.student("Somebody");
            RequestSpecification zoe = Lesson.of("Next door").student("Zoe");
            Response members = as(Cast.CARLA).get(lesson.api() + "/members");
            joins(COLLEAGUE);
            Scene bare = new Scene(
                    lesson,
                    talk,
                    Conversation.on("Who may write in class"),
                    mina,
                    zoe,
                    members.path("items.find { it.name == 'Mina' }.id"),
                    members.path("items.find { it.name == 'Somebody' }.id"),
                    "",
                    "");
            return new Scene(
                    lesson,
                    talk,
                    bare.elsewhere,
                    mina,
                    zoe,
                    bare.member,
                    bare.other,
                    bare.newAssignment(),
                    bare.newDebate());
        }

        RequestSpecification by(String person) {
            return switch (person) {
                case "anyone" -> asAnyone();
                case "MINA" -> RestAssured.given(mina);
                case "ZOE" -> RestAssured.given(zoe);
                default -> as(Cast.valueOf(person));
            };
        }

        Map<String, Object> task() {
            return Map.of("article", talk.slug(), "prompt", "Argue.", "stands", true, "rubric", "Reads: 4");
        }

        String newAssignment() {
            return as(Cast.CARLA)
                    .body(task())
                    .post(lesson.api() + "/assignments")
                    .path("id");
        }

        Map<String, Object> motion() {
            Map<String, Object> motion = new HashMap<>(ROUNDS);
            motion.putAll(Map.of("article", talk.slug(), "motion", "That this is so"));
            return motion;
        }

        String newDebate() {
            return as(Cast.CARLA).body(motion()).post(lesson.api() + "/debates").path("id");
        }

        String debateFor(boolean usedUp) {
            return "/api/v1/debates/" + (usedUp ? newDebate() : debate);
        }

        Map<String, Object> words() {
            Map<String, Object> words = elsewhere.words(1, "May I?");
            words.put("room", lesson.id());
            return words;
        }
    }
}
