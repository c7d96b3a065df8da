package org.rejoinder.article;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rejoinder.event.DurableAnswers;
import org.rejoinder.text.OpEd;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Settings;
import org.rejoinder.web.SiteAddress;

/**
 * Imports and publishes what is put into the {@link Inbox}. A file is imported once: should the server stop between the
 * import and the moving of the file, it is known by what it holds when it is seen again.
 */
@Singleton
public class FolderImport {

    private static final Logger LOG = Logger.getLogger(FolderImport.class);

    private final Inbox inbox;
    private final Publishing publishing;
    private final DurableAnswers durable;
    private final SiteAddress site;
    private final StillFiles still;
    private final Set<Path> troubled = new HashSet<>();

    @Inject
    FolderImport(Settings settings, SiteAddress site, Publishing publishing, DurableAnswers durable, Clock clock) {
        this(Inbox.in(settings.data()), site, publishing, durable, clock);
    }

    FolderImport(Inbox inbox, SiteAddress site, Publishing publishing, DurableAnswers durable, Clock clock) {
        this.inbox = inbox;
        this.publishing = publishing;
        this.durable = durable;
        this.site = site;
        this.still = new StillFiles(clock);
    }

    void open(@Observes @Nullable StartupEvent started) throws IOException {
        inbox.create();
    }

    /** Imports the files that were the same for a second. Called every two seconds; not to be called concurrently. */
    @Scheduled(every = "${rejoinder.import.every:2s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void scan() throws IOException {
        for (Path file : still.among(inbox.waiting())) {
            take(file);
        }
    }

    private void take(Path file) {
        try {
            bringIn(file);
            troubled.remove(file);
        } catch (IOException | RuntimeException trouble) {
            if (troubled.add(file)) {
                LOG.errorf(trouble, "%s could not be imported now; it stays there and is tried again", shown(file));
            }
        }
    }

    private void bringIn(Path file) throws IOException {
        try {
            inbox.done(file, imported(file));
        } catch (Refusal refusal) {
            if (refusal.status() >= 500) {
                throw refusal;
            }
            LOG.infof("Refused %s: %s", shown(file), refusal.reason());
            inbox.refused(file, "Refused: " + refusal.reason() + '\n');
        }
    }

    private String imported(Path file) throws IOException {
        byte[] bytes = read(file);
        OpEd opEd = Manuscript.file(shown(file), bytes).read();
        Optional<Article> article = publishing.importFile(opEd, Fingerprint.of(bytes));
        durable.await();
        return article.map(fresh -> report(file, opEd, fresh)).orElseGet(() -> repeated(file, opEd));
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(Manuscript.MOST_BYTES + 1);
        }
    }

    private String report(Path file, OpEd opEd, Article article) {
        LOG.infof(
                "Imported %s: \"%s\", %s, %s left out, published at %s",
                shown(file),
                opEd.title(),
                Inventory.counted(opEd.blocks().size(), "paragraph"),
                Inventory.counted(opEd.leftOut().size(), "line"),
                address(article));
        return "Imported and published.\n" + Inventory.of(opEd) + "Address: " + address(article) + '\n';
    }

    private String address(Article article) {
        return site.of("/articles/" + article.slug());
    }

    private static String repeated(Path file, OpEd opEd) {
        LOG.infof("%s was imported before: \"%s\". Nothing was changed", shown(file), opEd.title());
        return "A file with exactly this content was imported before. Nothing was changed.\nTitle: " + opEd.title()
                + '\n';
    }

    private static String shown(Path file) {
        return String.valueOf(file.getFileName()).replaceAll("\\p{Cntrl}", "?");
    }
}
