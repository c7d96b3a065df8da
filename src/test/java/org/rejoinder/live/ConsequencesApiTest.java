package org.rejoinder.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.asBrowser;
import static org.rejoinder.newsroom.Newsroom.browserSession;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.event.Delivered;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** What a moderator decides has reached every reader, wherever they read, within two seconds. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class ConsequencesApiTest {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration LOOK = Duration.ofMillis(5);

    @TestHTTPResource("/")
    URL site;

    @Inject
    Delivered delivered;

    private final String canary = "canary" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void whatIsHiddenIsGoneFromEveryChannelAndComesBack() throws Exception {
        Conversation talk = Conversation.on("Consequences for everybody");
        String first = talk.says(Cast.HANA, 1, "Is it?");
        String comment = talk.replies(Cast.TOM, first, "It is " + canary);
        List<String> channels = channels(talk, comment);
        within("before", () -> channels.stream().allMatch(this::tells) && isFound() && isToldOf(Cast.HANA, comment));
        try (Listener page = Listener.to(site + "api/v1/articles/" + talk.slug() + "/events")) {
            long start = decides(comment, "hide");
            assertThat(page.next().get(1)).contains("CommentHidden", comment);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("on the stream")
                    .isLessThan(SOON);
            for (String channel : channels) {
                within(channel, () -> !tells(channel));
            }
            within("search", () -> !isFound());
            within("notifications", () -> !isToldOf(Cast.HANA, comment));
            within("the author", () -> isToldOf(Cast.TOM, comment));
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("everywhere")
                    .isLessThan(SOON);
            decides(comment, "restore");
            assertThat(page.next().get(1)).contains("CommentRestored", comment);
            within("back", () -> channels.stream().allMatch(this::tells) && isFound());
        }
    }

    private static List<String> channels(Conversation talk, String comment) {
        return List.of(
                talk.page(),
                "/paragraphs/" + talk.paragraph(1),
                "/comments.atom",
                "/comments.json",
                talk.page() + "/comments.atom",
                talk.api() + "/comments",
                "/api/v1/comments/" + comment);
    }

    private boolean tells(String address) {
        return asBrowser().get(address).asString().contains(canary);
    }

    private boolean isFound() {
        return !asAnyone()
                .get("/api/v1/search?q=" + canary)
                .<List<String>>path("items.id")
                .isEmpty();
    }

    private static boolean isToldOf(Cast person, String comment) {
        return as(person)
                .get("/api/v1/notifications?limit=100")
                .<List<String>>path("items.comment")
                .contains(comment);
    }

    private static long decides(String comment, String decision) {
        as(Cast.MOSES);
        long start = System.nanoTime();
        as(Cast.MOSES)
                .body(Map.of("decision", decision, "reason", "abuse"))
                .post("/api/v1/comments/" + comment + "/decisions")
                .then()
                .statusCode(201);
        return start;
    }

    /** The last look may take longer than the time itself on a machine with much to do. */
    private static void within(String what, BooleanSupplier holds) {
        long start = System.nanoTime();
        while (!holds.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(what).isLessThan(SOON);
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    @Test
    void whoIsConcernedIsToldAndNobodyElse() {
        Conversation talk = Conversation.on("Who is told");
        String comment = talk.says(Cast.FARID, 1, "Rude " + canary);
        String told = "A moderator has looked at what you reported";
        as(Cast.INES).body(Map.of("reason", "abuse")).post("/api/v1/comments/" + comment + "/flags");
        decides(comment, "hide");
        delivered.to("notification");
        assertThat(browserSession(Cast.INES).get("/notifications").asString()).contains(told);
        assertThat(types(Cast.INES)).contains("report");
        assertThat(browserSession(Cast.FARID).get("/notifications").asString()).doesNotContain("Ines");
        as(Cast.MOSES)
                .body(Map.of("decision", "warn", "reason", "abuse", "note", "Once."))
                .post("/api/v1/accounts/farid/decisions");
        delivered.to("notification");
        assertThat(types(Cast.FARID)).contains("sanction", "decision");
        assertThat(types(Cast.INES)).doesNotContain("sanction");
        as(Cast.MOSES).body(Map.of("decision", "lift", "reason", "mistake")).post("/api/v1/accounts/farid/decisions");
    }

    private static List<String> types(Cast person) {
        return as(person).get("/api/v1/notifications?limit=100").path("items.type");
    }
}
