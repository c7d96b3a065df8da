package org.rejoinder.article;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Puts one op-ed on the front page of a server that has none: it came with the program. */
@Singleton
public class FirstEdition {

    /** The name in addresses of the op-ed that came with the program. */
    public static final String SLUG = "amid-talks-hope-sprouts";

    private static final Logger LOG = Logger.getLogger(FirstEdition.class);
    private static final String FILE = "op-eds/" + SLUG + ".md";

    private final Articles articles;
    private final Publishing publishing;

    @Inject
    FirstEdition(Articles articles, Publishing publishing) {
        this.articles = articles;
        this.publishing = publishing;
    }

    void open(@Observes @Nullable StartupEvent started) {
        appear();
    }

    /** Publishes the op-ed that came with the program if there is none here yet. */
    public void appear() {
        if (QuarkusTransaction.requiringNew().call(articles::isEmpty)) {
            byte[] bytes = shipped();
            publishing
                    .importFile(Manuscript.file(FILE, bytes).read(), Fingerprint.of(bytes))
                    .ifPresent(article ->
                            LOG.infof("Published the first op-ed, which came with the program: %s", article.title()));
        }
    }

    /** Whether no op-ed is here but the one that came with the program, if that. */
    public boolean isAlone() {
        return !QuarkusTransaction.requiringNew().call(() -> articles.hasOthersThan(SLUG));
    }

    private static byte[] shipped() {
        ClassLoader program = Thread.currentThread().getContextClassLoader();
        try (InputStream file = Objects.requireNonNull(program.getResourceAsStream(FILE), FILE)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
