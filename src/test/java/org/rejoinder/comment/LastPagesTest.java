package org.rejoinder.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLNonTransientConnectionException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.rejoinder.article.ArticlePublished;
import org.rejoinder.web.Refusal;

class LastPagesTest {

    private static final Supplier<SharedPage> NO_DATABASE = () -> {
        throw new PersistenceException(new SQLNonTransientConnectionException("The database has been closed"));
    };
    private static final Supplier<SharedPage> NO_ARTICLE = () -> {
        throw Refusal.notFound();
    };

    private final LastPages pages = new LastPages();
    private final SharedPage page = new SharedPage("<p>Hope".getBytes(StandardCharsets.UTF_8), "1");

    @Test
    void thePageOfLastTimeIsShownWhileTheDatabaseIsClosed() {
        pages.at("hope", () -> page);

        assertThat(pages.at("hope", NO_DATABASE)).isSameAs(page);
        assertThatThrownBy(() -> pages.at("fear", NO_DATABASE)).isInstanceOf(PersistenceException.class);
    }

    @Test
    void whatIsGoneIsNotShownAgain() {
        pages.at("hope", () -> page);

        assertThatThrownBy(() -> pages.at("hope", NO_ARTICLE)).isInstanceOf(Refusal.class);
    }

    @Test
    void nothingIsKeptOverAChange() {
        pages.at("hope", () -> page);
        pages.drop(new ArticlePublished(UUID.randomUUID(), Optional.empty()));

        assertThatThrownBy(() -> pages.at("hope", NO_DATABASE)).isInstanceOf(PersistenceException.class);
    }
}
