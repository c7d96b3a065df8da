package org.rejoinder.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.joins;
import static org.rejoinder.newsroom.Newsroom.token;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.event.Delivered;
import org.rejoinder.live.Listener;
import org.rejoinder.moderation.Moderators;
import org.rejoinder.newsroom.AllAtOnce;
import org.rejoinder.newsroom.BrowserStory;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.Visitor;

/** Five hundred comments of a mixed crowd wait, and two moderators decide all of them by keys, at the same time. */
@QuarkusTest
class FiveHundredCommentsStoryTest extends BrowserStory {

    private static final List<Cast> CROWD =
            List.of(Cast.HANA, Cast.TOM, Cast.LIN, Cast.RAVI, Cast.BRAM, Cast.SORA, Cast.FARID, Cast.INES);
    private static final int EACH = 62;
    private static final int OF_THE_TROLL = 4;
    private static final int ALL = EACH * 8 + OF_THE_TROLL;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final HasCountOptions SOON = new HasCountOptions().setTimeout(20_000);

    @TestHTTPResource("/")
    URL address;

    @Inject
    Delivered delivered;

    private final String troll = "troll-" + UUID.randomUUID().toString().substring(0, 8);
    private Conversation talk;
    private String rude;

    @Test
    void twoModeratorsDecideAllByKeysAndEverybodySeesWhatTheyShould() throws Exception {
        talk = Conversation.on("Five hundred wait");
        RequestSpecification trolls = joins(troll);
        rude = says(trolls, 3, "Rude, for everybody to see.");
        as(Cast.BRAM).body(Map.of("reason", "abuse")).post("/api/v1/comments/" + rude + "/flags");
        as(Cast.MOSES).body(Map.of("mode", "approve")).put(talk.api() + "/modes");
        crowdSays(trolls);
        String other = Moderators.ofSite();
        Visitor moses = signedIn(Cast.MOSES);
        Visitor second = arrives(other);
        decideAll(moses, second);
        theReporterIsTold(moses);
        theBannedOneIsOutAtOnce();
        everyoneSeesWhatTheyShould();
        theAppealIsHeardByTheOther(second);
    }

    private Visitor arrives(String handle) {
        Visitor visitor = visitor();
        visitor.opens("/login");
        visitor.fills("Handle", handle);
        visitor.fills("Password", Cast.PASSWORD);
        visitor.presses("main", "Sign in");
        visitor.page().locator(".masthead a.face").waitFor();
        return visitor;
    }

    private void crowdSays(RequestSpecification trolls) throws Exception {
        CROWD.forEach(person -> as(person));
        AllAtOnce.run(CROWD.size(), number -> {
            for (int i = 0; i < EACH; i++) {
                talk.says(CROWD.get(number), 1 + i % 2, "Comment " + i + " of number " + number);
            }
            return number;
        });
        for (int i = 0; i < OF_THE_TROLL; i++) {
            says(trolls, 1 + i % 2, "Rude again, number " + i);
        }
    }

    /** One paragraph each, and the last one of both together. */
    private void decideAll(Visitor moses, Visitor second) {
        moses.opens(queue("pending&paragraph=1"));
        second.opens(queue("pending&paragraph=2"));
        for (int i = 0; i < ALL / 2; i++) {
            List<String> keys = i % 3 == 2 ? List.of("r", "3") : List.of("a");
            presses(moses, keys);
            presses(second, keys);
        }
        assertThat(cards(moses)).hasCount(0, SOON);
        assertThat(cards(second)).hasCount(0, SOON);
        assertThat(said(moses)).containsText("Decided");
        await("pending", 0);
        await("rejected", 2 * (ALL / 2 / 3));
    }

    private void theReporterIsTold(Visitor moses) {
        moses.opens(queue("reported"));
        presses(moses, List.of("h", "1"));
        assertThat(said(moses)).containsText("Decided: hide");
        assertThat(as(Cast.BRAM).get("/api/v1/me/moderation").asString()).contains("upheld");
        delivered.to("notification");
        assertThat(as(Cast.BRAM).get("/api/v1/notifications").<List<String>>path("items.type"))
                .contains("report");
        assertThat(asAnyone().get("/api/v1/comments/" + rude).statusCode()).isEqualTo(404);
    }

