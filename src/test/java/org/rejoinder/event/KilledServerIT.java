package org.rejoinder.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.newsroom.PackagedServer;

/** The packaged server keeps what it answered, and says plainly where it is. */
class KilledServerIT {

    private static final String PASSWORD = "harbour-bridge-at-dawn";
    private static final Map<String, String> SETTINGS = Map.of(
            "REJOINDER_ADMIN_HANDLE", "ada",
            "REJOINDER_ADMIN_PASSWORD", PASSWORD,
            "REJOINDER_LIMITS_ENABLED", "false");
    private static final String COMMENTS = "/api/v1/articles/amid-talks-hope-sprouts/comments";
    private static final int WRITERS = 8;
    private static final int ANSWERS_BEFORE_THE_KILL = 200;

    @TempDir
    Path data;

    @Test
    void everyAnsweredCommentIsThereExactlyOnceAfterKillMinusNine() throws Exception {
        Queue<String> answered = new ConcurrentLinkedQueue<>();
        try (PackagedServer server = PackagedServer.on(data, SETTINGS)) {
            assertThat(server.log())
                    .anyMatch(line -> line.contains(data.toAbsolutePath().toString()));
            postUntilKilled(server, answered);
        }
        try (PackagedServer server = PackagedServer.on(data, SETTINGS)) {
            List<String> kept = allBodies(server);
            assertThat(kept).doesNotHaveDuplicates().containsAll(answered);
            assertThat(answered).hasSizeGreaterThanOrEqualTo(ANSWERS_BEFORE_THE_KILL);
            JsonNode article = server.get("/api/v1/articles/amid-talks-hope-sprouts");
            assertThat(article.get("commentCount").asInt()).isEqualTo(kept.size());
        }
    }

    private static void postUntilKilled(PackagedServer server, Queue<String> answered) throws Exception {
        String token = server.post("/api/v1/tokens", null, Map.of("handle", "ada", "password", PASSWORD), "token");
        JsonNode paragraphs =
                server.get("/api/v1/articles/amid-talks-hope-sprouts").get("paragraphs");
        CountDownLatch enough = new CountDownLatch(ANSWERS_BEFORE_THE_KILL);
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            String name = "writer " + writer;
            String paragraph = paragraphs.get(writer % 4).get("id").asText();
            writers.add(new Thread(() -> write(server, token, paragraph, name, answered, enough)));
        }
        writers.forEach(Thread::start);
        enough.await();
        server.kill();
        for (Thread writer : writers) {
            writer.join();
        }
    }

    private static void write(
            PackagedServer server,
            String token,
            String paragraph,
            String name,
            Queue<String> answered,
            CountDownLatch enough) {
        try {
            for (int i = 0; ; i++) {
                String body = name + ", comment " + i;
                HttpResponse<String> answer =
                        server.send("POST", COMMENTS, token, Map.of("paragraph", paragraph, "body", body));
                if (answer.statusCode() == 201) {
                    answered.add(body);
                    enough.countDown();
                }
            }
        } catch (IOException | InterruptedException killed) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> allBodies(PackagedServer server) throws Exception {
        List<String> bodies = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = server.get(COMMENTS + "?limit=100" + after);
            page.get("items").forEach(comment -> bodies.add(comment.get("body").asText()));
            after = page.get("next").isNull()
                    ? null
                    : "&after=" + page.get("next").asText();
        } while (after != null);
        return bodies;
    }
}
