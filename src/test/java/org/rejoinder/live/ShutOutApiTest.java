package org.rejoinder.live;

import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.joins;
import static org.rejoinder.newsroom.Newsroom.token;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** Who is banned or suspended hears nothing any more, not even on a page that is open already. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class ShutOutApiTest {

    @TestHTTPResource("/")
    URL site;

    @ParameterizedTest
    @CsvSource({"ban,", "suspend,2999-01-01T00:00:00Z"})
    void anOpenStreamEnds(String decision, String until) throws Exception {
        Conversation talk = Conversation.on("Until a moderator says: " + decision);
        String handle = "loud-" + decision;
        joins(handle);
        String bearer = "Bearer " + token(handle, Cast.PASSWORD);
        try (Listener page =
                Listener.to(site + "api/v1/articles/" + talk.slug() + "/events", "Authorization", bearer)) {
            as(Cast.MOSES)
                    .body(
                            until == null
                                    ? Map.of("decision", decision, "reason", "abuse")
                                    : Map.of("decision", decision, "reason", "abuse", "until", until))
                    .post("/api/v1/accounts/" + handle + "/decisions")
                    .then()
                    .statusCode(201);
            page.awaitEnd();
        }
    }
}
