package org.rejoinder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.joins;
import static org.rejoinder.newsroom.Newsroom.token;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.OpEdFiles;
import org.rejoinder.newsroom.PostgreSql;

/** Who may do what: the one table, and what each line of it means. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class PermissionsApiTest {

    /** Hana is the author of the comment in question; Bram is any reader. */
    private static final String MATRIX = """
            action                       | anyone BRAM HANA MOSES ELLA CARLA ADA
            reads an article             | 200    200  200  200   200  200   200
            reads its discussion         | 200    200  200  200   200  200   200
            reads a draft                | 404    404  404  404   200  404   200
            comments on a draft          | 401    404  404  404   201  404   201
            imports an article           | 401    403  403  403   201  403   201
            publishes a draft            | 401    403  403  403   200  403   200
            unpublishes an article       | 401    403  403  403   200  403   200
            revises an article           | 401    403  403  403   201  403   201
            sees what a revision would do | 401   403  403  403   200  403   200
            changes a paragraph          | 401    403  403  403   200  403   200
            renames an article           | 401    403  403  403   200  403   200
            orders the front page        | 401    403  403  403   200  403   200
            looks at its images          | 401    403  403  403   200  403   200
            deletes no image of it       | 401    403  403  403   404  403   404
            reads what readers suggest   | 401    403  403  403   200  403   200
            reads the front page         | 200    200  200  200   200  200   200
            brings an earlier text back  | 401    403  403  403   201  403   201
            reads earlier texts          | 200    200  200  200   200  200   200
            comments                     | 401    201  201  201   201  201   201
            answers a comment            | 401    201  201  201   201  201   201
            reads a comment              | 200    200  200  200   200  200   200
            reads its history            | 200    200  200  200   200  200   200
            edits their own comment      | -      200  200  200   200  200   200
            edits Hana's comment         | 401    403  200  403   403  403   403
            withdraws their own comment  | -      204  204  204   204  204   204
            withdraws Hana's comment     | 401    403  204  403   403  403   403
            votes for Hana's comment     | 401    200  403  200   200  200   200
            takes a vote back            | 401    200  200  200   200  200   200
            marks an article read        | 401    200  200  200   200  200   200
            follows Hana                 | 401    204  409  204   204  204   204
            mutes Hana                   | 401    204  409  204   204  204   204
            reads their notifications    | 401    200  200  200   200  200   200
            reads their profile          | 401    200  200  200   200  200   200
            takes their data along       | 401    200  200  200   200  200   200
            changes their e-mail address | 401    200  200  200   200  200   200
            erases themselves            | 401    -    -    -     -    -     -
            revokes their token          | 401    204  204  204   204  204   204
            reports Hana's comment       | 401    201  409  201   201  201   201
            reads the queue              | 401    403  403  200   403  200   403
            hides Hana's comment         | 401    403  403  201   403  403   403
            warns somebody               | 401    403  403  201   403  403   403
            reads the appeals            | 401    403  403  200   403  200   403
            reads the reported people    | 401    403  403  200   403  403   403
            appoints an article's moderator | 401 403  403  403   403  403   204
            decides in Carla's class     | 401    404  404  404   404  201   404
            reads the word lists         | 401    403  403  200   403  403   403
            sets a mode                  | 401    403  403  200   403  403   403
            sets the public room's mode  | 401    403  403  200   403  403   403
            pins Hana's comment          | 401    403  403  201   403  403   403
            edits Hana's comment for her | 401    403  403  201   403  403   403
            gives somebody a role        | 401    403  403  403   403  403   200
            gives nobody a role          | 401    403  403  403   403  403   404
            makes a password link        | 401    403  403  403   403  403   201
            makes a class                | 401    403  403  403   403  201   403
            reads Carla's class          | 401    404  404  404   404  200   404
            changes Carla's class        | 401    404  404  404   404  200   404
            exports Carla's class        | 401    404  404  404   404  200   404
            proposes a debate there      | 401    404  404  404   404  201   404
            reads Carla's debate         | 401    404  404  404   404  200   404
            starts Carla's debate        | 401    404  404  404   404  200   404
            takes a side in it           | 401    404  404  404   404  403   404
            votes in it                  | 401    404  404  404   404  403   404
            reads its result             | 401    404  404  404   404  409   404
            takes Carla's debate away    | 401    404  404  404   404  204   404
            """;

    private static final String CLASSES = "/api/v1/classes";
    private static final String ME = "/api/v1/me";
    private static final AtomicInteger ARTICLES = new AtomicInteger();
    private static final Map<String, String> UNUSED = new HashMap<>();
    private static final Map<String, Conversation> TALKS = new HashMap<>();
    private static Conversation shared;

    @ParameterizedTest(name = "{1} {0}: {2}")
    @MethodSource("cells")
    void everybodyMayDoWhatTheTableSays(String action, String person, int status) {
        int answered = attempt(action, person).statusCode();
        if (answered < 300 && !action.startsWith("reads ")) {
            UNUSED.clear();
        }
        assertThat(answered).isEqualTo(status);
    }

    /** What the next attempt can be made at too, since nothing came of those before. */
    private static String unused(String what, Supplier<String> fresh) {
        String known = UNUSED.get(what);
        if (known == null) {
            known = fresh.get();
            UNUSED.put(what, known);
        }
        return known;
    }

    static Stream<Arguments> cells() {
        List<String[]> lines = MATRIX.lines().map(PermissionsApiTest::cellsOf).toList();
        String[] people = lines.get(0);
        return lines.stream()
                .skip(1)
                .flatMap(line -> IntStream.range(1, people.length)
                        .filter(i -> !line[i].equals("-"))
                        .mapToObj(i -> Arguments.of(line[0], people[i], Integer.valueOf(line[i]))));
    }

    /** The action, then what stands in each column. */
    private static String[] cellsOf(String line) {
        String[] parts = line.split("\\s*\\|\\s*", 2);
        return Stream.concat(Stream.of(parts[0]), Stream.of(parts[1].split("\\s+")))
                .toArray(String[]::new);
    }

    private static Response attempt(String action, String person) {
        return switch (action) {
            case "reads an article" -> by(person).get(talk().api());
            case "reads its discussion" -> by(person).get(talk().api() + "/comments");
            case "reads a draft" -> by(person).get(draft().api());
            case "comments on a draft" -> comments(person, draft());
            case "imports an article" -> by(person).body(article()).post("/api/v1/articles");
            case "publishes a draft" -> by(person).put(draft().api() + "/publication");
            case "unpublishes an article" -> by(person).delete(newTalk().api() + "/publication");
            case "revises an article" -> revises(person, false);
            case "sees what a revision would do" -> revises(person, true);
            case "changes a paragraph" -> changesParagraph(person, newTalk());
            case "renames an article" ->
                by(person).body(Map.of("byline", "Somebody")).put(newTalk().api());
            case "orders the front page" ->
                by(person)
                        .body(Map.of("move", "up"))
                        .post("/api/v1/front-page/" + newTalk().slug() + "/moves");
            case "looks at its images" -> by(person).get(talk().api() + "/images");
            case "deletes no image of it" -> by(person).delete(talk().api() + "/images/" + UUID.randomUUID());
            case "reads what readers suggest" -> by(person).get("/api/v1/suggestions");
            case "reads the front page" -> by(person).get("/api/v1/front-page");
            case "brings an earlier text back" -> by(person).post(newTalk().api() + "/revisions/1/restoration");
            case "reads earlier texts" -> by(person).get(talk().api() + "/revisions");
            case "comments" -> comments(person, talk());
            case "answers a comment" ->
                by(person)
                        .body(Map.of("paragraph", talk().paragraph(1), "parent", hanas(), "body", "Indeed."))
                        .post(talk().api() + "/comments");
            case "reads a comment" -> by(person).get(comment(hanas()));
            case "reads its history" -> by(person).get(comment(hanas()) + "/history");
            case "edits their own comment" -> edits(person, own(person));
            case "edits Hana's comment" -> edits(person, hanas());
            case "withdraws their own comment" -> by(person).delete(comment(own(person)));
            case "withdraws Hana's comment" -> by(person).delete(comment(hanas()));
            case "votes for Hana's comment" -> by(person).put(comment(hanas()) + "/vote");
            case "takes a vote back" -> by(person).delete(comment(hanas()) + "/vote");
            case "marks an article read" -> by(person).put(talk().api() + "/seen");
            case "follows Hana" -> putAndTakenBack(person, "/api/v1/follows/people/" + hana());
            case "mutes Hana" -> putAndTakenBack(person, "/api/v1/mutes/people/" + hana());
            case "reads their notifications" -> by(person).get("/api/v1/notifications");
            case "reads their profile" -> by(person).get(ME);
            case "takes their data along" -> by(person).get(ME + "/export");
            case "changes their e-mail address" ->
                by(person).body(Map.of("password", Cast.PASSWORD)).put(ME + "/email");
            case "erases themselves" -> by(person).delete(ME);
            case "revokes their token" -> withNewToken(person).delete("/api/v1/tokens/current");
            case "reports Hana's comment" ->
                by(person).body(Map.of("reason", "abuse")).post(comment(hanas()) + "/flags");
            case "reads the queue" -> by(person).get("/api/v1/moderation/queue");
            case "hides Hana's comment" ->
                by(person).body(Map.of("decision", "hide", "reason", "abuse")).post(comment(hanas()) + "/decisions");
            case "warns somebody" ->
                by(person)
                        .body(Map.of("decision", "warn", "reason", "abuse"))
                        .post("/api/v1/accounts/" + newcomer() + "/decisions");
            case "reads the appeals" -> by(person).get("/api/v1/moderation/appeals");
            case "reads the reported people" -> by(person).get("/api/v1/moderation/people");
            case "appoints an article's moderator" -> by(person).put(talk().api() + "/moderators/" + somebody());
            case "decides in Carla's class" ->
                by(person)
                        .body(Map.of("decision", "hide", "reason", "abuse"))
                        .post(comment(inCarlasClass()) + "/decisions");
            case "reads the word lists" -> by(person).get("/api/v1/moderation/words");
            case "sets a mode" -> by(person).body(Map.of("mode", "open")).put(talk().api() + "/modes");
            case "sets the public room's mode" ->
                by(person).body(Map.of("mode", "open")).put("/api/v1/rooms/public/mode");
            case "pins Hana's comment" ->
                by(person).body(Map.of("decision", "pin")).post(comment(hanasOnItsOwn()) + "/decisions");
            case "edits Hana's comment for her" ->
                by(person)
                        .body(Map.of("decision", "edit", "reason", "other", "note", "Shorter.", "body", "Hers."))
                        .post(comment(hanas()) + "/decisions");
            case "gives somebody a role" ->
                by(person).body(Map.of("roles", List.of())).put("/api/v1/accounts/" + somebody() + "/roles");
            case "gives nobody a role" ->
                by(person).body(Map.of("roles", List.of())).put("/api/v1/accounts/nobody-at-all/roles");
            case "makes a password link" -> by(person).post("/api/v1/accounts/" + somebody() + "/password-links");
            case "makes a class" -> by(person).body(Map.of("name", "Mine")).post(CLASSES);
            case "reads Carla's class" -> by(person).get(carlasClass());
            case "changes Carla's class" ->
                by(person).body(Map.of("open", false)).put(carlasClass());
            case "exports Carla's class" -> by(person).get(carlasClass() + "/export");
            case "proposes a debate there" -> by(person).body(motion()).post(carlasClass() + "/debates");
            case "reads Carla's debate" -> by(person).get(carlasDebate());
            case "starts Carla's debate" ->
                by(person).body(Map.of("move", "start")).post(carlasDebate() + "/moves");
            case "takes a side in it" -> by(person).body(Map.of("side", "for")).put(carlasDebate() + "/side");
            case "votes in it" -> by(person).body(Map.of("choice", "for")).put(carlasDebate() + "/votes/before");
            case "reads its result" -> by(person).get(carlasDebate() + "/result");
            case "takes Carla's debate away" -> by(person).delete(carlasDebate());
            default -> throw new IllegalArgumentException(action);
        };
    }

    /** Others' tests find no trace of it. */
    private static Response putAndTakenBack(String person, String address) {
        Response answer = by(person).put(address);
        by(person).delete(address);
        return answer;
    }

    private static RequestSpecification by(String person) {
        return person.equals("anyone") ? asAnyone() : as(Cast.valueOf(person));
    }

    private static RequestSpecification withNewToken(String person) {
        return person.equals("anyone")
                ? asAnyone()
                : asAnyone()
                        .header(
                                "Authorization",
                                "Bearer " + token(Cast.valueOf(person).handle(), Cast.PASSWORD));
    }

    private static Response revises(String person, boolean dryRun) {
        return by(person)
                .body(Map.of("format", "text", "source", OpEdFiles.harbourBridge("Who may revise"), "dryRun", dryRun))
                .post(newTalk().api() + "/revisions");
    }

    private static Response changesParagraph(String person, Conversation talk) {
        return by(person).body(Map.of("text", "Otherwise.")).put(talk.api() + "/paragraphs/" + talk.paragraph(1));
    }

    private static Response comments(String person, Conversation where) {
        return by(person).body(where.words(1, "May I?")).post(where.api() + "/comments");
    }

    private static Response edits(String person, String id) {
        return by(person).body(Map.of("body", "Otherwise.")).put(comment(id));
    }

    private static String comment(String id) {
        return "/api/v1/comments/" + id;
    }

    private static String own(String person) {
        return talk().says(Cast.valueOf(person), 1, "Mine.");
    }

    private static String hanas() {
        return unused("a comment", () -> talk().says(Cast.HANA, 1, "Hana's."));
    }

    private static String hanasOnItsOwn() {
        return unused("a comment on its own", () -> newTalk().says(Cast.HANA, 1, "Hana's."));
    }

    private static String carlasClass() {
        return CLASSES
                + "/"
                + unused(
                        "a class",
                        () -> as(Cast.CARLA)
                                .body(Map.of("name", "Carla's"))
                                .post(CLASSES)
                                .path("id"));
    }

    private static String carlasDebate() {
        String classroom = carlasClass();
        return "/api/v1/debates/"
                + unused(
                        "a debate",
                        () -> as(Cast.CARLA)
                                .body(motion())
                                .post(classroom + "/debates")
                                .path("id"));
    }

    private static Map<String, Object> motion() {
        return Map.of("article", talk().slug(), "motion", "That this is so");
    }

    private static String inCarlasClass() {
        return unused("a comment in class", PermissionsApiTest::newInCarlasClass);
    }

    private static String newInCarlasClass() {
        Response made = as(Cast.CARLA).body(Map.of("name", "Carla's")).post(CLASSES);
        String token = asAnyone()
                .body(Map.of("code", made.path("code"), "name", "Mina"))
                .post(CLASSES + "/join")
                .path("token");
        Map<String, Object> words = talk().words(1, "In class.");
        words.put("room", made.path("id"));
        return asAnyone()
                .header("Authorization", "Bearer " + token)
                .body(words)
                .post(talk().api() + "/comments")
                .path("id");
    }

    private static String hana() {
        as(Cast.HANA);
        return Cast.HANA.handle();
    }

    private static String somebody() {
        as(Cast.SORA);
        return Cast.SORA.handle();
    }

    private static String newcomer() {
        return unused("somebody new", () -> {
            String handle = "newcomer-" + ARTICLES.incrementAndGet();
            joins(handle);
            return handle;
        });
    }

    private static synchronized Conversation talk() {
        if (shared == null) {
            shared = Conversation.on("Who may what " + ARTICLES.incrementAndGet());
        }
        return shared;
    }

    private static Conversation newTalk() {
        return TALKS.get(unused("an article", () -> {
            Conversation fresh = Conversation.on("Who may what " + ARTICLES.incrementAndGet());
            TALKS.put(fresh.slug(), fresh);
            return fresh.slug();
        }));
    }

    private static Conversation draft() {
        return TALKS.get(unused("a draft", () -> {
            Conversation fresh = Conversation.inDraft("Who may what " + ARTICLES.incrementAndGet());
            TALKS.put(fresh.slug(), fresh);
            return fresh.slug();
        }));
    }

    private static Map<String, Object> article() {
        String title = "Who may what " + ARTICLES.incrementAndGet();
        return Map.of("format", "text", "source", OpEdFiles.harbourBridge(title));
    }
}
