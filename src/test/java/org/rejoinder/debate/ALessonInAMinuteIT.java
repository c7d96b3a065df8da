package org.rejoinder.debate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.newsroom.AllAtOnce;
import org.rejoinder.newsroom.PackagedServer;
import org.rejoinder.newsroom.ScriptedBrowser;
import org.rejoinder.newsroom.Visitor;
import org.rejoinder.newsroom.Window;

/**
 * A lesson in real time on the packaged server: a teacher, thirty students and a reader outside, who have nothing but their
 * browsers; in the second round the server is killed and started again. Students 0 to 9 are for, 10 to 19 against, 20 to 29
 * listen. All limits are on: a class sits behind one address.
 */
class ALessonInAMinuteIT {

    private static final String PASSWORD = "harbour-bridge-at-dawn";
    private static final String SLUG = "amid-talks-hope-sprouts";
    /** Stands in every name and in everything that anybody in the class writes. */
    private static final String CANARY = "Nightingale";

    private static final String OPENING = "What the " + CANARY + " of the class says first, as number ";
    private static final int OPENING_WORDS = 10;
    private static final String ANSWER = "And what the " + CANARY + " answers to it.";
    private static final int ANSWER_WORDS = 7;
    private static final String CLOSING = "Here the side of the " + CANARY + " rests its case.";
    private static final int CLOSING_WORDS = 9;
    private static final Map<String, Integer> ROUNDS =
            Map.of("reading", 6, "opening", 26, "rebuttal", 9, "closing", 5, "vote", 9);

    @TempDir
    Path data;

    private final List<ScriptedBrowser> students = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final Map<String, String> settings =
            new HashMap<>(Map.of("REJOINDER_ADMIN_HANDLE", "ada", "REJOINDER_ADMIN_PASSWORD", PASSWORD));

    private PackagedServer server;
    private String site;
    private String ada;
    private String carla;
    private String room;
    private String code;
    private String debate;
    private Optional<Visitor> wall = Optional.empty();
    private Optional<Visitor> phone = Optional.empty();

    @Test
    void aLessonIsPlayedThroughARestart() throws Exception {
        start();
        try {
            prepare();
            String paused = pausedElsewhere();
            votes("before", i -> i < 12 ? "for" : i < 18 ? "against" : "undecided", i -> "");
            openWindows();
            move(debate, "start");
            Instant opens = endOf("reading");
            assertThat(all(i -> writes(i, OPENING + i))).containsOnly(409);
            awaitRound("opening", opens);

            assertThat(all(0, 10, i -> writes(i, OPENING + i))).containsOnly(303);
            assertThat(all(20, 30, i -> writes(i, OPENING + i))).containsOnly(409);
            eachSees(10);
            nothingIsHeardOutside();
            JsonNode before = debate();
            JsonNode pausedBefore = api(carla, "/api/v1/debates/" + paused);

            server.kill();
            start();
            assertThat(debate().get("round").asText()).isEqualTo("opening");
            assertThat(debate().get("endsAt")).isEqualTo(before.get("endsAt"));
            assertThat(debate().get("rounds")).isEqualTo(before.get("rounds"));
            JsonNode pausedAfter = api(carla, "/api/v1/debates/" + paused);
            assertThat(pausedAfter.get("state").asText()).isEqualTo("paused");
            assertThat(pausedAfter.get("millisLeft")).isEqualTo(pausedBefore.get("millisLeft"));
            assertThat(all(10, 20, i -> writes(i, OPENING + i))).containsOnly(303);
            eachSees(20);
            Instant closes = endOf("opening");
            callsEverybodyTo(7);

            awaitRound("rebuttal", closes);
            assertThat(writes(0, OPENING + "late")).isEqualTo(409);
            assertThat(all(0, 10, i -> answers(i, i + 10))).containsOnly(303);
            Instant end = endOf("rebuttal");
            windowsShow("Rebuttal");
            awaitRound("closing", end);
            end = endOf("closing");
            assertThat(all(0, 2, i -> writes(i, CLOSING))).containsOnly(303);

            awaitRound("vote", end);
            end = endOf("vote");
            assertThat(all(i -> writes(i, OPENING + i))).containsOnly(409);
            votes(
                    "after",
                    i -> i < 10 ? "for" : i < 25 ? "against" : i < 27 ? "for" : "undecided",
                    i -> i >= 18 && i < 25 || i >= 27 ? paragraphs.get(6) : i >= 25 ? paragraphs.get(2) : "");
            assertThat(students.get(0)
                            .get("/api/v1/debates/" + debate + "/result")
                            .statusCode())
                    .isEqualTo(409);
            awaitEnd(end);

            theSwingIsRight();
            theGridIsRight();
            everythingWasInTime();
            windowsShow("Over");
            nothingIsHeardOutside();
        } finally {
            server.close();
        }
    }

