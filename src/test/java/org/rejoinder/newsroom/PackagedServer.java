package org.rejoinder.newsroom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged program as a user starts it, in a process of its own, on a port that the system chooses. */
public final class PackagedServer implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("[Ll]isten(?:s|ing) on:? http://[^:]+:(\\d+)");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> log = new ArrayList<>();
    private final Process process;
    private final String address;

    private PackagedServer(Process process) {
        this.process = process;
        this.address = "http://localhost:" + awaitPort();
    }

    /** Starts the server on a data folder and returns when it listens. */
    public static PackagedServer on(Path data, Map<String, String> settings) {
        ProcessBuilder start = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-jar",
                System.getProperty("test.jar"));
        start.environment().put("REJOINDER_DATA", data.toString());
        start.environment().put("QUARKUS_HTTP_PORT", "0");
        start.environment().putAll(settings);
        try {
            return new PackagedServer(start.redirectErrorStream(true).start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String awaitPort() {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String port = null;
        try {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                log.add(line);
                Matcher found = ADDRESS.matcher(line);
                if (found.find()) {
                    port = found.group(1);
                    break;
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (port == null) {
            throw new IllegalStateException("The server ended: " + String.join("\n", log));
        }
        Thread drain = new Thread(() -> output.lines().forEach(line -> {}));
        drain.setDaemon(true);
        drain.start();
        return port;
    }

    /** The number of its process. */
    public long pid() {
        return process.pid();
    }

    /** Where it listens. */
    public int port() {
        return URI.create(address).getPort();
    }

    /** What the server said until it listened. */
    public List<String> log() {
        return List.copyOf(log);
    }

    /** A request to the API as a program sends it. */
    public HttpResponse<String> send(String method, String path, String token, Object body)
            throws IOException, InterruptedException {
        HttpRequest.BodyPublisher content = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .method(method, content)
                .header("Content-Type", "application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The JSON that a GET answers. */
    public JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(send("GET", path, null, null).body());
    }

    /** One field of the JSON that a POST answers. */
    public String post(String path, String token, Object body, String field) throws IOException, InterruptedException {
        return JSON.readTree(send("POST", path, token, body).body()).get(field).asText();
    }

    /** Ends the process as a power failure of the machine would: kill -9. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
