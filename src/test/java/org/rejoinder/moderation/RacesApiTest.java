package org.rejoinder.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.joins;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.AllAtOnce;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** Many do something about one comment at the same moment, and what comes of it is as if they had come one by one. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class RacesApiTest {

    private static final String COMMENTS = "/api/v1/comments/";
    private static final int MANY = 50;

    private static List<RequestSpecification> people = List.of();

    private Conversation talk;
    private String comment;

    @BeforeEach
    void oneComment(TestInfo test) {
        talk = Conversation.on("Races: " + test.getDisplayName());
        comment = talk.says(Cast.FARID, 1, "All at once.");
        as(Cast.MOSES);
    }

    @Test
    void ofFiftyWhoHideAndRestoreTheLastOneIsRight() throws Exception {
        List<Integer> answers = AllAtOnce.run(MANY, number -> decides(number % 2 == 0 ? "hide" : "restore"));
        assertThat(answers).containsOnly(201, 409);
        boolean visible = asAnyone().get(COMMENTS + comment).statusCode() == 200;
        int count = asAnyone().get(talk.api()).path("commentCount");
        assertThat(count).isEqualTo(visible ? 1 : 0);
        long hidden = as(Cast.MOSES).get(COMMENTS + comment).path("status").equals("hidden") ? 1 : 0;
        assertThat(answers.stream().filter(status -> status == 201).count() % 2).isEqualTo(hidden);
    }

    /** Who comes when enough have reported it finds it taken from view. */
    @Test
    void fiftyReportsOfFiftyPeopleMakeOneCase() throws Exception {
        List<RequestSpecification> crowd = crowd();
        List<Integer> answers = AllAtOnce.run(
                MANY,
                number -> RestAssured.given(crowd.get(number))
                        .body(Map.of("reason", "spam"))
                        .post(COMMENTS + comment + "/flags")
                        .statusCode());
        assertThat(answers).isSubsetOf(201, 404);
        int taken =
                Math.toIntExact(answers.stream().filter(status -> status == 201).count());
        assertThat(taken).isGreaterThanOrEqualTo(5);
        String queue = "/api/v1/moderation/queue?state=reported&article=" + talk.slug();
        assertThat(as(Cast.MOSES).get(queue).<List<Integer>>path("items.reports"))
                .containsExactly(taken);
        asAnyone().get(COMMENTS + comment).then().statusCode(404);
    }

    @Test
    void votesReportsRepliesAndDecisionsAtOnceLeaveTheCountsRight() throws Exception {
        List<RequestSpecification> crowd = crowd();
        AllAtOnce.run(MANY, number -> {
            RequestSpecification person = RestAssured.given(crowd.get(number));
            return switch (number % 4) {
                case 0 -> person.put(COMMENTS + comment + "/vote").statusCode();
                case 1 ->
                    person.body(Map.of("reason", "spam"))
                            .post(COMMENTS + comment + "/flags")
                            .statusCode();
                case 2 ->
                    person.body(Map.of("paragraph", talk.paragraph(1), "parent", comment, "body", "Reply " + number))
                            .post(talk.api() + "/comments")
                            .statusCode();
                default -> decides(number % 8 == 3 ? "hide" : "restore");
            };
        });
        decides("restore");
        decides("approve");
        asAnyone().get(COMMENTS + comment).then().statusCode(200);
        int replies = asAnyone().get(COMMENTS + comment).path("replyCount");
        int count = asAnyone().get(talk.api()).path("commentCount");
        assertThat(count).isEqualTo(replies + 1);
        List<String> shown = asAnyone()
                .get(COMMENTS + comment + "/replies?limit=100")
                .path("items.findAll{it.status=='visible'}.id");
        assertThat(shown).hasSize(replies);
    }

    @Test
    void ofTwentyAppealsAtOnceOneIsTaken() throws Exception {
        String decision = as(Cast.MOSES)
                .body(Map.of("decision", "hide", "reason", "abuse"))
                .post(COMMENTS + comment + "/decisions")
                .path("id");
        List<Integer> answers = AllAtOnce.run(
                20,
                number -> as(Cast.FARID)
                        .body(Map.of("decision", decision, "words", "Number " + number))
                        .post("/api/v1/me/moderation/appeals")
                        .statusCode());
        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(19);
    }

    private int decides(String decision) {
        return as(Cast.MOSES)
                .body(Map.of("decision", decision, "reason", "abuse"))
                .post(COMMENTS + comment + "/decisions")
                .statusCode();
    }

    /** Fifty people, who join once: their passwords are hashed slowly on purpose. */
    private static synchronized List<RequestSpecification> crowd() {
        if (people.isEmpty()) {
            String crowd = "r" + UUID.randomUUID().toString().substring(0, 8);
            people = IntStream.range(0, MANY)
                    .mapToObj(number -> joins(crowd + number))
                    .toList();
        }
        return people;
    }
}