    /** On the port that it had before, so that open pages find it again. */
    private void start() throws Exception {
        server = PackagedServer.on(data, settings);
        settings.put("QUARKUS_HTTP_PORT", String.valueOf(server.port()));
        site = "http://localhost:" + server.port();
    }

    private void prepare() throws Exception {
        ada = token("ada");
        for (String handle : List.of("carla", "bram")) {
            server.send("POST", "/api/v1/accounts", null, Map.of("handle", handle, "password", PASSWORD));
        }
        server.send("PUT", "/api/v1/accounts/carla/roles", ada, Map.of("roles", List.of("teacher")));
        carla = token("carla");
        server.get("/api/v1/articles/" + SLUG)
                .get("paragraphs")
                .forEach(one -> paragraphs.add(one.get("id").asText()));
        room = server.post("/api/v1/classes", carla, Map.of("name", CANARY + "s", "seats", 31), "id");
        code = api(carla, "/api/v1/classes/" + room).get("code").asText();
        students.addAll(AllAtOnce.run(30, i -> joins(code, CANARY + " " + i)));
        server.send(
                "POST",
                "/api/v1/classes/" + room + "/assignments",
                carla,
                Map.of("article", SLUG, "prompt", "Listen to the " + CANARY));
        debate = propose(ROUNDS);
        for (int i = 0; i < 10; i++) {
            assertThat(takes(i, "for")).isEqualTo(303);
            assertThat(takes(i + 10, "against")).isEqualTo(303);
        }
        assertThat(takes(20, "for")).isEqualTo(409);
    }

    private ScriptedBrowser joins(String code, String name) {
        ScriptedBrowser student = new ScriptedBrowser(site);
        HttpResponse<String> joined = student.sends("/join/" + code, "form.form", Map.of("name", name));
        assertThat(joined.statusCode()).isEqualTo(200);
        return student;
    }

    private String propose(Map<String, Integer> rounds) throws Exception {
        List<Map<String, Object>> lengths = new ArrayList<>();
        for (RoundKind kind : RoundKind.values()) {
            if (rounds.containsKey(kind.word())) {
                lengths.add(Map.of("kind", kind.word(), "seconds", rounds.get(kind.word())));
            }
        }
        return server.post(
                "/api/v1/classes/" + room + "/debates",
                carla,
                Map.of("article", SLUG, "motion", "That the " + CANARY + " sings", "seats", 10, "rounds", lengths),
                "id");
    }

    /** A class next door, whose teacher has stopped the clock. */
    private String pausedElsewhere() throws Exception {
        String mine = room;
        room = server.post("/api/v1/classes", carla, Map.of("name", CANARY + "s next door"), "id");
        String other = propose(Map.of("opening", 30, "vote", 30));
        room = mine;
        move(other, "start");
        move(other, "pause");
        return other;
    }

    private void move(String which, String move) throws Exception {
        assertThat(server.send("POST", "/api/v1/debates/" + which + "/moves", carla, Map.of("move", move))
                        .statusCode())
                .isEqualTo(200);
    }

    private int takes(int student, String side) {
        return students.get(student)
                .sends("/debates/" + debate, "form[action$='/side']", Map.of("side", side, "follow", "yes"))
                .statusCode();
    }

