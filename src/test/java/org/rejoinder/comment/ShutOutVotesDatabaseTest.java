package org.rejoinder.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.joins;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.account.Account;
import org.rejoinder.account.People;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;
import org.rejoinder.web.Refusal;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class ShutOutVotesDatabaseTest {

    @Inject
    Voting voting;

    @Inject
    Reading reading;

    @Inject
    People people;

    private final String handle = "v" + UUID.randomUUID().toString().substring(0, 12);

    @ParameterizedTest
    @ValueSource(strings = {"ban", "suspend"})
    void whoIsShutOutDoesNotVoteEvenInTheMiddleOfARequest(String decision) {
        Comment comment = comment("Shut out: " + decision);
        joins(handle);
        as(Cast.MOSES)
                .body(Map.of("decision", decision, "reason", "abuse", "until", "2999-01-01T00:00:00Z"))
                .post("/api/v1/accounts/" + handle + "/decisions")
                .then()
                .statusCode(201);
        Account voter = people.named(handle).orElseThrow();
        assertThatThrownBy(() -> voting.vote(comment, voter))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(403));
    }

    @Test
    void anybodyElseVotes() {
        Comment comment = comment("Let in");
        joins(handle);
        assertThat(voting.vote(comment, people.named(handle).orElseThrow()).score())
                .isEqualTo(1);
    }

    private Comment comment(String title) {
        String id = Conversation.on(title).says(Cast.HANA, 1, "Vote for this.");
        return reading.seen(UUID.fromString(id), Optional.empty());
    }
}
