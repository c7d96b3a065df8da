package org.rejoinder.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.browser;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rejoinder.account.Account;
import org.rejoinder.account.Enrolment;
import org.rejoinder.article.FirstEdition;

/** The demo as its visitors find it. */
@QuarkusTest
@TestProfile(OpeningTest.Demo.class)
class OpeningTest {

    private static final String ARTICLE = "/api/v1/articles/" + FirstEdition.SLUG;

    public static class Demo implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "rejoinder.demo", "true",
                    "rejoinder.admin.handle", "",
                    "rejoinder.admin.password", "",
                    "quarkus.datasource.jdbc.url", "jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1");
        }
    }

    @Inject
    Performance performance;

    @Inject
    Enrolment enrolment;

    @Test
    void theDiscussionTookTwoDaysAfterTheOpEdAppeared() {
        Instant now = Instant.now();
        List<Instant> times = new ArrayList<>();
        String next = "";
        while (next != null) {
            var part = asAnyone().get(ARTICLE + "/comments?limit=100" + next);
            part.<List<String>>path("items.createdAt").forEach(time -> times.add(Instant.parse(time)));
            next = part.path("next") == null ? null : "&after=" + part.path("next");
        }
        Instant published = Instant.parse(asAnyone().get(ARTICLE).path("publishedAt"));
        assertThat(times).isSorted().hasSizeGreaterThan(13).allMatch(published::isBefore);
        assertThat(times.get(0)).isBefore(now.minus(Duration.ofHours(46)));
        assertThat(times.get(times.size() - 1))
                .isAfter(now.minus(Duration.ofHours(8)))
                .isBefore(now);
    }

    @Test
    void whatTheModeratorHidIsInTheLog() {
        Document log = Jsoup.parse(browser(Cast.MOSES.handle(), Cast.PASSWORD)
                .get("/moderation/log")
                .asString());
        assertThat(log.select(".log tbody tr")).hasSize(1);
        assertThat(log.select(".log tbody").text()).contains(Cast.MOSES.handle(), "hid", "Abuse");
    }

    @Test
    void aSetUpThatStopsInTheMiddleLeavesNothing() {
        int before = asAnyone().get(ARTICLE).path("commentCount");
        Map<Cast, Account> cast = accounts();
        cast.remove(Cast.MOSES);
        assertThatThrownBy(() -> performance.give(cast, Instant.now())).isInstanceOf(NoSuchElementException.class);
        assertThat(asAnyone().get(ARTICLE).<Integer>path("commentCount")).isEqualTo(before);
    }

    /** Those who have joined already, by whom they are; the last line of the script is Moses'. */
    private Map<Cast, Account> accounts() {
        List<Enrolment.Newcomer> people = Stream.of(Cast.values())
                .map(person -> new Enrolment.Newcomer(person.handle(), person.displayName(), person.roles()))
                .toList();
        Iterator<Account> accounts = enrolment.enrol(people, Cast.PASSWORD).iterator();
        Map<Cast, Account> cast = new EnumMap<>(Cast.class);
        Stream.of(Cast.values()).forEach(person -> cast.put(person, accounts.next()));
        return cast;
    }
}