    private void votes(String poll, IntFunction<String> choice, IntFunction<String> moved) throws Exception {
        assertThat(all(i -> students.get(i)
                        .sends(
                                "/debates/" + debate,
                                "form[action$='/votes/" + poll + "']",
                                Map.of("choice", choice.apply(i), "paragraph", moved.apply(i)))
                        .statusCode()))
                .containsOnly(303);
    }

    /** Student 0 writes on the first paragraph, student 9 on the tenth, student 10 on the first again. */
    private int writes(int student, String words) {
        String form = "/paragraphs/" + paragraphs.get(student % 10) + "/comments/form?room=" + room;
        return students.get(student)
                .sends(form, "form.write", Map.of("body", words))
                .statusCode();
    }

    private int answers(int student, int other) {
        JsonNode said = students.get(student)
                .json("/api/v1/articles/" + SLUG + "/comments?limit=100&room=" + room + "&paragraph="
                        + paragraphs.get(other % 10));
        String point = StreamSupport.stream(said.get("items").spliterator(), false)
                .filter(one -> one.get("body").asText().equals(OPENING + other))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
        String form = "/comments/" + point + "/reply";
        return students.get(student)
                .sends(form, "form.write", Map.of("body", ANSWER, "restates", "The " + CANARY + " says so"))
                .statusCode();
    }

    /** All thirty see as much, on the page and through the API. */
    private void eachSees(int comments) throws Exception {
        assertThat(AllAtOnce.run(
                        30,
                        i -> students.get(i)
                                .json("/api/v1/articles/" + SLUG + "?room=" + room)
                                .get("commentCount")
                                .asInt()))
                .containsOnly(comments);
        assertThat(students.get(25).page("/articles/" + SLUG + "?room=" + room).select("article.comment, .comment"))
                .hasSizeGreaterThanOrEqualTo(comments);
    }

    private JsonNode debate() throws Exception {
        return api(carla, "/api/v1/debates/" + debate);
    }

    private JsonNode api(String token, String path) throws Exception {
        return new ObjectMapper().readTree(server.send("GET", path, token, null).body());
    }

    private String token(String handle) throws Exception {
        return server.post("/api/v1/tokens", null, Map.of("handle", handle, "password", PASSWORD), "token");
    }

    private Instant endOf(String round) throws Exception {
        JsonNode now = debate();
        assertThat(now.get("round").asText()).isEqualTo(round);
        return Instant.parse(now.get("endsAt").asText());
    }

    /** Rounds are real here, so there is nothing but to wait for them. */
    private void awaitRound(String round, Instant moment) throws Exception {
        await(moment);
        assertThat(debate().get("round").asText()).isEqualTo(round);
    }

    private void awaitEnd(Instant moment) throws Exception {
        await(moment);
        assertThat(debate().get("state").asText()).isEqualTo("over");
    }

    private static void await(Instant moment) throws InterruptedException {
        long left = Duration.between(Instant.now(), moment).toMillis();
        assertThat(left).as("milliseconds left of a round").isPositive();
        TimeUnit.MILLISECONDS.sleep(left + 20);
    }

    private List<Integer> all(IntFunction<Integer> deed) throws Exception {
        return all(0, 30, deed);
    }

    private static List<Integer> all(int from, int to, IntFunction<Integer> deed) throws Exception {
        return AllAtOnce.run(to - from, i -> deed.apply(from + i));
    }

