package org.rejoinder.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.asBrowser;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rejoinder.article.FirstEdition;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** The limits as they are when nobody sets them otherwise, behind a proxy on the same machine. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
@TestProfile(LimitsApiTest.Limited.class)
class LimitsApiTest {

    private static final String WRONG = "wrong-but-long-enough";

    public static class Limited implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "rejoinder.limits.enabled", "true",
                    "rejoinder.limits.trusted-proxies", "127.0.0.1");
        }
    }

    @Test
    void whoGuessesAPasswordHasToWait() {
        String school = "203.0.113.10";
        joins("guessed", school);
        List<Response> answers = untilRefused(() -> signsIn("guessed", WRONG, school));
        assertThat(answers).hasSizeBetween(11, 13);
        assertWaits(answers.get(answers.size() - 1));
        Response page = asBrowser()
                .header("X-Forwarded-For", school)
                .formParams(Map.of("handle", "guessed", "password", WRONG))
                .post("/login");
        assertWaits(page);
        assertThat(page.asString()).contains("Too many in a short time");
        assertThat(signsIn("guessed", Cast.PASSWORD, "203.0.113.11").statusCode())
                .isEqualTo(201);
    }

    @Test
    void aNoticeIsTakenAlsoWhenItsConfirmationHasToComeLater() {
        Conversation talk = Conversation.on("Noticed often");
        List<Response> answers = IntStream.range(0, 6)
                .mapToObj(i -> notice(talk.says(Cast.HANA, 1, "Number " + i)))
                .toList();
        assertThat(answers).extracting(Response::statusCode).containsExactly(200, 200, 200, 200, 200, 202);
        assertThat(answers.get(5).asString()).contains("comes later");
    }

    private static Response notice(String comment) {
        return asBrowser()
                .header("X-Forwarded-For", "203.0.113.77")
                .formParams(Map.of(
                        "name", "A. Stranger",
                        "email", "often@example.org",
                        "explanation", "It is libel.",
                        "goodFaith", "true"))
                .post("/comments/" + comment + "/report/notice");
    }

    @Test
    void theGuessesOfOthersDontLockOneOut() {
        String home = "2001:db8:1:2::1";
        joins("besieged", home);
        assertThat(signsIn("besieged", Cast.PASSWORD, home).statusCode()).isEqualTo(201);
        List<Response> answers = untilRefused(IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> "198.51.100." + i)
                .flatMap(address -> Stream.generate(() -> address).limit(9))
                .map(address -> () -> signsIn("besieged", WRONG, address)));
        assertThat(answers).hasSizeBetween(50, 60);
        assertWaits(signsIn("besieged", Cast.PASSWORD, "192.0.2.200"));
        assertThat(signsIn("besieged", Cast.PASSWORD, "2001:db8:1:2::77").statusCode())
                .isEqualTo(201);
    }

    @Test
    void theOwnersOwnPlaceIsNoPlaceToGuessWithoutEnd() {
        String home = "2001:db8:2:2::1";
        joins("at-home", home);
        assertThat(signsIn("at-home", Cast.PASSWORD, home).statusCode()).isEqualTo(201);
        assertThat(untilRefused(() -> signsIn("at-home", WRONG, home))).hasSizeBetween(10, 12);
    }

    @Test
    void aClassJoinsBehindOneAddressAndNoCrowd() {
        for (int pupil = 1; pupil <= 35; pupil++) {
            joins("pupil-" + pupil, "203.0.113.20");
            assertThat(signsIn("pupil-" + pupil, Cast.PASSWORD, "203.0.113.20").statusCode())
                    .isEqualTo(201);
        }
        List<Response> answers = untilRefused(() -> join("pupil-1", "203.0.113.20"));
        assertThat(answers).hasSizeBetween(26, 28);
        assertWaits(answers.get(answers.size() - 1));
        joins("somewhere-else", "203.0.113.21");
    }

    @Test
    void whoPostsWithoutPauseHasToWait() {
        joins("flooding", "203.0.113.30");
        String token = signsIn("flooding", Cast.PASSWORD, "203.0.113.30").path("token");
        String article = "/api/v1/articles/" + FirstEdition.SLUG;
        String paragraph = asAnyone().get(article).path("paragraphs[0].id");
        List<Response> answers = untilRefused(() -> asAnyone()
                .header("Authorization", "Bearer " + token)
                .body(Map.of("paragraph", paragraph, "body", "And another thing."))
                .post(article + "/comments"));
        assertThat(answers).hasSizeBetween(21, 40);
        assertWaits(answers.get(answers.size() - 1));
    }

    private static void joins(String handle, String from) {
        assertThat(join(handle, from).statusCode()).isEqualTo(201);
    }

    private static Response join(String handle, String from) {
        return asAnyone()
                .header("X-Forwarded-For", from)
                .body(Map.of("handle", handle, "password", Cast.PASSWORD))
                .post("/api/v1/accounts");
    }

    private static Response signsIn(String handle, String password, String from) {
        return asAnyone()
                .header("X-Forwarded-For", from)
                .body(Map.of("handle", handle, "password", password))
                .post("/api/v1/tokens");
    }

    private static List<Response> untilRefused(Supplier<Response> request) {
        return untilRefused(Stream.generate(() -> request));
    }

    /** The answers up to the first with 429. Some more than the limit pass where the machine is slow: it refills meanwhile. */
    private static List<Response> untilRefused(Stream<Supplier<Response>> requests) {
        List<Response> answers = new ArrayList<>();
        requests.limit(100).map(Supplier::get).peek(answers::add).anyMatch(answer -> answer.statusCode() == 429);
        return answers;
    }

    private static void assertWaits(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 300);
    }
}
