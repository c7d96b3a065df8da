package org.rejoinder.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asBrowser;
import static org.rejoinder.newsroom.Newsroom.browserSession;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** The log of decisions shows when somebody changed it behind the server's back. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class LogChainApiTest {

    @Inject
    AgroalDataSource database;

    @Test
    void anUntouchedLogIsSound() throws SQLException {
        decide();
        assertThat(check().troubles()).isEmpty();
        assertThat(browserSession(Cast.MOSES).get("/moderation/log/check").asString())
                .contains("The chain holds");
    }

    @Test
    void aChangedReasonShows() throws SQLException {
        tampered("update decision set reason = 'SPAM' where id = ?");
    }

    @Test
    void changedWordsShow() throws SQLException {
        tampered("update decision set note = 'Nothing.' where id = ?");
    }

    @Test
    void aChangedLineShows() throws SQLException {
        tampered("update log_line set what = replace(what, 'abuse', 'spam') where decision_id = ?");
    }

    @Test
    void aMissingLineShows() throws SQLException {
        tampered("delete from log_line where decision_id = ?");
    }

    @Test
    void everybodyReadsTheNumbersAndNothingElse() {
        decide();
        String page = asBrowser().get("/transparency").asString();
        assertThat(page).contains("What moderators did").doesNotContain("Not in this tone.", "moses");
        asBrowser()
                .get("/transparency/decisions.csv")
                .then()
                .statusCode(200)
                .body(containsString("month,decision,reason,count"));
    }

    /** Everything is rolled back, so that the log is sound again for the others. */
    private void tampered(String deed) throws SQLException {
        String decision = decide();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement(deed)) {
                statement.setObject(1, UUID.fromString(decision));
                assertThat(statement.executeUpdate()).isPositive();
            }
            assertThat(ChainCheck.of(connection).isSound()).isFalse();
            connection.rollback();
        }
    }

    private ChainCheck.Result check() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return ChainCheck.of(connection);
        }
    }

    private static String decide() {
        String comment = Conversation.on("A log " + UUID.randomUUID()).says(Cast.FARID, 1, "Rude.");
        return as(Cast.MOSES)
                .body(Map.of("decision", "hide", "reason", "abuse", "note", "Not in this tone."))
                .post("/api/v1/comments/" + comment + "/decisions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