    /**
     * By hand. Before, 12 are for, 6 against, 12 undecided: 40, 20 and 40 of a hundred. After, 12 are for, 15 against and 3
     * undecided: 40, 50 and 10. The side for stays; of those against 2 were for, 6 against, 2 undecided, and then all are
     * against; the audience was undecided, and then 2 are for, 5 against, 3 undecided. The seventh paragraph is named by 18
     * to 24 and 27 to 29, of whom 7 went away; the third by 25 and 26, who came.
     */
    private void theSwingIsRight() throws Exception {
        JsonNode result = students.get(29).json("/api/v1/debates/" + debate + "/result");
        assertThat(numbers(result.at("/all/before"))).isEqualTo(Map.of("for", 12, "against", 6, "undecided", 12));
        assertThat(numbers(result.at("/all/after"))).isEqualTo(Map.of("for", 12, "against", 15, "undecided", 3));
        assertThat(result.at("/all/swing/for").asDouble()).isEqualTo(0);
        assertThat(result.at("/all/swing/against").asDouble()).isEqualTo(30);
        assertThat(result.at("/all/swing/undecided").asDouble()).isEqualTo(-30);
        assertThat(result.at("/all/winner").asText()).isEqualTo("against");
        assertThat(result.at("/sides/1/swing/against").asDouble()).isEqualTo(40);
        assertThat(result.at("/sides/2/swing/undecided").asDouble()).isEqualTo(-70);
        assertThat(result.at("/paragraphs/0/paragraph").asText()).isEqualTo(paragraphs.get(6));
        assertThat(result.at("/paragraphs/0/named").asInt()).isEqualTo(10);
        assertThat(result.at("/paragraphs/0/away").asInt()).isEqualTo(7);
        assertThat(result.at("/paragraphs/1/paragraph").asText()).isEqualTo(paragraphs.get(2));
        assertThat(result.at("/paragraphs/1/towards").asInt()).isEqualTo(2);
        assertThat(numbers(result.at("/moved"))).isEqualTo(Map.of("towards", 2, "away", 9, "stayed", 19));
    }

    private static Map<String, Integer> numbers(JsonNode object) {
        Map<String, Integer> numbers = new HashMap<>();
        object.fieldNames()
                .forEachRemaining(name -> numbers.put(name, object.get(name).asInt()));
        return numbers;
    }

    /**
     * By hand. Students 0 to 9 wrote an opening and an answer, 0 and 1 a closing besides; 10 to 19 an opening; the others
     * nothing. The first two paragraphs have 4 comments, the third to the tenth 3, the others none.
     */
    private void theGridIsRight() throws Exception {
        String assignment = api(carla, "/api/v1/classes/" + room + "/assignments")
                .at("/items/0/id")
                .asText();
        JsonNode grid = api(carla, "/api/v1/classes/" + room + "/assignments/" + assignment + "/desk/grid");
        List<Integer> columns = new ArrayList<>();
        grid.get("columns").forEach(one -> columns.add(one.get("comments").asInt()));
        assertThat(columns).containsExactly(4, 4, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0);
        Map<String, JsonNode> rows = new HashMap<>();
        grid.get("rows").forEach(row -> rows.put(row.get("name").asText(), row));
        assertThat(rows).hasSizeBetween(30, 31);
        IntStream.range(0, 30).forEach(i -> {
            JsonNode row = rows.get(CANARY + " " + i);
            int comments = i < 2 ? 3 : i < 10 ? 2 : i < 20 ? 1 : 0;
            int words = i < 2
                    ? OPENING_WORDS + ANSWER_WORDS + CLOSING_WORDS
                    : i < 10 ? OPENING_WORDS + ANSWER_WORDS : i < 20 ? OPENING_WORDS : 0;
            assertThat(row.get("comments").asInt()).as("comments of %s", i).isEqualTo(comments);
            assertThat(row.get("words").asInt()).as("words of %s", i).isEqualTo(words);
        });
    }

    /** What was taken was taken within the round that it says, through the restart too. */
    private void everythingWasInTime() throws Exception {
        JsonNode record = api(carla, "/api/v1/classes/" + room + "/export");
        Map<String, Instant> times = new HashMap<>();
        record.get("comments")
                .forEach(one -> times.put(
                        one.get("id").asText(), Instant.parse(one.get("at").asText())));
        JsonNode past = record.at("/debates/0");
        Map<String, JsonNode> rounds = new HashMap<>();
        past.get("rounds").forEach(round -> rounds.put(round.get("kind").asText(), round));
        assertThat(past.get("comments")).hasSize(32);
        past.get("comments").forEach(part -> {
            JsonNode round = rounds.get(part.get("round").asText());
            assertThat(times.get(part.get("comment").asText()))
                    .isBetween(
                            Instant.parse(round.get("opensAt").asText()),
                            Instant.parse(round.get("endsAt").asText()));
        });
    }