    private void theBannedOneIsOutAtOnce() throws Exception {
        String bearer = "Bearer " + token(troll, Cast.PASSWORD);
        String events = address + "api/v1/articles/" + talk.slug() + "/events";
        try (Listener open = Listener.to(events, "Authorization", bearer)) {
            as(Cast.MOSES)
                    .body(Map.of("decision", "ban", "reason", "abuse"))
                    .post("/api/v1/accounts/" + troll + "/decisions")
                    .then()
                    .statusCode(201);
            open.awaitEnd();
        }
        assertThat(asAnyone().header("Authorization", bearer).get("/api/v1/me").statusCode())
                .isEqualTo(401);
    }

    private void everyoneSeesWhatTheyShould() throws Exception {
        List<Map<String, Object>> rejected = listed("rejected");
        int count = asAnyone().get(talk.api()).path("commentCount");
        assertThat(count).isEqualTo(ALL - 2 * (ALL / 2 / 3));
        AllAtOnce.run(CROWD.size(), number -> {
            Cast person = CROWD.get(number);
            for (Map<String, Object> card : rejected) {
                Map<?, ?> author = (Map<?, ?>) card.get("author");
                Response seen = as(person).get("/api/v1/comments/" + card.get("id"));
                boolean own = person.handle().equals(author.get("handle"));
                assertThat(seen.statusCode()).isEqualTo(own ? 200 : 404);
                assertThat(own ? seen.path("status") : "rejected").isEqualTo("rejected");
            }
            return number;
        });
    }

    private void theAppealIsHeardByTheOther(Visitor second) {
        Map<String, Object> card = listed("rejected").stream()
                .filter(one -> talk.paragraph(1).equals(one.get("paragraph")))
                .filter(one -> !troll.equals(((Map<?, ?>) one.get("author")).get("handle")))
                .findFirst()
                .orElseThrow();
        Object handle = ((Map<?, ?>) card.get("author")).get("handle");
        Cast author = CROWD.stream()
                .filter(person -> person.handle().equals(handle))
                .findFirst()
                .orElseThrow();
        String words = "I only said what is so: " + troll;
        as(author)
                .body(Map.of("decision", card.get("lastDecision"), "words", words))
                .post("/api/v1/me/moderation/appeals")
                .then()
                .statusCode(201);
        second.opens("/moderation/appeals");
        Locator appeal = second.page().locator(".case", new Page.LocatorOptions().setHasText(words));
        appeal.getByText("Reverse the decision").click();
        assertThat(appeal).hasCount(0);
        assertThat(asAnyone().get("/api/v1/comments/" + card.get("id")).statusCode())
                .isEqualTo(200);
    }

    private String says(RequestSpecification person, int paragraph, String body) {
        return RestAssured.given(person)
                .body(talk.words(paragraph, body))
                .post(talk.api() + "/comments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String queue(String state) {
        return "/moderation?article=" + talk.slug() + "&state=" + state;
    }

    /** Waits until all that was decided by keys has arrived. */
    private void await(String state, int many) {
        long start = System.nanoTime();
        while (listed(state).size() != many) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(state).isLessThan(PATIENCE);
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private List<Map<String, Object>> listed(String state) {
        List<Map<String, Object>> all = new ArrayList<>();
        String start = "/api/v1/moderation/queue?limit=100&article=" + talk.slug() + "&state=" + state;
        String next = "";
        while (next != null) {
            Response part = as(Cast.MOSES).get(start + (next.isEmpty() ? "" : "&after=" + next));
            all.addAll(part.<List<Map<String, Object>>>path("items"));
            next = part.path("next");
        }
        return all;
    }

    private static void presses(Visitor moderator, List<String> keys) {
        moderator.page().locator(".card.on").waitFor();
        keys.forEach(moderator.page().keyboard()::press);
    }

    private static Locator cards(Visitor moderator) {
        return moderator.page().locator(".card");
    }

    private static Locator said(Visitor moderator) {
        return moderator.page().locator(".said");
    }
}
