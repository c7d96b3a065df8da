package org.rejoinder.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.rejoinder.newsroom.PackagedServer;

/**
 * How long it takes until everybody who has an op-ed open is told of a comment, from the moment that it is sent, with five
 * comments a second; and what an open page costs the server in heap. Not a test: package the server, then run its main method
 * with how many pages, for how many seconds, and the jar.
 */
final class StreamBenchmark {

    private static final String ADMIN = "ada";
    private static final String PASSWORD = "harbour-bridge-at-dawn";
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(200);

    private final PackagedServer server;
    private final String article;
    private final String paragraph;
    private final String token;

    private StreamBenchmark(PackagedServer server) throws Exception {
        this.server = server;
        article = "/api/v1/articles/"
                + server.get("/api/v1/articles").get("items").get(0).get("slug").asText();
        paragraph = server.get(article).get("paragraphs").get(0).get("id").asText();
        token = server.post("/api/v1/tokens", null, Map.of("handle", ADMIN, "password", PASSWORD), "token");
    }

    public static void main(String... arguments) throws Exception {
        int pages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        System.setProperty("test.jar", arguments.length > 2 ? arguments[2] : "target/quarkus-app/quarkus-run.jar");
        Map<String, String> settings = Map.of(
                "REJOINDER_ADMIN_HANDLE",
                ADMIN,
                "REJOINDER_ADMIN_PASSWORD",
                PASSWORD,
                "REJOINDER_LIMITS_ENABLED",
                "false",
                "REJOINDER_HOLDS_ENABLED",
                "false");
        Path data = Files.createTempDirectory("stream-benchmark");
        try (PackagedServer server = PackagedServer.on(data, settings)) {
            new StreamBenchmark(server).run(pages, seconds);
        }
    }

    private void run(int pages, int seconds) throws Exception {
        try (OpenPages few = OpenPages.of(server.port(), article, 50)) {
            few.await(50L * talk(5).size(), 5);
        }
        long before = heap();
        try (OpenPages all = OpenPages.of(server.port(), article, pages)) {
            long quiet = heap();
            Map<String, Long> sent = talk(seconds);
            all.await((long) pages * sent.size(), seconds);
            report(pages, sent, all.arrivals());
            System.out.printf(
                    Locale.ROOT,
                    "heap per page: %.1f kB when it has opened, %.1f kB after %d s%n",
                    (quiet - before) / 1e3 / pages,
                    (heap() - before) / 1e3 / pages,
                    seconds);
        }
    }

    /** Five comments a second; gives when each was sent, by its id. */
    private Map<String, Long> talk(int seconds) throws Exception {
        Map<String, Long> sent = new HashMap<>();
        long next = System.nanoTime();
        for (int i = 0; i < 5 * seconds; i++) {
            LockSupport.parkNanos(next - System.nanoTime());
            next += BETWEEN;
            long now = System.nanoTime();
            Map<String, String> comment = Map.of("paragraph", paragraph, "body", "Comment number " + i);
            sent.put(server.post(article + "/comments", token, comment, "id"), now);
        }
        return sent;
    }

    private static void report(int pages, Map<String, Long> sent, Map<String, List<Long>> arrivals) {
        List<Long> times = new ArrayList<>();
        sent.forEach(
                (comment, at) -> arrivals.getOrDefault(comment, List.of()).forEach(arrival -> times.add(arrival - at)));
        times.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%,d pages, %,d comments, %,d of %,d told: p50 %.0f ms, p99 %.0f ms, longest %.0f ms%n",
                pages,
                sent.size(),
                times.size(),
                (long) pages * sent.size(),
                ms(times, 0.5),
                ms(times, 0.99),
                ms(times, 1));
    }

    private static double ms(List<Long> times, double part) {
        return times.get((int) Math.max(0, Math.ceil(times.size() * part) - 1)) / 1e6;
    }

    /** The bytes of all objects that are alive, after a collection. */
    private long heap() throws IOException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(server.pid()),
                        "GC.class_histogram")
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(jcmd.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("Total"))
                    .mapToLong(line -> Long.parseLong(line.split("\\s+")[2]))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
