package org.rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class BodyLimitApiTest {

    private static final int MIB = 1 << 20;

    @TestHTTPResource("/")
    URI server;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void aMebibyteIsTaken() throws Exception {
        assertThat(post("/api/v1/tokens", known(MIB)).statusCode()).isNotEqualTo(413);
    }

    @Test
    void moreIsRefusedByItsStatedLength() throws Exception {
        HttpResponse<String> answer = post("/api/v1/tokens", known(MIB + 1));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("1 MiB");
    }

    @Test
    void moreIsRefusedWhileItComesIfTheLengthIsNotStated() throws Exception {
        assertThat(post("/api/v1/tokens", unknown(MIB)).statusCode()).isNotEqualTo(413);
        HttpResponse<String> answer = post("/api/v1/tokens", unknown(MIB + 100_000));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("1 MiB");
    }

    @Test
    void soIsAFormWhoseLengthIsNotStated() throws Exception {
        HttpResponse<String> answer = post("/login", unknown(MIB + 100_000));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    }

    @Test
    void aPageTellsAPerson() throws Exception {
        HttpResponse<String> answer = post("/login", known(MIB + 1));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    }

    @Test
    void anImportMayBeLarger() throws Exception {
        assertThat(post("/api/v1/articles", known(10 * MIB)).statusCode()).isEqualTo(401);
        assertThat(post("/api/v1/articles", known(12 * MIB)).statusCode()).isEqualTo(413);
        assertThat(post("/api/v1/articles/x/publication", known(2 * MIB)).statusCode())
                .isEqualTo(413);
    }

    private HttpResponse<String> post(String path, BodyPublisher body) throws IOException, InterruptedException {
        String type = path.startsWith("/api/") ? "application/json" : "application/x-www-form-urlencoded";
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", type)
                .POST(body)
                .build();
        return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static BodyPublisher known(int length) {
        return BodyPublishers.ofByteArray(json(length));
    }

    private static BodyPublisher unknown(int length) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(json(length)));
    }

    private static byte[] json(int length) {
        String frame = "{\"handle\":\"nobody\",\"password\":\"\"}";
        String text = "{\"handle\":\"nobody\",\"password\":\"" + "x".repeat(length - frame.length()) + "\"}";
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
