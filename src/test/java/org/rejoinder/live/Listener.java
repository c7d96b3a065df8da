package org.rejoinder.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page that listens to what happens. */
public final class Listener implements AutoCloseable {

    private static final int LONG_ENOUGH = 30;
    private static final int MOST_BREATHS = 10;
    private static final String END = "end of the stream";

    private final HttpResponse<Stream<String>> answer;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private Listener(HttpResponse<Stream<String>> answer) {
        this.answer = answer;
        Thread reading = new Thread(this::read);
        reading.setDaemon(true);
        reading.start();
    }

    /** Opens a stream with these headers, name and value in turn; returns once it is alive. */
    public static Listener to(String url, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<Stream<String>> answer =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        Listener listener = new Listener(answer);
        assertThat(listener.line()).startsWith(":");
        return listener;
    }

    /** The next thing that is told: its id and its data. */
    public List<String> next() throws InterruptedException {
        List<String> event = new ArrayList<>();
        String line = line();
        while (!(line.isEmpty() && !event.isEmpty())) {
            assertThat(line).as("a line of the stream").isNotEqualTo(END);
            if (line.startsWith("id:") || line.startsWith("data:")) {
                event.add(line.substring(line.indexOf(':') + 1).strip());
            }
            line = line();
        }
        return event;
    }

    /** Waits for the end of the stream; fails if something is told before. */
    public void awaitEnd() throws InterruptedException {
        String line = line();
        for (int kept = 0; !line.equals(END); kept++) {
            assertThat(kept).as("lines of a stream that was to end").isLessThan(MOST_BREATHS);
            assertThat(line).doesNotStartWith("data");
            line = line();
        }
    }

    private String line() throws InterruptedException {
        @Nullable String line = lines.poll(LONG_ENOUGH, TimeUnit.SECONDS);
        assertThat(line).as("a line that was to come").isNotNull();
        return line;
    }

    private void read() {
        try (Stream<String> body = answer.body()) {
            body.forEach(lines::add);
        } catch (RuntimeException closed) {
            assertThat(closed.getCause()).isInstanceOf(IOException.class);
        }
        lines.add(END);
    }

    @Override
    public void close() {
        answer.body().close();
    }
}