    /** The wall and a student's phone in a real browser, if this machine has one. */
    private void openWindows() {
        wall = Visitor.at(site, Window.WIDE);
        wall.ifPresent(teacher -> {
            teacher.page().navigate("/login");
            teacher.fills("Handle", "carla");
            teacher.fills("Password", PASSWORD);
            teacher.presses("main", "Sign in");
            teacher.page().locator(".masthead a.face").waitFor();
            teacher.page().navigate("/debates/" + debate + "/projector");
        });
        phone = Visitor.at(site, Window.PHONE);
        phone.ifPresent(student -> {
            student.page().navigate("/join/" + code);
            student.fills("Your name", CANARY + " with a phone");
            student.presses("main", "Join the class");
            student.page().getByText("I have them, go on").waitFor();
            student.page().navigate("/articles/" + SLUG + "?room=" + room);
        });
        windowsShow("Not begun");
    }

    /** By themselves: nobody loads these pages again. */
    private void windowsShow(String round) {
        Stream.of(wall, phone)
                .flatMap(Optional::stream)
                .map(Visitor::page)
                .forEach(page -> assertThat(page.locator(".debate-clock b").first())
                        .hasText(round, new LocatorAssertions.HasTextOptions().setTimeout(15_000)));
    }

    private void callsEverybodyTo(int number) throws Exception {
        server.send(
                "PUT", "/api/v1/debates/" + debate + "/call", carla, Map.of("paragraph", paragraphs.get(number - 1)));
        assertThat(students.get(3).page("/debates/" + debate).text()).contains("paragraph " + number);
    }

    /** Every door beside the class: pages, feeds, search, the API, for strangers, a reader and the administrator. */
    private void nothingIsHeardOutside() throws Exception {
        String comment = api(carla, "/api/v1/classes/" + room + "/export")
                .at("/comments/0/id")
                .asText();
        List<String> shut = List.of(
                "/api/v1/comments/" + comment,
                "/api/v1/comments/" + comment + "/history",
                "/api/v1/comments/" + comment + "/replies",
                "/api/v1/articles/" + SLUG + "?room=" + room,
                "/api/v1/articles/" + SLUG + "/comments?room=" + room,
                "/api/v1/articles/" + SLUG + "/events?room=" + room);
        List<String> open = List.of(
                "/",
                "/articles/" + SLUG,
                "/articles/" + SLUG + "/revisions",
                "/articles/" + SLUG + "/comments.atom",
                "/articles/" + SLUG + "/comments.json",
                "/comments.atom",
                "/comments.json",
                "/paragraphs/" + paragraphs.get(0),
                "/paragraphs/" + paragraphs.get(0) + "/comments.atom",
                "/search?q=" + CANARY,
                "/transparency",
                "/api/v1/search?q=" + CANARY,
                "/api/v1/articles",
                "/api/v1/articles/" + SLUG,
                "/api/v1/articles/" + SLUG + "/comments?limit=100",
                "/q/openapi");
        String bram = token("bram");
        for (Optional<String> token : List.of(Optional.<String>empty(), Optional.of(bram), Optional.of(ada))) {
            for (String path : shut) {
                HttpResponse<String> answer = server.send("GET", path, token.orElse(null), null);
                assertThat(answer.statusCode()).as(path).isEqualTo(404);
                assertThat(answer.body()).as(path).doesNotContain(CANARY);
            }
            for (String path : open) {
                HttpResponse<String> answer = server.send("GET", path, token.orElse(null), null);
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(answer.body().replace("q=" + CANARY, "").replace("value=\"" + CANARY, ""))
                        .as(path)
                        .doesNotContain(room)
                        .doesNotContain(CANARY + " ")
                        .doesNotContain("of the class says");
            }
        }
        for (String own : List.of("/api/v1/me", "/api/v1/me/export", "/api/v1/notifications", "/api/v1/classes")) {
            assertThat(server.send("GET", own, bram, null).body()).as(own).doesNotContain(CANARY);
        }
        for (String work : List.of("/api/v1/moderation/queue", "/api/v1/moderation/people")) {
            assertThat(server.send("GET", work, ada, null).body()).as(work).doesNotContain(CANARY);
        }
        assertThat(server.get("/api/v1/articles/" + SLUG).get("commentCount").asInt())
                .isZero();
    }
}
