package org.rejoinder.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.joins;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.AllAtOnce;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class VotesApiTest {

    private static final String COMMENTS = "/api/v1/comments/";

    @Inject
    Visibility visibility;

    @Inject
    Comments comments;

    @Test
    void aVoteIsCountedOnceAndCanBeTakenBack() {
        String id = Conversation.on("A bridge with a vote").says(Cast.HANA, 1, "Vote for me.");
        as(Cast.TOM).put(vote(id)).then().statusCode(200).body("score", equalTo(1));
        as(Cast.TOM).put(vote(id)).then().statusCode(200).body("score", equalTo(1));
        as(Cast.BRAM).put(vote(id)).then().statusCode(200).body("score", equalTo(2));
        asAnyone().get(COMMENTS + id).then().body("score", equalTo(2));
        as(Cast.TOM).delete(vote(id)).then().statusCode(200).body("score", equalTo(1));
        as(Cast.TOM).delete(vote(id)).then().statusCode(200).body("score", equalTo(1));
        asAnyone().get(COMMENTS + id).then().body("score", equalTo(1));
    }

    @Test
    void nobodyVotesForTheirOwnComment() {
        String id = Conversation.on("A bridge for myself").says(Cast.HANA, 1, "Mine.");
        as(Cast.HANA).put(vote(id)).then().statusCode(403);
        asAnyone().get(COMMENTS + id).then().body("score", equalTo(0));
    }

    @Test
    void whatIsNotVisibleIsNotVotedFor() {
        Conversation talk = Conversation.on("A bridge out of sight");
        String alone = talk.says(Cast.HANA, 1, "Alone.");
        String answered = talk.says(Cast.HANA, 1, "Answered.");
        talk.replies(Cast.TOM, answered, "An answer.");
        List.of(alone, answered).forEach(this::hide);
        as(Cast.BRAM).put(vote(alone)).then().statusCode(404);
        as(Cast.BRAM).put(vote(answered)).then().statusCode(409);
        as(Cast.BRAM).put(vote(UUID.randomUUID().toString())).then().statusCode(404);
    }

    @Test
    void fiftyVotesOfOnePersonAtOnceCountOnce() throws Exception {
        String id = Conversation.on("A bridge for one").says(Cast.HANA, 1, "Once.");
        RequestSpecification tom = as(Cast.TOM);
        List<Integer> answers =
                AllAtOnce.run(50, i -> as(Cast.TOM).put(vote(id)).statusCode());
        assertThat(answers).containsOnly(200);
        assertThat(tom.get(COMMENTS + id).<Integer>path("score")).isEqualTo(1);
    }

    @Test
    void votesOfManyAtOnceAllCount() throws Exception {
        String id = Conversation.on("A bridge for many").says(Cast.HANA, 1, "Many.");
        List<RequestSpecification> crowd =
                IntStream.range(0, 50).mapToObj(i -> joins("voter-" + i)).toList();
        List<Integer> answers =
                AllAtOnce.run(50, i -> crowd.get(i).put(vote(id)).statusCode());
        assertThat(answers).containsOnly(200);
        asAnyone().get(COMMENTS + id).then().body("score", equalTo(50));
    }

    @Test
    void theBestComesFirst() {
        Conversation talk = Conversation.on("A bridge at its best");
        List<String> said = says(talk, 4);
        for (Cast voter : List.of(Cast.TOM, Cast.BRAM, Cast.LIN)) {
            as(voter).put(vote(said.get(1))).then().statusCode(200);
        }
        as(Cast.TOM).put(vote(said.get(0))).then().statusCode(200);
        List<String> best = List.of(said.get(1), said.get(0), said.get(3), said.get(2));
        assertThat(ids(list(talk) + "&sort=best")).isEqualTo(best);
        assertThat(ids(talk.api() + "/comments?sort=best")).isEqualTo(best);
    }

    @Test
    void aLateCommentIsSetAgainstTheVotesSinceItCame() {
        Conversation talk = Conversation.on("A bridge for the late");
        String early = talk.says(Cast.HANA, 1, "Early.");
        String other = talk.says(Cast.HANA, 1, "Another early one.");
        for (Cast voter : List.of(Cast.TOM, Cast.BRAM, Cast.LIN, Cast.SORA)) {
            as(voter).put(vote(other)).then().statusCode(200);
        }
        for (Cast voter : List.of(Cast.TOM, Cast.BRAM)) {
            as(voter).put(vote(early)).then().statusCode(200);
        }
        String late = talk.says(Cast.HANA, 1, "Late.");
        for (Cast voter : List.of(Cast.TOM, Cast.BRAM)) {
            as(voter).put(vote(late)).then().statusCode(200);
        }
        assertThat(ids(list(talk) + "&sort=best").indexOf(late)).isLessThan(2);
        assertThat(ids(list(talk) + "&sort=best").get(2)).isEqualTo(early);
    }

    @Test
    void theMostRepliedComesFirstAndTheUnansweredStandAlone() {
        Conversation talk = Conversation.on("A bridge with answers");
        List<String> said = says(talk, 4);
        talk.replies(Cast.TOM, said.get(2), "One.");
        talk.replies(Cast.TOM, said.get(2), "Two.");
        talk.replies(Cast.TOM, said.get(0), "Three.");
        assertThat(ids(list(talk) + "&sort=most-replied"))
                .containsExactly(said.get(2), said.get(0), said.get(3), said.get(1));
        assertThat(ids(list(talk) + "&sort=unanswered")).containsExactly(said.get(1), said.get(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"best", "most-replied", "unanswered"})
    void partsFollowEachOtherWithoutGapOrDouble(String sort) {
        Conversation talk = Conversation.on("A bridge in parts by " + sort);
        List<String> said = says(talk, 9);
        for (int i = 0; i < 9; i += 2) {
            as(Cast.TOM).put(vote(said.get(i))).then().statusCode(200);
            talk.replies(Cast.TOM, said.get(i), "Yes.");
        }
        as(Cast.BRAM).put(vote(said.get(3))).then().statusCode(200);
        String list = list(talk) + "&sort=" + sort;
        List<String> parts = new ArrayList<>();
        for (String after = ""; after != null; ) {
            JsonPath part = asAnyone().get(list + "&limit=2" + after).jsonPath();
            parts.addAll(part.getList("items.id"));
            after = part.getString("next") == null ? null : "&after=" + part.getString("next");
        }
        assertThat(parts).doesNotHaveDuplicates().isEqualTo(ids(list));
    }

    @Test
    void votesAreTakenAlongAndErasedWithThePerson() {
        String id = Conversation.on("A bridge left behind").says(Cast.HANA, 1, "Stays.");
        RequestSpecification leaver = joins("votes-and-leaves");
        leaver.put(vote(id)).then().statusCode(200).body("score", equalTo(1));
        leaver.get("/api/v1/me/export").then().body("votes.comment", contains(id));
        leaver.body(Map.of("password", Cast.PASSWORD))
                .delete("/api/v1/me")
                .then()
                .statusCode(204);
        asAnyone().get(COMMENTS + id).then().body("score", equalTo(0));
    }

    private static List<String> says(Conversation talk, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> talk.says(Cast.HANA, 1, "Comment " + i))
                .toList();
    }

    private static String list(Conversation talk) {
        return talk.api() + "/comments?paragraph=" + talk.paragraph(1);
    }

    private static List<String> ids(String list) {
        return asAnyone().get(list).then().statusCode(200).extract().path("items.id");
    }

    private static String vote(String id) {
        return COMMENTS + id + "/vote";
    }

    private void hide(String id) {
        Comment comment = QuarkusTransaction.requiringNew().call(() -> comments.findById(UUID.fromString(id)));
        visibility.hide(comment, UUID.randomUUID());
    }
}
